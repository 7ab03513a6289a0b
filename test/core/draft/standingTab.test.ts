/** Which cells of a standing tab are ours: told by sums of its rows, wherever rows and columns went. */
import { textCell, formulaCell, numberCell } from '../../../src/core/draft/cells';
import { reportTab } from '../../../src/core/draft/reportTab';
import { foreignColumns, readRowSums, withRowSums } from '../../../src/core/draft/rowSums';
import { examineStanding, formulaShape } from '../../../src/core/draft/standingTab';
import type { CellDraft, TabDraft } from '../../../src/core/draft/types';
import type { CellValue } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';

const CLOSED = 'Chốt lúc 08 giờ 05 ngày 02/07/2026';
const LINES: readonly (readonly (CellDraft | null)[])[] = [
  [textCell('BẢNG THEO DÕI', 'title')],
  [textCell(CLOSED, 'subtitle')],
  [textCell('Stt', 'header'), textCell('Việc', 'header'), textCell('Số', 'header'), textCell('Trả lời', 'header')],
  [numberCell(1, 'count'), textCell('Kiểm kê kho'), formulaCell('B9+1', 7, 'count'), textCell(null, 'remark')],
  [],
  [numberCell(2, 'count'), textCell('Sửa cổng'), numberCell(3, 'count'), textCell(null, 'remark')],
];

function draft(more: number = 0): TabDraft {
  const extra = Array.from({ length: more }, (_, index) => ({ cells: [textCell(`Thêm ${index}`)], height: null }));
  const rows = [...LINES.map((cells) => ({ cells, height: null })), ...extra];
  const tab = { identity: 'reminders', kind: 'reminders', title: 'Đôn đốc' } as const;
  return reportTab({ ...tab, rows, widths: [5, 20, 5, 20], merges: [], head: [3, 3], last: 3 }, createSay('vi'));
}

type Rows = CellValue[][];
const standing = (): Rows => draft().rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
const inTheWay = (rows: Rows, next = draft()): string[] =>
  examineStanding({ rows }, next).inTheWay.map(({ text }) => text);

function changed(change: (rows: Rows) => void): Rows {
  const rows = standing();
  change(rows);
  return rows;
}

test('a tab as we wrote it is ours, also where its rows were sorted', () => {
  expect(examineStanding({ rows: standing() }, draft())).toMatchObject({ leave: false, inTheWay: [] });
  expect(inTheWay(changed((rows) => rows.reverse()))).toEqual([]);
});

test('what stands beside and below the block is in nobody’s way', () => {
  const rows = changed((each) => {
    each[3]?.push('ghi bên cạnh');
    each[9] = [null, 'ghi bên dưới'];
  });
  for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  expect(examineStanding({ rows }, draft())).toMatchObject({ leave: false, former: { bottom: 6, right: 4 } });
  // A longer block would go over it.
  expect(inTheWay(rows, draft(5))).toEqual(['ghi bên dưới']);
});

test.each<[string, (rows: Rows) => void, string[]]>([
  ['a changed cell', (rows) => (rows[3] = [1, 'Kiểm kê', 7, null, rows[3]?.[4] ?? null]), ['Kiểm kê']],
  ['a text in a blank row', (rows) => (rows[4] = [null, 'nhớ hỏi']), ['nhớ hỏi']],
  ['a text in a blank cell of a row', (rows) => rows[0]?.splice(2, 1, 'nháp'), ['nháp']],
  ['an inserted row', (rows) => rows.splice(4, 0, [null, 'việc mới', 5]), ['việc mới', '5']],
  [
    'an inserted column',
    (rows) => rows.forEach((row, at) => row.splice(2, 0, at === 3 ? 'cột mới' : null)),
    ['cột mới'],
  ],
  [
    'a formula of theirs',
    (rows) => rows[3]?.splice(2, 1, { kind: 'uncached', formula: 'SUM(D1:D9)' }),
    ['=SUM(D1:D9)'],
  ],
  ['an error', (rows) => rows[3]?.splice(1, 1, { kind: 'error', text: '#REF!' }), ['#REF!']],
])('%s is somebody else’s', (_, change, texts) => {
  expect(inTheWay(changed(change))).toEqual(texts);
});

test('our own formula without its result is ours, also one row further down', () => {
  const rows = changed((each) => each[3]?.splice(2, 1, { kind: 'uncached', formula: 'B10+1' }));
  expect(inTheWay(rows)).toEqual([]);
});

