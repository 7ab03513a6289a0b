/**
 * Words that head the columns of plans, as found in plans and trackers. Written as `headerKey` writes a header: without
 * diacritics, lower case, everything but letters, digits and "%" as one space. First rule that fits wins.
 */
import type { ColumnMeaning } from '../types';

/** What a header may stand for; `detail` is a second number column (letters and group numbers), `other` is none of ours. */
export type HeaderMeaning = ColumnMeaning | 'detail' | 'other';

export interface HeaderRule {
  readonly meaning: HeaderMeaning;
  /** Whole keys. */
  readonly whole?: readonly string[];
  /** Word sequences that may stand anywhere in the key. */
  readonly has?: readonly string[];
  /** Word sequences at the beginning. */
  readonly starts?: readonly string[];
  /** A weak header gives way to a strong one of the same meaning, and to what its values say. */
  readonly weak?: true;
  /** The other meaning that these words have elsewhere, decided by values. */
  readonly faces?: readonly ColumnMeaning[];
}

/** Headers under which a bare number is a month. */
export const MONTH_COLUMN_HEADERS: readonly string[] = [
  'thang',
  'thang thuc hien',
  'thang hoan thanh',
  'thuc hien thang',
  'month',
];

/** Headers under which a bare number is a quarter. */
export const QUARTER_COLUMN_HEADERS: readonly string[] = [
  'quy',
  'quy thuc hien',
  'quy hoan thanh',
  'thuc hien quy',
  'quarter',
];

export const HEADER_RULES: readonly HeaderRule[] = [
  {
    meaning: 'number',
    whole: [
      'stt',
      'item no',
      'seq',
      'tt',
      'so tt',
      's tt',
      's t t',
      't t',
      'so thu tu',
      'thu tu',
      'no',
      'so',
      'stt tt',
    ],
  },
  { meaning: 'detail', whole: ['chi tiet', 'stt chi tiet', 'tt chi tiet'] },
  // A code of the lead says who leads, for want of the name.
  { meaning: 'lead', weak: true, starts: ['ma dv chu tri', 'ma don vi chu tri'] },
  {
    meaning: 'other',
    starts: [
      'start',
      'priority',
      'budget',
      'ma',
      'nguon',
      'van ban chi dao',
      'cap chi dao',
      'phuong thuc',
      'kinh phi',
      'ky bao cao',
      'tuan',
      'so ngay',
    ],
    has: ['start date', 'bat dau', 'thoi gian nhan', 'ngay nhan', 'ngay giao', 'ngay chi dao', 'thu ky', 'y kien'],
    whole: ['diem', 'diem so', 'cham diem'],
  },
  { meaning: 'objective', has: ['khach quan'] },
  { meaning: 'subjective', has: ['chu quan'] },
  {
    meaning: 'explanation',
    has: ['nguyen nhan', 'ly do', 'li do', 'giai trinh', 'vuong mac', 'kho khan', 'ton tai', 'reason', 'cause'],
  },
  { meaning: 'remedy', has: ['khac phuc', 'giai phap', 'huong xu ly', 'phuong huong', 'remedy'] },
  { meaning: 'note', has: ['ghi chu', 'luu y'], whole: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments'] },
  {
    meaning: 'director',
    starts: ['lanh dao', 'ld'],
    has: [
      'nguoi chi dao',
      'dong chi chi dao',
      'pgd',
      'giam doc',
      'nguoi theo doi',
      'lanh dao phu trach',
      'lanh dao chi dao',
      'lanh dao so',
      'nguoi phu trach chi dao',
    ],
    whole: ['chi dao', 'phu trach'],
  },
  { meaning: 'lead', has: ['chu tri phoi hop', 'chu tri va phoi hop'] },
  {
    meaning: 'coordinating',
    has: ['phoi hop', 'p h', 'ph thuc hien', 'coordinating', 'coordination', 'supporting', 'support unit'],
  },
  {
    meaning: 'lead',
    starts: ['responsible'],
    has: [
      'lead unit',
      'lead department',
      'leading unit',
      'in charge',
      'chu tri',
      'dau moi',
      'chiu trach nhiem',
      'don vi tham muu',
      'phong tham muu',
      'co quan tham muu',
    ],
  },
  {
    meaning: 'lead',
    weak: true,
    has: [
      'don vi thuc hien',
      'phong thuc hien',
      'bo phan thuc hien',
      'co quan thuc hien',
      'nguoi thuc hien',
      'to chuc thuc hien',
      'don vi phu trach',
      'phong phu trach',
      'bo phan phu trach',
      'don vi duoc giao',
      'don vi bao cao',
      'phan cong',
      'nguoi phu trach',
      'can bo phu trach',
      'can bo thuc hien',
      'chuyen vien',
    ],
    whole: [
      'owner',
      'lead',
      'department',
      'unit',
      'assignee',
      'don vi',
      'phong',
      'phong don vi',
      'don vi phong',
      'phong ban',
      'phong ban don vi',
      'bo phan',
      'co quan',
    ],
  },
  {
    meaning: 'product',
    has: ['san pham', 'ket qua can dat', 'dau ra', 'ket qua du kien', 'muc tieu', 'deliverable', 'product', 'output'],
  },
  {
    meaning: 'completed',
    weak: true,
    has: ['ngay hoan thanh', 'ngay ht', 'thoi diem hoan thanh', 'hoan thanh ngay', 'ngay xong', 'thoi gian hoan thanh'],
    faces: ['due'],
  },
  {
    meaning: 'completed',
    has: [
      'completion date',
      'actual date',
      'date completed',
      'han thuc te',
      'hoan thanh thuc te',
      'thuc te hoan thanh',
      'thoi gian thuc te',
      'ngay thuc te',
    ],
  },
  {
    meaning: 'percent',
    has: ['%', 'ty le', 'ti le', 'phan tram', 'muc do hoan thanh', 'pct', 'percent'],
    faces: ['result'],
  },
  {
    meaning: 'due',
    has: [
      'thoi han',
      'han hoan thanh',
      'han ht',
      'han xu ly',
      'han thuc hien',
      'thoi gian',
      'thoi diem',
      'ket thuc',
      'thang thuc hien',
      'quy thuc hien',
      'due date',
      'end date',
      'timeline',
    ],
    whole: ['due', 'time', 'month', 'quarter', 'han', 'thang', 'quy', 'thang quy', 'deadline'],
  },
  { meaning: 'result', weak: true, starts: ['tien do', 'tien trinh', 'progress'], faces: ['due', 'percent'] },
  {
    meaning: 'result',
    weak: true,
    whole: ['ket qua', 'danh gia', 'muc', 'result', 'results'],
    faces: ['product', 'percent'],
  },
  {
    meaning: 'result',
    has: [
      'ket qua',
      'tinh hinh',
      'trang thai',
      'tinh trang',
      'da thuc hien',
      'danh gia',
      'hoan thanh',
      'cap nhat',
      'status',
    ],
  },
  {
    meaning: 'field',
    whole: ['nhiem vu chung', 'nhom nhiem vu', 'nhom cong viec', 'nhom', 'field', 'category', 'mang cong tac'],
    starts: ['linh vuc'],
  },
  {
    meaning: 'content',
    has: [
      'noi dung',
      'cong viec',
      'nhiem vu',
      'dau viec',
      'viec can lam',
      'task',
      'tasks',
      'activity',
      'activities',
      'description',
    ],
  },
  { meaning: 'content', weak: true, has: ['hoat dong', 'chuong trinh', 'viec'] },
];
