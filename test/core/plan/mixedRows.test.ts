/**
 * Sheets of all sorts of rows in no order, under headers of many forms, with merged cells: how each row is taken, as it was
 * approved. No office writes so; the same rules meet in every row, and whoever changes one sees where. What is right is
 * judged in `test/property` and by the cases. `npm run approve` accepts what is read now.
 */
import type { CellValue, MergedArea, SheetGrid } from '../../../src/core/grid/grid';
import { runThrough } from '../../../src/core/flow/steps';
import { textOf } from '../../../src/core/plan/cellText';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Plan, Task } from '../../../src/core/plan/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import fc from '../../helpers/random';

const SEED = 11;
const SHEETS = 150;
const ROWS = 14;

/** Where a value of a row goes; a header has some of them. */
type Place =
  | 'number'
  | 'detail'
  | 'field'
  | 'content'
  | 'lead'
  | 'with'
  | 'due'
  | 'done'
  | 'share'
  | 'result'
  | 'more'
  | 'note';
type Values = Readonly<Partial<Record<Place, CellValue>>>;

/** Headers by the places of their columns; '' stands beside them and is none of ours. */
const HEADERS: readonly (readonly (readonly [head: string, place: Place | ''])[])[] = [
  [
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Chủ trì', 'lead'],
    ['Phối hợp', 'with'],
    ['Thời gian', 'due'],
    ['Kết quả', 'result'],
  ],
  [
    ['Nội dung công việc', 'content'],
    ['Đơn vị chủ trì', 'lead'],
    ['Thời gian thực hiện', 'due'],
    ['Kết quả', 'result'],
  ],
  [
    ['TT', 'number'],
    ['Lĩnh vực', 'field'],
    ['Nhiệm vụ', 'content'],
    ['Đơn vị thực hiện', 'lead'],
    ['Thời hạn', 'due'],
    ['Sản phẩm', 'result'],
    ['Ghi chú', 'note'],
  ],
  [
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Chủ trì', 'lead'],
    ['Tháng 1', ''],
    ['Tháng 2', 'done'],
    ['Tháng 3', 'due'],
    ['Tháng 4', 'share'],
    ['Ghi chú', 'note'],
  ],
  [
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Đơn vị', 'lead'],
    ['Thời hạn hoàn thành', 'due'],
    ['Ngày hoàn thành', 'done'],
    ['Tỷ lệ', 'share'],
    ['Kết quả 6 tháng', 'result'],
    ['Kết quả năm', 'more'],
  ],
  [
    ['Chủ trì', 'lead'],
    ['Nội dung', 'content'],
    ['Phối hợp', 'with'],
    ['Hạn', 'due'],
    ['Tình hình thực hiện', 'result'],
  ],
  [
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Chủ trì', 'lead'],
    ['Thời hạn', 'due'],
    ['Đã hoàn thành', 'done'],
    ['Đang thực hiện', 'share'],
    ['Chưa thực hiện', 'more'],
  ],
  [
    ['Stt', 'number'],
    ['', 'detail'],
    ['Nội dung', 'content'],
    ['', 'field'],
    ['Chủ trì', 'lead'],
    ['Thời gian', 'due'],
    ['', 'note'],
  ],
  [
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Người phụ trách', 'with'],
    ['Phòng', 'lead'],
    ['Hoàn thành', 'done'],
    ['Kết quả', 'result'],
    ['Đánh giá', 'more'],
  ],
  [
    ['TT', 'number'],
    ['Nội dung báo cáo', 'content'],
    ['Ghi chú', 'note'],
  ],
  [
    ['Mã', 'detail'],
    ['Stt', 'number'],
    ['Nội dung', 'content'],
    ['Nội dung chi tiết', 'field'],
    ['Chủ trì', 'lead'],
    ['Tháng', 'due'],
    ['Quý', 'done'],
    ['Mức độ hoàn thành', 'result'],
  ],
];

