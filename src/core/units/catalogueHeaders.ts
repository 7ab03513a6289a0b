/** Header words of a catalogue sheet, folded (`foldMarks`), by the column they name. Seen in plans and in our own sample; the office may word them its own way. */
export const CATALOGUE_HEADERS = {
  code: ['ma', 'ma don vi', 'ma dv', 'ky hieu', 'code'],
  name: ['ten don vi', 'don vi', 'ten', 'ten day du', 'ten phong, don vi', 'ten co quan, don vi', 'unit', 'name'],
  short: [
    'ten viet tat',
    'viet tat',
    'ten tat',
    'cac ten viet tat',
    'ten goi khac',
    'cach viet khac',
    'abbreviation',
    'abbreviations',
    'short names',
  ],
  kind: ['cap', 'cap don vi', 'loai', 'loai don vi', 'nhom', 'level'],
} as const;

/** Words of the sheet's name that hint at a catalogue (folded). */
export const CATALOGUE_SHEET_HINT = /danh muc (cac )?(phong|don vi|co quan)|^dm don vi|^units?$/;
