/** "Vai trò" beside "Đơn vị", a row for each unit: who leads and who coordinates. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import { issuesOf } from '../../../helpers/planOf';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';
import type { Plan } from '../../../../src/core/plan/types';

const HEADS = ['Stt', 'Nội dung', 'Đơn vị', 'Vai trò', 'Thời hạn', 'Kết quả'];

function read(rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[] = [], heads = HEADS): Plan {
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [heads, ...rows], { merges })), { year: 2026 });
}

const sidesOf = ({ tasks }: Plan): readonly string[] =>
  tasks.map(({ row, lead, coordinating }) => `${row}: ${lead.units.join(' + ')} | ${coordinating.units.join(' + ')}`);

const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Nạo vét kênh', 'Tổ Kênh', 'Chủ trì', 'T3', 'Xong'],
  [null, null, 'Tổ Cống', 'Phối hợp'],
  [null, null, 'Tổ Trạm', 'PH'],
  [2, 'Sửa cống', 'Tổ Cống', 'CT', 'T4'],
  [3, 'Bảo dưỡng trạm', 'Tổ Kênh', 'Phối hợp', 'T5'],
  [null, null, 'Tổ Trạm', 'Chủ trì'],
];
const WANTED = ['2: Tổ Kênh | Tổ Cống + Tổ Trạm', '5: Tổ Cống | ', '6: Tổ Trạm | Tổ Kênh'];

it('rows of units below a task lead or coordinate as their role says, whichever stands first', () => {
  expect(sidesOf(read(ROWS))).toEqual(WANTED);
});

it('so do rows beside a number and a content that are merged over them', () => {
  const merged = [0, 1].flatMap((column) => [
    { top: 2, bottom: 4, left: column, right: column },
    { top: 6, bottom: 7, left: column, right: column },
  ]);
  expect(sidesOf(read(ROWS, merged))).toEqual(WANTED);
});

it('so do rows that repeat the content', () => {
  const rows = ROWS.map((cells, at) =>
    cells[1] === null ? [cells[0] ?? null, ROWS[at > 3 ? 4 : 0]?.[1] ?? null, ...cells.slice(2)] : cells,
  );
  expect(sidesOf(read(rows))).toEqual(WANTED);
});

it('a heading "Chủ trì/Phối hợp" over roles is such a column, and its words are no units', () => {
  const plan = read(ROWS, [], ['Stt', 'Nội dung', 'Đơn vị thực hiện', 'Chủ trì/Phối hợp', 'Thời hạn', 'Kết quả']);
  expect(sidesOf(plan)).toEqual(WANTED);
  expect(plan.units.map(({ unit }) => unit.name)).toEqual(['Tổ Kênh', 'Tổ Cống', 'Tổ Trạm']);
});

it('a task that its only row coordinates has no lead, and that is said', () => {
  const plan = read([...ROWS, [4, 'Đo mực nước', 'Tổ Trạm', 'Phối hợp', 'T6']]);
  expect(sidesOf(plan).at(-1)).toBe('8:  | Tổ Trạm');
  expect(issuesOf('lead-missing', plan)).toHaveLength(1);
});

it('a signature below the table says no role', () => {
  expect(
    sidesOf(read([...ROWS, [], [null, 'NGƯỜI LẬP', null, 'TRƯỞNG TRẠM'], [null, 'Lê An', null, 'Vũ Bình']])),
  ).toEqual(WANTED);
});

it('a row of a unit with another time than its task is said', () => {
  const rows = ROWS.map((cells) => (cells[2] === 'Tổ Trạm' && cells[3] === 'PH' ? [...cells, 'T9'] : cells));
  expect(read(rows).doubtfulRows).toEqual([expect.objectContaining({ row: 4, why: 'joined' })]);
  expect(read(ROWS).doubtfulRows).toEqual([]);
});

it('where a unit has no role or another one, nothing is guessed: the column is said', () => {
  const rows = ROWS.map((cells) => (cells[3] === 'PH' ? [...cells.slice(0, 3), 'Giám sát'] : cells));
  const plan = read(rows);
  expect(plan.tasks.flatMap(({ coordinating }) => coordinating.units)).toEqual([]);
  expect(issuesOf('column-unread', plan).map(({ text }) => text)).toEqual(['Vai trò']);
});
