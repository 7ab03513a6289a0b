/** An office that does not exist: its units, how people write them, its staff, its work. Written from the rules of names. */
import type { CellValue } from '../../src/core/grid/grid';

export interface OfficeUnit {
  readonly code: string;
  readonly name: string;
  /** The abbreviation by which it is mostly written. */
  readonly short: string;
  readonly kind: string;
  /** Its name with one letter wrong or lost: like no other unit's. */
  readonly typo: string;
}

export const UNITS: readonly OfficeUnit[] = [
  { code: 'VP', name: 'Văn phòng Sở', short: 'VP Sở', kind: 'Phòng', typo: 'Văn phòmg Sở' },
  {
    code: 'KHTC',
    name: 'Phòng Kế hoạch - Tài chính',
    short: 'P. KHTC',
    kind: 'Phòng',
    typo: 'Phòng Kế hoạch - Tài chíh',
  },
  {
    code: 'KTTS',
    name: 'Phòng Khai thác thủy sản',
    short: 'P. KTTS',
    kind: 'Phòng',
    typo: 'Phòng Khai thác thủy sảnn',
  },
  {
    code: 'PCSL',
    name: 'Phòng Phòng, chống sạt lở',
    short: 'P. PCSL',
    kind: 'Phòng',
    typo: 'Phòng Phòng, chống sạt lỡ',
  },
  { code: 'TTHD', name: 'Trung tâm Hải đăng', short: 'TT HĐ', kind: 'Đơn vị trực thuộc', typo: 'Trung tâm Hải đăg' },
  { code: 'BQLBC', name: 'Ban Quản lý bến cá', short: 'BQL BC', kind: 'Đơn vị trực thuộc', typo: 'Ban Quản ly bến cá' },
  { code: 'UBT', name: 'UBND tỉnh', short: 'UBT', kind: 'UBND', typo: 'UBND tình' },
  { code: 'STC', name: 'Sở Tài chính', short: 'Sở TC', kind: 'Sở, ngành', typo: 'Sở Tài chíh' },
];

/** Rows of the catalogue sheet of the office. */
export const CATALOGUE_ROWS: readonly (readonly CellValue[])[] = [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
  ...UNITS.map(({ code, name, short, kind }) => [code, name, short, kind]),
];

/** Units of the house: they lead. */
export const LEADING = UNITS.slice(0, 6);

export interface Spelling {
  readonly id: string;
  /** Whether it is known without a catalogue too: no abbreviation is explained there. */
  readonly plain: boolean;
  readonly of: (unit: OfficeUnit) => string;
}

export const SPELLINGS: readonly Spelling[] = [
  { id: 'names: full name', plain: true, of: ({ name }) => name },
  { id: 'names: abbreviation', plain: false, of: ({ short }) => short },
  { id: 'names: capitals', plain: true, of: ({ name }) => name.toUpperCase() },
  { id: 'names: two spaces', plain: true, of: ({ name }) => name.replace(' ', '  ') },
  { id: 'names: no-break space', plain: true, of: ({ name }) => name.replace(' ', '\u00a0') },
  { id: 'names: line break for a space', plain: true, of: ({ name }) => lastSpace(name, '\n') },
  { id: 'names: long dash', plain: true, of: ({ name }) => name.replace(' - ', ' – ') },
  { id: 'names: "và" for a dash', plain: false, of: ({ name }) => name.replace(' - ', ' và ') },
  { id: 'names: "P." for "Phòng"', plain: false, of: ({ name }) => name.replace(/^Phòng /, 'P. ') },
  { id: 'names: abbreviation without space', plain: false, of: ({ short }) => short.replace('. ', '.') },
  { id: 'names: abbreviation without dot', plain: false, of: ({ short }) => short.replace('. ', ' ') },
  { id: 'names: abbreviation written out', plain: false, of: ({ short }) => short.replace(/^P\. /, 'Phòng ') },
  { id: 'names: abbreviation in small letters', plain: false, of: ({ short }) => short.toLowerCase() },
];

function lastSpace(text: string, by: string): string {
  const at = text.lastIndexOf(' ');
  return `${text.slice(0, at)}${by}${text.slice(at + 1)}`;
}

/** What stands between two names of a cell. */
export interface Separator {
  readonly id: string;
  readonly text: string;
}

export const SEPARATORS: readonly Separator[] = [
  { id: 'names: ;', text: '; ' },
  { id: 'names: ,', text: ', ' },
  { id: 'names: line break', text: '\n' },
  { id: 'names: và', text: ' và ' },
  { id: 'names: ; without space', text: ';' },
  { id: 'names: ;;', text: ';; ' },
  { id: 'names: |', text: ' | ' },
  { id: 'names: bullets', text: '\n- ' },
  { id: 'names: /', text: ' / ' },
];

/** Bodies of the communes: never the province, whose name begins alike. */
export const COMMUNES = 'UBND các xã, phường';

/** Collectives that may stand among coordinating units. */
export const COLLECTIVES = ['Các phòng, đơn vị liên quan', 'Các sở, ban, ngành', 'Các phòng chuyên môn'];

/** What may stand below a name in its cell: a contact, which is no unit. */
export const CONTACT = '\nSĐT: 0900.000.000';

/** A unit that is in no catalogue. */
export const STRANGER = 'Hợp tác xã Sóng Bạc';

/** Members of staff who lead tasks in a room's own plan, of different names in every part. */
export const PERSONS = ['Đ/c Nguyễn Văn Bình', 'Đ/c Trần Thị Hải', 'Đ/c Lê Quang Vinh', 'Đ/c Phạm Thu Cúc'];

export const DIRECTORS = ['Giám đốc Đỗ Minh', 'PGĐ Võ Thắng', 'PGĐ Lâm Oanh'];

export const FIELDS = ['Lĩnh vực Luồng lạch', 'Lĩnh vực Bến bãi', 'Công tác hành chính'];

/** The work. Those with a comma before a small letter may be cut there at a page break. */
export const CONTENTS = [
  'Nạo vét luồng vào bến Cồn Rạng',
  'Lập hồ sơ kè biển đoạn phía bắc, trình phê duyệt trước mùa mưa',
  'Tổng kết phong trào giữ sạch bến bãi',
  'Cộng tác với trường nghề mở lớp thuyền viên',
  'Tổng hợp số liệu tàu ra vào cảng',
  'Hoàn thành hồ sơ hoàn công nhà đèn số 2',
  'Ký kết quy chế với bộ đội biên phòng, rà soát các điểm neo đậu',
  'Ghi chú lại mốc cũ trên bờ kè',
  'Kiểm tra phao tiêu ngoài cửa lạch',
  'Thẩm định thiết kế cầu tàu gỗ; lấy ý kiến ngư dân',
  'Đào tạo người gác đèn mới',
  'Báo cáo sơ kết việc đăng kiểm tàu nhỏ',
];

export const NOTES = ['Việc thêm', 'Theo chương trình đã duyệt', 'Xem văn bản kèm'];
export const PRODUCTS = ['Báo cáo', 'Hồ sơ thiết kế', 'Biên bản'];
export const CAUSES = ['Thiếu vốn', 'Chờ ý kiến của cấp trên', 'Mưa bão kéo dài'];
