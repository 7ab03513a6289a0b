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
  'khong hon',
  'khong nhieu hon',
  'khong vuot',
  'khong lon hon',
  'khong cao hon',
  'toi da',
  'giam con',
  'giam xuong',
  'xuong con',
  'con duoi',
  'thap hon',
  'it hon',
  'nho hon',
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
  'khong it hon',
  'khong nho hon',
  'cao hon',
  'nhieu hon',
  'lon hon',
  'hon',
  'at least',
  'above',
];

/** Words that leave out the figure itself, unless "không" stands among them. */
export const STRICT: readonly string[] = ['tren', 'duoi', 'hon', 'below', 'above'];

/** Words beside a number that is no level: it is set against another figure, or is only about so much. */
export const NO_LEVEL: readonly string[] = [
  'cung ky',
  'nam truoc',
  'nam ngoai',
  'so voi',
  'gap',
  'gap doi',
  'tren duoi',
];

/** Matters of which less is better: their figure is an upper bound, unless the name is about how much it falls ("Giảm tỷ lệ hộ nghèo"). */
export const LESS_IS_BETTER: readonly string[] = [
  'ty le ho ngheo',
  'ty le ngheo',
  'duoi chuan ngheo',
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

/**
 * Matters that nobody wants more of: with one of them in a name that is none of the above, more may be wanted ("hộ nghèo được
 * hỗ trợ") or less ("số vụ cháy"), so that a plain figure says neither.
 */
export const UNWANTED: readonly string[] = (
  'chay, chay no, tai nan, tu vong, chet, bi thuong, thuong vong, vi pham, toi pham, pham toi, bao luc, xam hai, tao hon, bo hoc, ' +
  'luu ban, suy dinh duong, that nghiep, thieu viec lam, ngheo, can ngheo, no dong, no xau, no thue, tre han, qua han, cham tien do, ' +
  'khieu nai, to cao, khieu kien, o nhiem, that thoat, lang phi, ton dong, sinh con thu ba, mac benh, nhiem hiv, dich benh, dinh cong, ' +
  'sai sot, ma tuy, nghien, te nan, mat can bang, thiet hai, un tac, ngap ung, mat rung, pha rung'
).split(', ');

/** With one of these a name is about what is done against such a matter: "hộ nghèo được sửa nhà". */
export const DEALT_WITH: readonly string[] =
  'duoc, da, thoat, ho tro, giup do, xu ly, giai quyet, khac phuc, thu hoi, kham pha, phat hien, giam'.split(', ');

/** Ages, days and the like: "trẻ em dưới 6 tuổi" bounds whom a name is about, not its figure. */
export const MEASURES_IN_NAMES: readonly string[] = [
  'tuoi',
  'thang',
  'ngay',
  'gio',
  'nam',
  'trieu',
  'ty',
  'ha',
  'm2',
  'm',
  'km',
];

/** A name that begins with one of these is about the fall itself: the more the better. */
export const FALLS: readonly string[] = ['giam', 'muc giam', 'so ho thoat', 'so ho ngheo giam'];

/** A name that begins with one of these is about the rise itself. */
export const RISES: readonly string[] = ['tang', 'muc tang'];

/** Units in which a figure is a share: a change of it may be percent or percentage points. */
export const SHARE_UNITS: readonly string[] = ['%', 'phan tram', 'ty le', 'ti le'];

/** Words after "giảm", "tăng" that make the number the level to be come to, not the change; in small letters. */
export const LEVEL_REACHED: readonly string[] = [
  'còn',
  'xuống',
  'về',
  'lên',
  'đến',
  'tới',
  'đạt',
  'con',
  'xuong',
  've',
  'len',
  'den',
  'dat',
];

/** Words beside a change that take nothing away from it and add nothing. */
export const BESIDE_CHANGE: readonly string[] = (
  'phan dau, muc, it nhat, toi thieu, tren, hon, tu, tro len, them, so, so vu, so luong, ty le, ti le, binh quan, hang nam, moi nam, ' +
  'nam, trong nam, khoang, la, duoc, va, dat muc'
).split(', ');

/** Words that make a change the least that is wanted, as it is without them. */
export const CHANGE_AT_LEAST: readonly string[] = ['khong duoi', 'khong it hon', 'khong thap hon'];

/** Words that turn a change into the most that is allowed. */
export const CHANGE_AT_MOST: readonly string[] = ['khong qua', 'khong vuot qua', 'khong vuot', 'duoi', 'toi da'];

/** The year before, as a change names what it is measured against. */
export const SINCE_YEAR_BEFORE: readonly string[] = [
  'so voi cung ky nam truoc',
  'so voi cung ky nam ngoai',
  'so voi cung ky',
  'so cung ky nam truoc',
  'so cung ky',
  'so voi nam truoc',
  'so voi nam ngoai',
  'so nam truoc',
  'cung ky nam truoc',
  'cung ky',
];
