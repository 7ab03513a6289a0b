/**
 * Words that a band may hold besides its time, folded (lower case, no diacritics). Data only. Every word of a band is
 * either its time, one of these, or said (`band-unread`).
 */

/** Before the time, in any order: they name the list and not its time ("CÁC NHIỆM VỤ TRỌNG TÂM TRONG THÁNG 5"). */
export const LIST_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'cac mot so nhung nhiem vu cong viec tac ke hoach kh chuong trinh lich danh muc sach noi dung trong tam chu yeu ' +
    'thuc hien trien khai phai can hoan thanh phan muc thoi gian han cua bo sung phat sinh'
  ).split(' '),
);

/** Behind the time: what sort of list it is. Phrases, of which a tail may hold several. */
export const LIST_KIND_PHRASES: readonly (readonly string[])[] = [
  'trong tam',
  'chu yeu',
  'tiep theo',
  'tiep tuc',
  'tiep',
  'bo sung',
  'dieu chinh',
  'du kien',
  'chinh thuc',
  'phat sinh',
  'ke hoach',
  'cong tac',
  'cong viec',
  'nhiem vu',
  'noi dung',
  'thuc hien',
  'trien khai',
  'continued',
  'cont',
].map((phrase) => phrase.split(' '));

/** What a band counts. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'nhiem vu cong viec dau noi dung muc van ban cuoc hop hoat dong chi tieu nv cv dong de an tasks items'.split(' '),
);

/** Around the figures of a band that counts its tasks ("có 12 đầu việc, đã hoàn thành 3"). */
export const COUNTING_WORDS: ReadonlySet<string> = new Set([
  ...COUNTED_NOUNS,
  ...'co gom bao tong so cong luong tat ca da chua dang hoan thanh thuc hien dung qua tre han trong do con lai ty le dat trong tam chu yeu'.split(
    ' ',
  ),
]);

/** Ways to begin a condition on the whole band: its tasks keep their months and wait for an event. */
export const CONDITION_OPENERS: readonly (readonly string[])[] = [
  'khi',
  'sau khi',
  'ngay sau',
  'ngay khi',
  'neu',
  'tuy',
  'tuy theo',
  'theo',
  'phu thuoc',
  'can cu',
  'cho',
].map((phrase) => phrase.split(' '));

/**
 * In a tail that is not understood these may move or lift the time: the band dates nothing then. With their marks ("dừng"
 * is to stop, "dựng" to build).
 */
export const MOVING_WORDS: ReadonlySet<string> = new Set(
  'tháng quý quí năm tuần ngày lùi chuyển hoãn dời bỏ hủy huỷ không chưa dừng ngoài trừ sang sau trước đến từ'.split(
    ' ',
  ),
);

/** Words that begin a time, against which a misspelt label is held. */
export const BAND_TIME_WORDS: readonly string[] = ['thang', 'quy', 'qui'];

/**
 * Headings of work whose time outside events set: below them no month of the sheet or of the band above holds. Each is a
 * run of words anywhere in the heading.
 */
export const OUTSIDE_TIME_PHRASES: readonly string[] = [
  'theo thoi gian cua',
  'theo su kien',
  'theo ke hoach cua',
  'theo thoi gian quy dinh',
  'theo lich cua',
  'theo tien do cua',
  'theo yeu cau cua',
  'theo chi dao cua',
  'khi co',
  'khi duoc',
  'chua xac dinh thoi gian',
  'chua ro thoi gian',
  'chua co thoi gian',
  'khong xac dinh thoi gian',
  'khong theo thang',
  'khong co thoi gian',
  'khong co thoi han',
  'khong thoi han',
  'chua co thoi han',
  'phu thuoc vao',
];

/** Headings of unplanned work: below the last month they stand outside of all months, within a month they are part of it. */
export const UNPLANNED_PHRASES: readonly string[] = [
  'dot xuat',
  'phat sinh',
  'ngoai ke hoach',
  'thuong xuyen',
  'hang thang',
  'hang quy',
  'hang tuan',
  'dinh ky',
];