const KINDS: readonly Values[] = [
  // Tasks, plain and otherwise.
  { number: 1, content: 'Soạn đề cương', lead: 'P. KHTC', with: 'Văn phòng Sở', due: 'Tháng 3', result: 'Hoàn thành' },
  {
    number: '2',
    content: 'Đo đạc hiện trạng',
    lead: 'VP',
    due: '15/6/2026',
    result: 'Đang thực hiện',
    share: '50%',
    note: 'gấp',
  },
  { number: '3.', content: 'Lấy ý kiến', lead: 'P. QLĐT', due: 'Quý II', done: '20/5/2026', result: 'x', more: 'x' },
  { number: '4)', content: 'Trình duyệt,', lead: 'Văn phòng Sở', due: 5, result: 'Chưa làm', share: 0.4 },
  { number: '5', content: 'Lập dự toán cho', lead: 'P. KHTC; VP', with: 'P. QLĐT', due: 'Cả năm', more: 'Đã xong' },
  { number: '2.1', content: 'Bước một', lead: 'VP', due: 'Tháng 4' },
  { number: '2.2', content: 'Bước hai', due: 'Tháng 5' },
  { number: 'A.1', content: 'Phần việc A', lead: 'VP' },
  { number: 'A.1.1', content: 'Phần việc con', lead: 'P. KHTC', due: 'Tháng 7' },
  { number: 'a)', content: 'Ý nhỏ', lead: 'P. KHTC' },
  { number: '-', content: 'Gạch đầu dòng', lead: 'VP', due: 'Tháng 8' },
  { detail: 'B.1', content: 'Nhóm theo mã' },
  { detail: 'B.1.1', content: 'Việc theo mã', lead: 'VP', due: 'Tháng 9' },
  { detail: 'b', content: 'Có chữ ở cột bên' },
  { number: 7, lead: 'VP', due: 'Tháng 10' },
  { number: 8, lead: 'VP' },
  { lead: 'VP', due: 'Tháng 10' },
  { number: 9, due: 'Tháng 11' },
  { number: 10, content: 'Không có đơn vị', due: 'Tháng 11' },
  { number: 11, content: 'Chỉ có nội dung' },
  { content: 'Việc không số', lead: 'P. QLĐT', due: 'Tháng 12' },
  { content: 'Người duyệt', lead: 'Văn phòng Sở' },
  { number: 12, content: 'Theo sự kiện', lead: 'VP', due: 'Khi có yêu cầu', result: 'Tạm dừng' },
  { number: 13, content: 'Có hai nội dung', field: 'Chi tiết hơn', lead: 'VP', due: '31/12/2026', note: 'Hoàn thành' },
  // Pieces of the task above.
  { content: 'tiếp theo của câu trên' },
  { content: '- Phần a', due: 'Tháng 3', result: 'Xong' },
  { content: '- Phần b' },
  { content: '(5)' },
  { content: 'và các việc khác', lead: 'VP' },
  { with: 'Văn phòng Sở' },
  { lead: 'tài chính' },
  { due: 'Tháng 6' },
  { result: 'đã trình', more: 'đã ký' },
  { content: 'Kết quả: đã ban hành' },
  { content: '=> xong' },
  { content: '2. Mục hai của ô trên' },
  { content: 'b) Mục b của ô trên' },
  { content: 'Một câu rất dài nối tiếp phần việc ở trên vì không vừa một dòng của bảng, nên phải ghi sang dòng dưới' },
  { field: 'Thực tế', due: 'Tháng 4', result: 'Hoàn thành' },
  { field: 'Kế hoạch', number: 14, content: 'Việc hai dòng', lead: 'VP', due: 'Tháng 3' },
  // Bands and headings.
  { number: 'THÁNG 3' },
  { content: 'Quý II' },
  { number: 'I', content: 'THÁNG 4' },
  { number: 'II', content: 'CÔNG TÁC TỔ CHỨC' },
  { number: 'B', content: 'Nhóm chữ cái' },
  { number: 'III', content: 'Nhóm có đơn vị', lead: 'VP' },
  { number: 'IV', content: 'Nhóm có thời gian', due: 'Tháng 5', lead: 'P. KHTC' },
  { content: 'I. Tiêu đề trong nội dung' },
  { content: 'Tiêu đề thường' },
  { number: 'Tiêu đề ở cột số' },
  { field: 'Tài chính' },
  { number: 'Nhiệm vụ thường xuyên' },
  { content: 'Nhiệm vụ thường xuyên' },
  { number: 'II', content: 'Công việc thường xuyên hằng tháng' },
  { content: 'Nhiệm vụ đã hoàn thành' },
  { content: 'II. Chưa thực hiện' },
  { content: 'Một số công việc theo thời gian của cấp trên' },
  { number: 'Một số công việc theo yêu cầu đột xuất', lead: 3 },
  { content: 'Nhiệm vụ tồn tháng 2' },
  { content: 'Tháng 5: tổ chức đợt một' },
  { number: 'Tháng 13' },
  { content: 'Quý 2 hoặc 3' },
  { number: 46_082 },
  { number: 'Phần A', content: 'Mục tiêu chung' },
  { number: 'Mã', content: 'Chữ viết tắt' },
  { content: 'Nhóm có thời gian', due: 'Tháng 2' },
  { content: 'Nhóm có kết quả', result: 'Hoàn thành' },
  { content: 'Nhóm giao xuống', lead: 'VP' },
  { number: '2' },
  { number: 'NĂM 2027' },
  // Beside the plan.
  { content: 'Tổng cộng', lead: 12 },
  { number: 'Cộng tháng 3', content: 12 },
  { number: 15, content: 'Tổng số nhiệm vụ: 6', lead: 'VP', due: 'Tháng 3' },
  { content: 'Trong đó: hoàn thành', lead: 3, due: 4 },
  { content: 'Thống kê theo đơn vị', lead: 3 },
  { content: 'Phòng', lead: 'Tổng số', due: 'Hoàn thành' },
  { content: 'P. KHTC', lead: 5, due: 3 },
  { number: 'STT', content: 'Họ và tên', lead: 'Điện thoại' },
  { number: 1, content: 'Nguyễn An', lead: 7 },
  { number: '*', content: 'Các việc có dấu sao là mới' },
  { content: 'Ghi chú: VP là Văn phòng' },
  { number: 1, content: 2, lead: 3, due: 4 },
  { number: '(1)', content: '(2)', lead: '(3)' },
  { number: '…', content: '…', lead: '…' },
  { content: 'Nguyễn Văn An', due: 'Trần Thị Bình' },
  { content: 'Nơi nhận:', due: 'GIÁM ĐỐC' },
  { due: 'KT. GIÁM ĐỐC' },
  { content: 'Hà Tiên, ngày 5 tháng 3 năm 2026' },
  {},
  {},
];

