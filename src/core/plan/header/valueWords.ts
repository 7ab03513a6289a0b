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
  'completed',
  'done',
  'in progress',
  'ongoing',
  'not started',
  'pending',
  'cancelled',
  'canceled',
  'postponed',
  'on hold',
];

/** Whole texts that people type for the state of a task. */
export const STATE_WORDS: readonly string[] = ['x', 'ht', 'dat', '✓', '✔', 'v'];

/** Whole texts by which work is appraised: how far it is they do not say. */
export const RATING_WORDS: readonly string[] = [
  '(?:rat )?tot',
  'xuat sac',
  'gioi',
  'kha',
  'trung binh',
  'tb',
  'yeu',
  'kem',
];

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
  'hang nam',
  'hang tuan',
  'hang ngay',
  'giai doan ',
  'buoc \\d',
  'dot \\d',
  'tu (?:thang|quy|ngay|tuan|t\\d|\\d)',
  't\\d',
  'q\\d',
  'cuoi ',
  'dau (?:thang|quy|nam)',
  'giua (?:thang|quy|nam)',
  'sau khi',
  'ngay sau',
  'cham nhat',
  '(?:hoan thanh|xong|trinh|ban hanh|bao cao) (?:truoc|cham nhat|trong|vao) ',
  '(?:by|before|end of|early|mid|late|within|q[1-4]|week|month|monthly|weekly|quarterly|annually|daily)\\b',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]',
];

/** A month, a quarter or a week somewhere in a text that tells no state: work planned in phases ("Lập hồ sơ: tháng 3-5"). */
export const PHASE = /\b(?:thang|quy|tuan) (?:thu )?(?:\d|[ivx]+\b)/;

/** "Hoàn thành trước 30/6" begins like a state and is a plan. */
export const PLANNED_END = /^(?:hoan thanh|xong) (?:truoc|cham nhat)\b/;
