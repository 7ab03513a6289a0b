/** A small plan in our own wording, for states that the sample does not come to: a typo made twice, a name unknown. */
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { makeXlsx, sheetDataOf } from '../helpers/makeXlsx';

type Rows = readonly (readonly (string | number | null)[])[];

const MONTH: Rows = [
  ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
  [],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện', 'Ngày hoàn thành'],
  [1, 'Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở', 'Hoàn thành', 46036],
  [2, 'Kiểm kê tài sản', 'Phòng Kế tóan', 'Văn phòng Sở', 'Đang thực hiện', null],
  [3, 'Báo cáo quyết toán', 'Phòng Kế tóan', 'Phòng Tổ chức', null, null],
  [4, 'Chuẩn bị họp đầu năm', null, 'Phòng Tổ chức', 'Hoàn thành', 46030],
  [5, 'Sửa nhà xe', 'Tổ bảo vệ', 'Văn phòng Sở', null, null],
  [6, 'Dọn kho lưu trữ', 'Phòng Tổ chức', 'Bộ phận một cửa', null, null],
];

const CATALOGUE: Rows = [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
  ['VP', 'Văn phòng Sở', 'VP; Văn phòng', 'Phòng'],
  ['TC', 'Phòng Tổ chức', 'P. Tổ chức', 'Phòng'],
  ['KT', 'Phòng Kế toán', 'P. Kế toán', 'Phòng'],
];

const grid = (name: string, rows: Rows) => ({
  name,
  visibility: 'visible' as const,
  rows,
  formats: [],
  merges: [],
  hiddenRows: 0,
  own: null,
});

/** Where the plan says what the tests ask for. */
export const SMALL = {
  month: 'Tháng 1',
  catalogue: 'Danh mục đơn vị',
  period: '2026-01',
  typed: '05/02/2026',
  tab: 'TH Tháng 01-2026',
  slip: 'Phòng Kế tóan',
  meant: 'Phòng Kế toán',
  unknown: 'Tổ bảo vệ',
  office: 'Bộ phận một cửa',
  task: 'Kiểm kê tài sản',
} as const;

/** The plan as cells, for the emulated Excel. */
export const SMALL_GRIDS: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [grid(SMALL.month, MONTH), grid(SMALL.catalogue, CATALOGUE)],
};

const workbook = (sheets: Readonly<Record<string, Rows>>): Buffer =>
  Buffer.from(
    makeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, inside: sheetDataOf(rows) })) }),
  );

/** The plan as a file; without its catalogue where one is to be proposed. */
export function smallFile(withCatalogue = true): { name: string; mimeType: string; buffer: Buffer } {
  const sheets = { [SMALL.month]: MONTH, ...(withCatalogue ? { [SMALL.catalogue]: CATALOGUE } : {}) };
  return { name: SMALL_GRIDS.name, mimeType: 'application/octet-stream', buffer: workbook(sheets) };
}

/** A plan in which three tasks hold the same day that does not exist, and nothing else is to be decided. */
export function fileWithDaysAlike(): { name: string; mimeType: string; buffer: Buffer } {
  const [title = [], blank = [], head = []] = MONTH;
  const tasks = ['Kiểm kê kho', 'Thay mái tôn', 'Sửa cổng'].map((content, index) => [
    index + 1,
    content,
    'Phòng Kế toán',
    'Văn phòng Sở',
    'Hoàn thành',
    '31/02/2026',
  ]);
  const sheets = { [SMALL.month]: [title, blank, head, ...tasks], [SMALL.catalogue]: CATALOGUE };
  return { name: 'Ngày ghi sai.xlsx', mimeType: 'application/octet-stream', buffer: workbook(sheets) };
}
