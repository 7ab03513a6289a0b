/** Words of time as people type them, folded (lower case, no diacritics). Data only; each list says where it is read. */
import { romanNumber } from '../text/roman';

/** Before month numbers; "thg" as Excel in Vietnamese shows months. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(['thang', 'thg']);

/** Before month numbers when the digit follows directly: "T12", "Th.7". */
export const SHORT_MONTH_WORDS: ReadonlySet<string> = new Set(['t', 'th']);

/** Before quarter numbers when the digit follows directly: "Q1". */
export const SHORT_QUARTER_WORDS: ReadonlySet<string> = new Set(['q']);

/** Before quarter numbers. */
export const QUARTER_WORDS: ReadonlySet<string> = new Set(['quy', 'qui']);

/** Reports are made of so many months; "9 tháng 2026" is one. */
export const COUNTED_MONTHS: ReadonlySet<number> = new Set([3, 6, 9]);

/** What stands behind the number of things: "05 cuộc", "12 xã"; no months. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    'cuoc dot lan lop xa phuong huyen truong buoi ky hoi doan don ho nguoi diem bai tin suat hoc vien tram cum khu thon nhom phien de du' +
    ' cong nhiem viec'
  ).split(' '),
);

/** Numbers of months and quarters as words, lower case with their marks ("tư" is four, "từ" is from). */
export const MONTH_NUMERALS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
]);

/** Before "tháng" these make it no single month: "hằng tháng năm 2026". */
export const NOT_ONE_MONTH: ReadonlySet<string> = new Set(['hang', 'moi', 'cac', 'nhung', 'tung', 'trong']);

/** After "năm": how far the year is from the plan's. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['sau', 1],
  ['toi', 1],
  ['nay', 0],
  ['truoc', -1],
  ['ngoai', -1],
]);

/** The moon's calendar: its months are none of the plan's. */
export const LUNAR = /(?<!\p{L})(?:âm lịch|âl|rằm)(?!\p{L})|\d\s+tháng\s+(?:giêng|chạp)(?!\p{L})/iu;

/** Part of a year or quarter that a word names: which of its months (0 first, 1 middle, 2 last). */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['dau', 0],
  ['giua', 1],
  ['cuoi', 2],
]);

/** "Đến cuối năm", "hết cuối quý": the end of the whole, not its last part. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(['den', 'toi', 'het']);

/** Roman numbers as they stand for quarters; those above IV are no quarter and are reported. */
export const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((value) => [romanNumber(value).toLowerCase(), value]),
);

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
  'tuan',
  'thuong',
  'trung',
  'ha',
  'nua',
  'cac',
  'nhung',
  'muon',
  'xong',
  'duoc',
  'vong',
  'cua',
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
  ['moi', 'thang'],
  ['moi', 'quy'],
  ['moi', 'tuan'],
  ['moi', 'ngay'],
  ['tung', 'thang'],
  ['tung', 'quy'],
  ['thuong', 'ky'],
  ['cac', 'thang', 'trong', 'nam'],
  ['cac', 'quy', 'trong', 'nam'],
  ['tat', 'ca', 'cac', 'thang'],
  ['quanh', 'nam'],
];

/** Units of "2 lần/năm", "6 tháng/lần": work that comes again. */
export const FREQUENCY_UNITS: ReadonlySet<string> = new Set(['nam', 'quy', 'thang', 'tuan', 'ngay']);

/** Once every year, the month left open. */
export const YEARLY_PHRASES: readonly (readonly string[])[] = [
  ['hang', 'nam'],
  ['moi', 'nam'],
];

/** Units in which a length of time is counted. */
export const RELATIVE_UNITS: ReadonlySet<string> = new Set(['ngay', 'tuan', 'thang', 'nam']);

/** Before a length of time: "trong vòng 3 tháng", "trong thời hạn 10 ngày". */
export const TERM_WORDS: readonly (readonly string[])[] = [['vong'], ['thoi', 'han'], ['thoi', 'gian'], ['han']];

/** Behind a length of time: from what on it is counted. */
export const RELATIVE_JOINTS: readonly (readonly string[])[] = [
  ['ke', 'tu'],
  ['tu', 'ngay'],
  ['tu', 'khi'],
  ['sau'],
  ['tinh', 'tu'],
  ['lam', 'viec'],
];

/** A bound that stands with a negation: "không muộn hơn tháng 3", "không quá 30/6". */
export const BOUND_PHRASES: readonly (readonly string[])[] = [
  ['khong', 'muon', 'hon'],
  ['khong', 'cham', 'hon'],
  ['khong', 'qua'],
  ['cham', 'nhat'],
  ['muon', 'nhat'],
];

/** Ways to begin the cause of something: its words are no time. */
export const CAUSE_OPENERS: readonly (readonly string[])[] = [
  ['do'],
  ['vi'],
  ['de'],
  ['nham'],
  ['neu'],
  ['kem'],
  ['kem', 'theo'],
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
  ['dot', 'xuat'],
];

/** Nouns of time: "Trước tháng …", "Sau ngày …" name no event. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'thang',
  'quy',
  'qui',
  'nam',
  'ngay',
  'tuan',
  'cuoi',
  'dau',
  'giua',
]);

/** "Trước kỳ họp …", "Sau Tết": an event where no time is read beside it. */
export const AROUND_EVENT: ReadonlySet<string> = new Set(['truoc', 'sau']);

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
  ['va', 'cac', 'quy', 'tiep', 'theo'],
  ['va', 'cac', 'thang', 'tiep', 'theo'],
  ['va', 'nhung', 'thang', 'tiep', 'theo'],
  ['va', 'thuong', 'xuyen'],
  ['thuong', 'xuyen'],
];

/** Number the phases or weeks of a phrase ("Kỳ 1:", "tuần 2 tháng 3"): their numbers are no months. */
export const LABEL_WORDS: ReadonlySet<string> = new Set([
  ...['ky', 'dot', 'lan', 'tuan', 'buoc', 'thu', 'vong', 'luot', 'chang', 'khoa', 'lop', 'gd'],
]);
