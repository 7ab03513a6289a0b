/**
 * Words by which the values of a column show what it holds, without diacritics and in lower case. Only a hint for
 * two-faced headers and notes: what a word means for a task is read in core/progress.
 */

/** Beginnings of what people type for the state of a task. */
export const STATE_BEGINNINGS: readonly string[] = [
  'hoan thanh',
  'da ',
  'xong',
  'dat',
  'dang',
  'chua',
  'thuong xuyen',
  'thuc hien thuong xuyen',
  'chuyen sang',
  'lui',
  'gia han',
  'tam dung',
  'khong thuc hien',
  'huy',
];

/** Whole texts that people type for the state of a task. */
export const STATE_WORDS: readonly string[] = ['x', 'ht', 'dat', '✓', '✔', 'v'];

/** Beginnings of a planned time. */
export const TIME_BEGINNINGS: readonly string[] = [
  'thang',
  'quy',
  'nam 20',
  'ca nam',
  'truoc ',
  'trong ',
  'den ',
  'tuan ',
  'thuong xuyen',
  'khi co',
  'theo ',
  'hang thang',
  'hang quy',
  'dinh ky',
];
