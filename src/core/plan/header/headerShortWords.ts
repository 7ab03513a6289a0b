/** What a header is freed of, or written out, before its words are looked up. */

/** Abbreviations of headers, by word. Only those that stand for nothing else in a header. */
export const HEADER_ABBREVIATIONS: Readonly<Record<string, string>> = {
  dv: 'don vi',
  dvi: 'don vi',
  cq: 'co quan',
  bp: 'bo phan',
  cn: 'ca nhan',
  cb: 'can bo',
  ld: 'lanh dao',
  nv: 'nhiem vu',
  tg: 'thoi gian',
  kq: 'ket qua',
  gc: 'ghi chu',
  sp: 'san pham',
  kqth: 'ket qua thuc hien',
  ht: 'hoan thanh',
  cht: 'chua hoan thanh',
  kht: 'khong hoan thanh',
  dvct: 'don vi chu tri',
  dvph: 'don vi phoi hop',
  dvth: 'don vi thuc hien',
  cqct: 'co quan chu tri',
  cqph: 'co quan phoi hop',
  cqth: 'co quan thuc hien',
  cbpt: 'can bo phu trach',
  ldpt: 'lanh dao phu trach',
  ndcv: 'noi dung cong viec',
  tght: 'thoi gian hoan thanh',
  tgth: 'thoi gian thuc hien',
  cth: 'chua thuc hien',
  dth: 'dang thuc hien',
  kth: 'khong thuc hien',
};

/** Words cut down to their first letters before a dot or a slash ("P/hợp", "Th.hạn"), as `headerKey` leaves them: two words. */
export const HEADER_CUT_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      [['d'], 'vi', 'don vi'],
      [['c', 'cq'], 'quan', 'co quan'],
      [['p', 'ph'], 'hop', 'phoi hop'],
      [['c', 'ch'], 'tri', 'chu tri'],
      [['p', 'ph'], 'trach', 'phu trach'],
      [['t', 'th'], 'han', 'thoi han'],
      [['t', 'th'], 'gian', 'thoi gian'],
      [['t', 'th'], 'hien', 'thuc hien'],
      [['h', 'ht'], 'thanh', 'hoan thanh'],
      [['k', 'kq'], 'qua', 'ket qua'],
      [['t'], 'g', 'thoi gian'],
      [['k'], 'q', 'ket qua'],
      [['d'], 'v', 'don vi'],
      [['g'], 'c', 'ghi chu'],
      [['s'], 'p', 'san pham'],
      [['t'], 'do', 'tien do'],
      [['t'], 'trang', 'tinh trang'],
      [['n', 'nd'], 'dung', 'noi dung'],
      [['n', 'nh'], 'vu', 'nhiem vu'],
      [['c'], 'viec', 'cong viec'],
      [['s'], 'pham', 'san pham'],
      [['g', 'gh'], 'chu', 'ghi chu'],
      [['l'], 'dao', 'lanh dao'],
    ] as const
  ).flatMap(([letters, end, whole]) => letters.map((letter) => [`${letter} ${end}`, whole] as const)),
);

/** Words of respect before a person or a post: they say nothing about the column. */
export const HEADER_TITLES = /\b(?:d c|dong chi) /g;

/** Notes in brackets that say how to fill a column, not what it is. A number or a letter alone is the column's own. */
export const HEADER_NOTES: readonly string[] = [
  'neu co',
  'd c',
  'dong chi',
  'dd mm yyyy',
  'dd mm yy',
  'dd mm',
  'mm yyyy',
  'ngay thang nam',
  'ngay thang',
  'thang nam',
  'bat buoc',
  'tom tat',
  'ghi ro',
  'ghi ro ten',
  'chon',
  'if any',
  'optional',
  'required',
];
