/** Small sheets of every shape, and what people and programs do to a sheet: a cell typed over, rows and columns moved. */
import { dateToSerial } from '../../../src/core/time/date';
import type { CellValue, MergedArea, SheetGrid } from '../../../src/core/grid/grid';
import { sheetOf } from '../../helpers/planVerbs';
import { spliced } from '../../helpers/spliced';

const DAY_FORMAT = 'dd/mm/yyyy';
const on = (day: number, month: number, year = 2026): number => dateToSerial({ year, month, day });
const merge = (top: number, left: number, bottom: number, right: number): MergedArea => ({ top, left, bottom, right });

/** Serials beyond this one are days of this century. */
const FIRST_DAY = 36_000;

type Rows = readonly (readonly CellValue[])[];

/** Makes a sheet in which numbers that may be days are shown as days. */
function dated(name: string, rows: Rows, merges: readonly MergedArea[] | null = []): SheetGrid {
  const formats = rows.map((row) =>
    row.map((value) => (typeof value === 'number' && value > FIRST_DAY ? DAY_FORMAT : undefined)),
  );
  return sheetOf(name, rows, { formats, merges });
}

/** Small plans of made-up offices, one of each shape. */
export const SMALL_SHEETS: Readonly<Record<string, SheetGrid>> = {
  'bands of months': dated(
    'Kế hoạch 2026',
    [
      ['SỞ ĐƯỜNG THỦY', null, null, 'Sông Lam, ngày 05 tháng 01 năm 2026'],
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Phối hợp', 'Sản phẩm', 'Kết quả', 'Ngày hoàn thành', 'Ghi chú'],
      ['THÁNG 3'],
      ['I', 'Luồng lạch'],
      [1, 'Nạo vét luồng Cửa Bắc', 'Phòng Luồng', 'Văn phòng', 'Báo cáo', 'Đã xong', on(20, 3), null],
      [2, 'Thả phao số 4', 'Phòng Luồng', null, null, 'Đang làm', null, 'Chờ tàu'],
      [3, 'Kiểm tra bến Đò Quan', 'Phòng Bến', 'Phòng Luồng', 'Biên bản', null, null, null],
      ['THÁNG 4'],
      [1, 'Họp giao ban quý', 'Văn phòng', 'các phòng', null, null, null, null],
      ['Tổng cộng', '4 nhiệm vụ'],
      ['Nơi nhận:', null, null, 'GIÁM ĐỐC'],
      ['- Như trên;', null, null, 'Trần Văn An'],
    ],
    [merge(4, 0, 4, 7), merge(9, 0, 9, 7)],
  ),
  'a column of times': dated(
    'Chương trình',
    [
      ['TT', 'Nhiệm vụ', 'Cơ quan', null, 'Thời hạn', 'Tiến độ', 'Ghi chú'],
      [null, null, 'Chủ trì', 'Phối hợp', null, null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      [1, 'Lập bản đồ luồng', 'P. Luồng', 'VP', 'Tháng 5/2026', 0.5, null],
      ['1.1', 'Đo sâu', null, null, on(15, 4), 1, null],
      ['1.2', 'Vẽ bản đồ', null, null, 'Quý II', 0.2, 'Lùi sang tháng 7'],
      [2, 'Sửa nhà kho', 'VP, P. Bến', null, 'Thường xuyên', null, null],
      [3, 'Đề án bến khách', 'P. Bến', 'P. Luồng; VP', '30/11', null, null],
      [null, '- Lấy ý kiến', null, null, 'Tháng 9', null, null],
    ],
    [merge(1, 2, 1, 3), merge(4, 2, 6, 2)],
  ),
  'a matrix of months': dated('Lịch 2026', [
    ['Stt', 'Nội dung công việc', 'Chủ trì', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Kết quả'],
    [1, 'Tuần tra sông', 'Đội 1', 'x', 'x', 'x', 'x', 'x', 'x', null],
    [2, 'Tập huấn lái tàu', 'Đội 2', null, null, 'x', null, null, null, 'Hoàn thành'],
    [3, 'Kiểm kê phao', 'Đội 1', null, null, null, 'X', 'X', null, 'Đang thực hiện'],
    [4, 'Báo cáo quý', 'Đội 2', null, null, on(25, 3), null, null, '20/6', null],
    ['x: thời gian thực hiện'],
  ]),
  'a matrix of quarters': dated(
    'Nhiệm vụ trọng tâm',
    [
      ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Quý I', null, 'Quý II', null, 'Quý III', null],
      [null, null, null, 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Cắm mốc hành lang', 'Phòng Bến', 'x', 'x', null, null, null, null],
      [2, 'Thay đèn báo', 'Phòng Luồng', null, null, 'x', 'Đang làm', '15/8', null],
    ],
    [merge(1, 3, 1, 4), merge(1, 5, 1, 6), merge(1, 7, 1, 8)],
  ),
  'columns of states': dated(
    'Nhiệm vụ trọng tâm',
    [
      ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Tháng', 'Kết quả thực hiện', null, null],
      [null, null, null, null, 'Đã hoàn thành', 'Chưa hoàn thành', 'Lý do'],
      [1, 'Cắm mốc hành lang', 'Phòng Bến', 3, 'x', null, null],
      [2, 'Thay đèn báo', 'Phòng Luồng', '4, 5', null, 'x', 'Chờ vốn'],
      [3, 'Thu phí bến', 'Phòng Tài vụ', 6, null, null, null],
    ],
    [merge(1, 4, 1, 6), merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 2, 2)],
  ),
  'a list of documents': dated('Theo dõi văn bản', [
    ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Đơn vị xử lý', 'Hạn xử lý', 'Kết quả', 'Văn bản trả lời'],
    [
      '15/UBND-KT',
      on(3, 2),
      'Báo cáo việc cấp phép bến',
      'Phòng Bến',
      on(20, 2),
      'Đã trả lời',
      '88/SĐT ngày 18/02/2026',
    ],
    ['22/VP-TH', on(9, 3), 'Góp ý quy chế cứu nạn', 'Đội Cứu nạn', on(30, 3), null, null],
    ['31/STC', '12/4/2026', 'Rà soát tài sản công', 'Văn phòng', 'Trước 15/5', 'Đang soạn', null],
  ]),
  'an agenda': dated('Họp tháng 2', [
    ['NỘI DUNG HỌP THÁNG 2 NĂM 2026'],
    ['Stt', 'Nội dung'],
    [1, 'Đề án bến khách (Phòng Bến báo cáo trong tháng 2)'],
    [2, 'Quy chế cứu nạn (Đội Cứu nạn báo cáo trong tháng 3)'],
    [3, 'Thi đua quý I'],
  ]),
  'groups without numbers': dated(
    'Cải cách 2026',
    [
      ['Nhóm nhiệm vụ', 'Nhiệm vụ cụ thể', 'Đơn vị chủ trì, phối hợp', 'Thời gian hoàn thành', 'Mức độ'],
      ['Thể chế', '- Ban hành quy chế', 'Văn phòng; Phòng Bến', 'Quý I', '100%'],
      [null, '- Rà soát văn bản', null, 'Tháng 11', '40%'],
      ['Bộ máy', 'Kiện toàn các đội', 'Văn phòng, Đội 1', 'Trước ngày 30/6', null],
      [null, 'và bố trí lại trụ sở', null, null, null],
      ['Tài chính', 'Công khai dự toán', 'Phòng Tài vụ (Văn phòng)', 'Hằng quý', 'Chưa làm'],
    ],
    null,
  ),
  'the calendar of a week': dated('Tuần 12', [
    ['LỊCH CÔNG TÁC TUẦN 12 NĂM 2026'],
    ['Thứ, ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần'],
    ['Thứ hai 16/3', '8h00', 'Họp giao ban', 'Giám đốc', 'Các phòng'],
    [null, '14h30', 'Tiếp dân', 'Phó Giám đốc', 'Thanh tra'],
    ['Thứ ba 17/3', 'Sáng', 'Kiểm tra bến', 'Phòng Bến', 'Đội 1'],
  ]),
  'planned and actual': dated(
    'Theo dõi 2026',
    [
      ['TT', 'Công việc', 'Phòng phụ trách', 'Loại', 'Thời gian', 'Kết quả'],
      [1, 'Trục vớt sà lan', 'Phòng Luồng', 'Kế hoạch', on(10, 5), null],
      [null, null, null, 'Thực tế', on(22, 5), 'Xong'],
      [2, 'Mua xuồng', 'Phòng Tài vụ', 'Kế hoạch', on(30, 6), null],
      [null, null, null, 'Thực tế', null, 'Chưa mua'],
    ],
    [merge(2, 1, 3, 1), merge(4, 1, 5, 1)],
  ),
};

/** What somebody types over a cell, or a program leaves there. */
const TYPED: readonly CellValue[] = [
  null,
  'x',
  3,
  '3/4',
  on(6, 5),
  'Hoàn thành',
  'Phòng Bến',
  'Tháng 5',
  'Tổng số: 4',
  '(2)',
  '- Việc thêm',
  true,
  0.5,
  'Nội dung',
  'Chủ trì',
  'Kết quả',
  'II. Việc khác',
  'Ghi chú: làm dần',
  '#N/A',
  '5 nhiệm vụ',
  'Quý III năm 2025',
  'phối hợp: Đội 1',
];
/** So many of them are typed over each cell, others over the next. */
const EACH = 3;
const STEP = 5;

/** A sheet, and what was done to it. */
export interface ChangedSheet {
  readonly change: string;
  readonly sheet: SheetGrid;
}

/** Returns the sheets that one change makes of a sheet, the same ones each time. */
export function changesOf(sheet: SheetGrid): readonly ChangedSheet[] {
  const { rows, formats, merges } = sheet;
  const width = Math.max(...rows.map((row) => row.length));
  const made: ChangedSheet[] = [];
  let turn = 0;
  for (const [row, cells] of rows.entries()) {
    for (let column = 0; column < width; column += 1) {
      for (let each = 0; each < EACH; each += 1) {
        const value = TYPED[(turn + each * STEP) % TYPED.length] ?? null;
        if (value === (cells[column] ?? null)) continue;
        const name = value === null ? 'blank' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
        made.push({ change: `${row + 1}/${column} ${name}`, sheet: typedOver(sheet, row, column, value) });
      }
      turn += 1;
    }
  }
  const order = rows.map((_, at) => at);
  const arranged = (change: string, at: readonly number[]): void => {
    const moved = { rows: at.map((row) => rows[row] ?? []), formats: at.map((row) => formats[row] ?? []) };
    made.push({ change, sheet: { ...sheet, ...moved, merges: merges && [] } });
  };
  for (const row of order) {
    arranged(`row ${row + 1} deleted`, spliced(order, row, 1));
    arranged(`row ${row + 1} twice`, spliced(order, row, 0, row));
    arranged(`a blank row above row ${row + 1}`, spliced(order, row, 0, -1));
    if (row > 0) arranged(`row ${row + 1} above the row before it`, spliced(order, row - 1, 2, row, row - 1));
    made.push({ change: `row ${row + 1} merged with the next`, sheet: mergedDown(sheet, row, width) });
  }
  const columns = Array.from({ length: width }, (_, at) => at);
  const withColumns = (change: string, at: readonly number[]): void => {
    const moved = {
      rows: rows.map((cells) => at.map((column) => cells[column] ?? null)),
      formats: rows.map((_, row) => at.map((column) => formats[row]?.[column])),
    };
    made.push({ change, sheet: { ...sheet, ...moved, merges: merges && [] } });
  };
  for (const column of columns) {
    withColumns(`column ${column} deleted`, spliced(columns, column, 1));
    withColumns(`a blank column before column ${column}`, spliced(columns, column, 0, -1));
    if (column > 0)
      withColumns(`column ${column} before the last one`, spliced(columns, column - 1, 2, column, column - 1));
  }
  return made;
}

function typedOver(sheet: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  const rows = sheet.rows.map((cells, at) => (at === row ? Array.from(cells) : cells));
  const formats = sheet.rows.map((_, at) => [...(sheet.formats[at] ?? [])]);
  const cells = [...(rows[row] ?? [])];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  rows[row] = cells;
  const own = formats[row] ?? [];
  own[column] = typeof value === 'number' && value > FIRST_DAY ? DAY_FORMAT : undefined;
  return { ...sheet, rows, formats };
}

/** The cells of a row, each merged with the one below where that is blank. */
function mergedDown(sheet: SheetGrid, row: number, width: number): SheetGrid {
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (column) => (sheet.rows[row + 1]?.[column] ?? null) === null,
  );
  const added = columns.map((column) => merge(row + 1, column, row + 2, column));
  return { ...sheet, merges: [...(sheet.merges ?? []), ...added] };
}
