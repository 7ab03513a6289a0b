/** A small plan of our own: two months, fields, a sub-heading, typed progress. */
import type { CellValue, MergedArea, SheetGrid } from '../../src/core/grid/grid';
import { sheetOf } from './planVerbs';

export const SAMPLE_HEADER = [
  'Stt',
  'Nội dung công việc',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Kết quả thực hiện',
  'Ghi chú',
] as const;

const BODY: readonly (readonly CellValue[])[] = [
  ['THÁNG 01', null, null, null, null, null],
  ['I', 'Lĩnh vực Hạ tầng', null, null, null, null],
  [null, 'Công tác vỉa hè', null, null, null, null],
  [1, 'Lập danh mục tuyến phố cần lát lại vỉa hè', 'P. QLĐT', 'P. KHTC; Văn phòng', 'Hoàn thành', null],
  [2, 'Khảo sát hệ thống thoát nước khu trung tâm', 'P. QLĐT', null, 'Đang thực hiện', null],
  [null, 'Công tác cây xanh', null, null, null, null],
  [3, 'Tổng hợp nhu cầu trồng bổ sung cây bóng mát', 'P. QLĐT', 'TT ƯDCN', null, null],
  ['II', 'Lĩnh vực Văn phòng', null, null, null, null],
  [1, 'Xây dựng lịch tiếp công dân quý đầu năm', 'VP', 'P. KHTC', 'Chưa thực hiện', null],
  ['THÁNG 02', null, null, null, null, null],
  ['I', 'Lĩnh vực Hạ tầng', null, null, null, null],
  [1, 'Trình phương án chiếu sáng các cửa ngõ', 'P. QLĐT', 'P. KHTC', null, null],
  [2, 'Nghiệm thu phần mềm quản lý cây xanh', 'TT ƯDCN', 'P. QLĐT', 'Hủy', null],
  ['II', 'Lĩnh vực Văn phòng', null, null, null, null],
  [1, 'Rà soát quy chế làm việc của cơ quan', 'VP', 'P. KHTC', null, null],
];

const SIGNATURE: readonly (readonly CellValue[])[] = [
  [null, null, null, null, null, null],
  [null, 'Nơi nhận:', null, 'GIÁM ĐỐC', null, null],
  [null, '- Lãnh đạo Sở;', null, null, null, null],
  [null, '- Lưu: VT.', null, 'Nguyễn Văn A', null, null],
];

export interface SampleChanges {
  /** Order of the columns of the sample, by their places; a blank column stands where -1 is. */
  readonly order?: readonly number[];
  readonly header?: readonly string[];
  readonly titles?: readonly string[];
  /** Blank rows put in before the body rows of these indexes. */
  readonly blankBefore?: readonly number[];
  readonly signature?: boolean;
  readonly nfd?: boolean;
  readonly merges?: readonly MergedArea[] | null;
}

/** The number of rows of the sample's body. */
export const SAMPLE_LENGTH = BODY.length;

/** Makes the sample plan, changed in form but not in matter. */
export function sampleSheet(name: string, changes: SampleChanges = {}): SheetGrid {
  const titles = changes.titles ?? ['KẾ HOẠCH CÔNG TÁC NĂM 2026'];
  const header: readonly CellValue[] = changes.header ?? SAMPLE_HEADER;
  const body = BODY.flatMap((row, index) => (changes.blankBefore?.includes(index) ? [[], row] : [row]));
  const order = changes.order ?? SAMPLE_HEADER.map((_, index) => index);
  const arranged = [header, ...body, ...(changes.signature === false ? [] : SIGNATURE)].map((row) =>
    order.map((column) => (column < 0 ? null : (row[column] ?? null))),
  );
  const rows = [...titles.map((title) => [title]), [], ...arranged];
  const typed = changes.nfd ? rows.map((row) => row.map(decomposed)) : rows;
  return sheetOf(name, typed, { merges: changes.merges === undefined ? [] : changes.merges });
}

function decomposed(value: CellValue): CellValue {
  return typeof value === 'string' ? value.normalize('NFD') : value;
}