test('where a program tells what was entered, a formula is known by that and not by what it shows', () => {
  const rows = changed((each) => each[3]?.splice(2, 1, 0));
  const entries = rows.map((row) => [...row]) as unknown[][];
  expect(inTheWay(rows)).toEqual(['0']);
  entries[3]?.splice(2, 1, '=B9+1');
  expect(examineStanding({ rows, entries }, draft()).inTheWay).toEqual([]);
  entries[3]?.splice(2, 1, '=MAX(B1:B9)');
  expect(examineStanding({ rows, entries }, draft()).inTheWay.map(({ text }) => text)).toEqual(['0']);
});

test('an answer is kept by its place: where columns moved, the tab stays', () => {
  const answered = (each: Rows): unknown => each[3]?.splice(3, 1, 'xong ngày 5');
  expect(inTheWay(changed(answered))).toEqual([]);
  const moved = changed((rows) => {
    answered(rows);
    for (const row of rows) row.splice(4, 0, null);
  });
  expect(inTheWay(moved)).toContain('xong ngày 5');
});

test('a tab without sums, of an earlier version: what the new one does not show may be anybody’s', () => {
  const rows = standing().map((row) => row.slice(0, 4));
  expect(inTheWay(rows)).toEqual([]);
  rows[1] = ['Chốt lúc 10 giờ 15 ngày 01/06/2026'];
  expect(inTheWay(rows)).toEqual([]);
  rows[5] = [2, 'Sửa cổng sau', 3];
  expect(inTheWay(rows)).toEqual(['Sửa cổng sau']);
});

test('a write that was stopped is nobody’s', () => {
  const rows = changed((each) => {
    each[0] = ['Đang ghi – chưa dùng được'];
    each[3] = [null, 'dở dang'];
  });
  expect(examineStanding({ rows }, draft())).toMatchObject({ leave: false, inTheWay: [] });
});

test('sums stand right of each row that holds something, and are read back', () => {
  const [line, blank] = withRowSums(
    [
      { cells: [textCell('a'), null], height: 3 },
      { cells: [], height: null },
    ],
    2,
  );
  const values = (line?.cells ?? []).map((cell) => cell?.value ?? null);
  const sums = readRowSums(values);
  expect([line?.height, sums?.column, sums?.sums.length]).toEqual([3, 2, 2]);
  expect(blank?.cells).toEqual([]);
  expect(readRowSums(['a', null])).toBeNull();
  expect(sums && foreignColumns(values, sums, () => false)).toEqual([]);
  // A formula that shows nothing yet is not the blank cell that we left.
  const typed = { kind: 'uncached', formula: 'A1' } as const;
  expect(sums && foreignColumns(['a', typed, values[2] ?? null], sums, () => false)).toEqual([1]);
  // Columns are gone: what was in the row at all is ours.
  expect(foreignColumns(['a'], { column: 1, sums: sums?.sums ?? [] }, () => false)).toEqual([]);
  expect(foreignColumns(['b'], { column: 1, sums: sums?.sums ?? [] }, () => false)).toEqual([0]);
});

test('a formula is known without the places, numbers and tables that it names', () => {
  expect(formulaShape('COUNTIFS(TienDo_2026_03[DonVi],1)+B$9')).toBe(
    formulaShape('COUNTIFS(TienDo_2026_03_2[DonVi],12)+AB10'),
  );
  expect(formulaShape('SUM(B9:B10)')).not.toBe(formulaShape('MAX(B9:B10)'));
  expect(formulaShape(undefined)).toBeNull();
});

test('a table that somebody sorted is ours to write again, for its sums went along; one typed into is left', () => {
  const head = ['title', 'Stt | Phòng'].map((text) => ({
    cells: text.split(' | ').map((each) => textCell(each)),
    height: null,
  }));
  const lines = ['1 | Văn phòng', '2 | Thanh tra', '3 | Phòng Lưu trú'].map((text) => ({
    cells: text.split(' | ').map((each) => textCell(each)),
    height: null,
  }));
  const tables = [{ name: 'TienDo_KiemTra', area: { top: 2, left: 0, bottom: 5, right: 1 } }];
  const form = { identity: 'issues', kind: 'issues', title: 'Kiểm tra', widths: [5, 20], merges: [] } as const;
  const draft = reportTab({ ...form, rows: [...head, ...lines], head: [2, 2], last: 1, tables }, createSay('vi'));
  expect(draft.tables?.[0]?.area.right).toBe(2);
  const [title = [], header = [], ...rest] = draft.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const sorted = [title, header, ...rest.reverse()];
  const ownArea = { top: 1, left: 0, bottom: 5, right: 2 };
  expect(examineStanding({ rows: sorted, ownArea }, draft)).toMatchObject({ leave: false, inTheWay: [] });
  const typed = sorted.map((cells, row) => (row === 3 ? [cells[0] ?? null, 'ghi tay', cells[2] ?? null] : cells));
  expect(examineStanding({ rows: typed, ownArea }, draft)).toMatchObject({ leave: true });
});
