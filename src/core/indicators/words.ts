/** Words that are read: headers of indicator tables, and words that turn a target round. All without diacritics, lower case. */

export type IndicatorColumn = 'number' | 'name' | 'unit' | 'plan' | 'actual' | 'samePeriod';

/** Header words by column, tried in this order; a header fits when it begins with the words or is them. */
export const INDICATOR_HEADERS: readonly (readonly [IndicatorColumn, readonly string[]])[] = [
  ['number', ['tt', 'stt', 'so tt', 'so thu tu']],
  ['unit', ['dvt', 'don vi tinh', 'don vi do', 'unit']],
  [
    'samePeriod',
    [
      'cung ky',
      'thuc hien cung ky',
      'so cung ky',
      'ket qua cung ky',
      'th cung ky',
      'thuc hien nam truoc',
      'same period',
    ],
  ],
  ['name', ['chi tieu', 'ten chi tieu', 'noi dung chi tieu', 'danh muc chi tieu', 'cac chi tieu', 'indicator']],
  ['plan', ['ke hoach', 'kh', 'chi tieu giao', 'chi tieu ke hoach', 'muc tieu', 'giao nam', 'target', 'plan']],
  ['actual', ['thuc hien', 'th', 'uoc thuc hien', 'uoc th', 'ket qua', 'da thuc hien', 'dat duoc', 'actual']],
];

/** Headers that look like figures but are worked out from them: never read as one. */
export const WORKED_OUT: readonly string[] = [
  'so sanh',
  'ty le',
  'ti le',
  'tang',
  'giam',
  'so voi',
  'dat %',
  '% so',
  '%',
];

/** Words of a target, or of a name, that make it an upper bound. */
export const UPPER_BOUND: readonly string[] = [
  'duoi',
  'khong qua',
  'khong vuot',
  'khong lon hon',
  'khong cao hon',
  'toi da',
  'giam con',
  'giam xuong',
  'xuong con',
  'con duoi',
  'thap hon',
  'at most',
  'below',
];

/** Words that make it a lower bound, whatever the matter. */
export const LOWER_BOUND: readonly string[] = [
  'tren',
  'tu',
  'it nhat',
  'toi thieu',
  'khong thap hon',
  'khong duoi',
  'at least',
  'above',
];

/** Matters of which less is better: their figure is an upper bound, unless the name is about how much it falls ("Giảm tỷ lệ hộ nghèo"). */
export const LESS_IS_BETTER: readonly string[] = [
  'ty le ho ngheo',
  'ty le ngheo',
  'ty le ho can ngheo',
  'so ho ngheo',
  'so ho can ngheo',
  'ty le that nghiep',
  'ty le thieu viec lam',
  'so vu tai nan',
  'so nguoi chet',
  'ty le suy dinh duong',
  'so ho so qua han',
  'so ho so tre han',
  'ty le ho so qua han',
  'ty le ho so tre han',
  'ty le no dong',
];

/** A name that begins with one of these is about the fall itself: the more the better. */
export const FALLS: readonly string[] = ['giam', 'muc giam', 'so ho thoat', 'so ho ngheo giam'];
