/** A small plan in our own wording: two months, three departments, a few typos. */
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện', 'Ngày hoàn thành'];

export function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  parts: Partial<SheetGrid> = {},
): SheetGrid {
  return { name, visibility: 'visible', rows, formats: [], merges: [], hiddenRows: 0, own: null, ...parts };
}

export function month(
  number: number,
  tasks: readonly (readonly CellValue[])[],
  parts: Partial<SheetGrid> = {},
): SheetGrid {
  return sheet(
    `Tháng ${number}`,
    [[`KẾ HOẠCH CÔNG TÁC THÁNG ${number} NĂM 2026`], [], HEADER, ...tasks.map((task, index) => [index + 1, ...task])],
    parts,
  );
}

export const CATALOGUE = sheet('Danh mục đơn vị', [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
  ['VP', 'Văn phòng Sở', 'VP; Văn phòng', 'Phòng'],
  ['TC', 'Phòng Tổ chức', 'P. Tổ chức', 'Phòng'],
  ['KT', 'Phòng Kế toán', 'P. Kế toán', 'Phòng'],
]);

export const PLAN: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    month(1, [
      ['Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở', 'Hoàn thành', 46036],
      ['Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', 'Đang thực hiện', null],
      ['Chuẩn bị họp đầu năm', null, 'Phòng Tổ chức', 'Hoàn thành', 46030],
      ['Sửa nhà xe', 'Tổ bảo vệ', 'Văn phòng Sở', null, null],
    ]),
    month(2, [
      ['Báo cáo quyết toán', 'Phòng Kế toán', 'Phòng Tổ chức', null, null],
      ['Thăm hỏi gia đình cán bộ', 'Văn phòng Sở', 'Phòng Tổ chức', 'Hoàn thành', 46060],
    ]),
    CATALOGUE,
  ],
};

/** The same plan with nothing wrong in it. */
export const CLEAN_PLAN: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    month(1, [['Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở', 'Hoàn thành', 46036]], {
      formats: [undefined, undefined, undefined, [undefined, undefined, undefined, undefined, undefined, 'dd/mm/yyyy']],
    }),
    CATALOGUE,
  ],
};

/** Two months that hold the same tasks. */
export const OVERLAPPING: WorkbookGrids = {
  ...PLAN,
  sheets: [...PLAN.sheets, { ...(PLAN.sheets[0] ?? CATALOGUE), name: 'Tháng 1 (bản sao)' }],
};

export const NO_PLAN: WorkbookGrids = { name: 'Ghi chép.xlsx', sheets: [sheet('Sheet1', [['Ghi chép']])] };