const sheet = fc.record({
  header: fc.nat(HEADERS.length - 1),
  title: fc.constantFrom('KẾ HOẠCH CÔNG TÁC NĂM 2026', 'KẾ HOẠCH THÁNG 3 NĂM 2026', 'NỘI DUNG HỌP THÁNG 3/2026', ''),
  rows: fc.array(fc.record({ kind: fc.nat(KINDS.length - 1), plain: fc.boolean(), again: fc.nat(30) }), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  merges: fc.option(
    fc.array(
      fc.record({ column: fc.nat(6), top: fc.integer({ min: 3, max: ROWS }), rows: fc.nat(3), columns: fc.nat(2) }),
      {
        maxLength: 4,
      },
    ),
    { freq: 3 },
  ),
  catalogue: fc.boolean(),
});
type Drawn = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

function gridOf({ header, title, rows, merges }: Drawn): SheetGrid {
  const columns = HEADERS[header] ?? [];
  const heads = columns.map(([head]) => head);
  const valuesOf = (kind: Values): readonly CellValue[] =>
    columns.map(([, place]) => (place === '' ? null : (kind[place] ?? null)));
  const lines = rows.map(({ kind, plain, again }, at): readonly CellValue[] => {
    if (again === 0) return heads;
    // Half of the rows are tasks, so that the others stand among some.
    const values = (plain ? KINDS[kind % 5] : KINDS[kind]) ?? {};
    return valuesOf(plain ? { ...values, number: at + 1, content: `${textOf(values.content ?? null)} ${at}` } : values);
  });
  const grid: CellValue[][] = [[title], [...heads], ...lines.map((line) => [...line])];
  const areas = merges?.flatMap(({ column, top, rows: down, columns: right }): MergedArea[] => {
    const area = {
      top,
      left: column,
      bottom: Math.min(top + down, grid.length),
      right: Math.min(column + (down > 0 ? 0 : right), heads.length - 1),
    };
    return area.right < area.left || (area.bottom === area.top && area.right === area.left) ? [] : [area];
  });
  // A merged cell holds nothing but at its beginning, and belongs to one area only.
  const held: MergedArea[] = [];
  for (const area of areas ?? []) {
    const meets = held.some(
      (other) =>
        other.top <= area.bottom && area.top <= other.bottom && other.left <= area.right && area.left <= other.right,
    );
    if (meets) continue;
    held.push(area);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (row !== area.top || column !== area.left) (grid[row - 1] ?? [])[column] = null;
  }
  return sheetOf('Kế hoạch', grid, { merges: areas === undefined ? null : held });
}

function briefly(task: Task): string {
  const { row, number, content, field, product, band, lead, coordinating, due, progress, note } = task;
  return [
    `${row}${task.cells.number === undefined ? '' : `/${task.cells.number.row}`}`,
    number ?? '-',
    content,
    field === null ? '' : `field ${field}`,
    product === null ? '' : `product ${product}`,
    band === null ? '' : `band ${band}`,
    `lead ${[...lead.units, ...lead.collectives, ...lead.unknown].join(',')}`,
    coordinating.text === '' ? '' : `with ${coordinating.text}${task.coordinatingMerged ? ' merged' : ''}`,
    `${due.kind} ${due.months.join(',')} ${due.from}`,
    progress.state === 'unreported' ? '' : `${progress.state} "${progress.text}"`,
    note === null ? '' : `note ${note}`,
  ]
    .filter((part) => part !== '')
    .join(' ; ');
}

function linesOf(plan: Plan): readonly string[] {
  return [
    ...plan.sheets.map(
      ({ name, kind, columns }) =>
        `${name} ${kind}: ${columns.map(({ column, meaning, reason }) => `${column} ${meaning} ${reason}`).join(', ')}`,
    ),
    ...[...plan.tasks, ...plan.agenda].map(briefly),
    ...plan.unread.map(({ row, column, kind }) => `unread cell ${row}/${column}: ${kind}`),
    ...plan.unreadBands.map(
      ({ row, part, dated, held }) => `unread band ${row} "${part}" ${String(dated)} ${held ?? ''}`,
    ),
    ...plan.doubtfulRows.map(({ row, why }) => `doubtful ${row}: ${why}`),
  ];
}

test('rows of all sorts in no order are read as they were approved', () => {
  const lines = fc.sample(sheet, { seed: SEED, numRuns: SHEETS }).flatMap((drawn, index) => {
    const grid = gridOf(drawn);
    const book = drawn.catalogue ? workbookOf(grid, CATALOGUE_SHEET) : workbookOf(grid);
    const read = runThrough(readPlan(book, {}));
    const found = read.ok ? linesOf(read.value) : [`${read.refusal.code} ${JSON.stringify(read.refusal.params)}`];
    return [`# ${index + 1}`, ...found];
  });
  requireApprovedReadings(
    'mixed-rows',
    lines.map((line) => line.replaceAll('\n', '⏎')),
  );
});
