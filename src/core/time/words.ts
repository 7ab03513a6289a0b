/** Words of time as people type them, folded (lower case, no diacritics). Data only; each list says where it is read. */

/** Before month numbers. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(['thang']);

/** Before month numbers when the digit follows directly: "T12", "Th.7". */
export const SHORT_MONTH_WORDS: ReadonlySet<string> = new Set(['t', 'th']);

/** Before quarter numbers when the digit follows directly: "Q1". */
export const SHORT_QUARTER_WORDS: ReadonlySet<string> = new Set(['q']);

/** Before quarter numbers. */
export const QUARTER_WORDS: ReadonlySet<string> = new Set(['quy', 'qui']);

/** Roman numbers as they stand for quarters; those above IV are no quarter and are reported. */
export const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
  ['vi', 6],
]);

/** Join points to a list. */
export const LIST_WORDS: ReadonlySet<string> = new Set(['va', ',', ';', '+', '&']);

/** Join two points to a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['den', 'toi', '-']);

/** Words around points that add nothing to them: "trong tháng 3", "chậm nhất ngày 31/3". */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  'trong',
  'vao',
  'tu',
  'den',
  'toi',
  'het',
  'ngay',
  'cham',
  'nhat',
  'cuoi',
  'dau',
  'giua',
  'truoc',
  'xong',
  'hoan',
  'thanh',
  'thoi',
  'gian',
  'han',
  'du',
  'kien',
  'khoang',
  'thuc',
  'hien',
  'va',
  'moi',
  'ca',
  'ky',
  'dot',
  'lan',
]);

/** Word sequences that mean "again and again", without a month of their own. */
export const RECURRING_PHRASES: readonly (readonly string[])[] = [
  ['thuong', 'xuyen'],
  ['hang', 'thang'],
  ['hang', 'tuan'],
  ['hang', 'quy'],
  ['hang', 'ngay'],
  ['dinh', 'ky'],
  ['lien', 'tuc'],
];

/** Once every year, the month left open. */
export const YEARLY_PHRASES: readonly (readonly string[])[] = [
  ['hang', 'nam'],
  ['moi', 'nam'],
];

/** Ways to begin a clause that puts an event in place of a time. */
export const EVENT_OPENERS: readonly (readonly string[])[] = [
  ['theo'],
  ['khi'],
  ['sau', 'khi'],
  ['ngay', 'sau'],
  ['ngay', 'khi'],
  ['tuy'],
  ['tuy', 'theo'],
  ['can', 'cu'],
  ['ke', 'tu'],
  ['ky', 'hop'],
  ['tai', 'ky', 'hop'],
  ['cac', 'ky', 'hop'],
  ['dip'],
  ['vao', 'dip'],
  ['nhan', 'dip'],
];

/** Ways to open an event in a parenthesis of the content: references ("theo Quyết định …") are no events there. */
export const CONTENT_EVENT_OPENERS: readonly (readonly string[])[] = [
  ['khi'],
  ['sau', 'khi'],
  ['ngay', 'sau', 'khi'],
  ['ngay', 'khi'],
];

/** Verbs that may stand before an event opener: "Thực hiện ngay sau khi …". */
export const EVENT_VERBS: readonly (readonly string[])[] = [
  ['thuc', 'hien'],
  ['trien', 'khai'],
  ['to', 'chuc'],
  ['hoan', 'thanh'],
  ['bao', 'cao'],
  ['thoi', 'gian'],
  ['thoi', 'han'],
  ['trien', 'khai', 'thuc', 'hien'],
];

/** Clauses that only propose another time. */
export const PROPOSAL_OPENERS: readonly (readonly string[])[] = [
  ['de', 'xuat'],
  ['de', 'nghi'],
  ['kien', 'nghi'],
];

/** After a point: no end. */
export const OPEN_END_PHRASES: readonly (readonly string[])[] = [
  ['tro', 'di'],
  ['va', 'nhung', 'nam', 'tiep', 'theo'],
  ['va', 'cac', 'nam', 'tiep', 'theo'],
  ['va', 'thuong', 'xuyen'],
  ['thuong', 'xuyen'],
];

/** Number the phases or weeks of a phrase ("Kỳ 1:", "tuần 2 tháng 3"): their numbers are no months. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(['ky', 'dot', 'lan', 'tuan', 'buoc', 'thu']);
