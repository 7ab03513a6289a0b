import { runThrough } from '../../../../src/core/flow/steps';
import type { CellValue } from '../../../../src/core/grid/grid';
import { ASIDE } from '../../../../src/core/draft/layout';
import { readOwnTab, taskKeyOf } from '../../../../src/core/report/readBack/ownTabInfo';
import { readMark } from '../../../../src/core/draft/rowMarks';
import { REMARK_SPAN } from '../../../../src/core/report/summary/reportLists';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryTabs, TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import { gridOf, listColumn, listLines, textsOf } from '../../../helpers/tabs';

const PLAN = planOf(
  [room('VP', 'Văn phòng')],
  [
    { lead: names(['VP']), content: 'Việc quá hạn một', months: [7] },
    { lead: names(['VP']), content: 'Việc quá hạn hai', months: [7] },
    { lead: names(['VP']), content: 'Việc đã xong', state: 'done' },
  ],
);
const ROLL_UP = count(PLAN, '2026-07', '2026-08-05');

const REMARK = REMARK_SPAN.from;

function tabWith(remarks: ReadonlyMap<string, string>): TabDraft {
  return tabsWith(remarks).report;
}

function tabsWith(remarks: ReadonlyMap<string, string>): SummaryTabs {
  return runThrough(
    summaryTabs({
      rollUp: ROLL_UP,
      plan: PLAN,
      say: createSay('vi'),
      closedAt: { date: day('2026-08-05'), hour: 8, minute: 5 },
      remarks,
      fingerprint: 'abc123',
    }),
  );
}

const REMARKS = new Map([
  ['key-1', 'Xong trước ngày 10/8'],
  ['key-2', '=đề nghị báo cáo'],
]);

/** Returns true if a row's hidden cell says that it is about a task. */
function isAbout(mark: CellValue | undefined, key: string): boolean {
  const read = readMark(mark ?? null);
  return read !== null && taskKeyOf(read) === key;
}

/** Swaps two rows of the list of overdue work, whole. */
function sorted(rows: CellValue[][]): CellValue[][] {
  const at = rows.findIndex((cells) => isAbout(cells[ASIDE], 'key-1'));
  const swapped = [...rows];
  [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? [], swapped[at] ?? []];
  return swapped;
}

function withRowsInserted(rows: CellValue[][]): CellValue[][] {
  return [[], ['Ghi chú của văn phòng'], ...rows.slice(0, 20), [], ...rows.slice(20)];
}

/** Inserts a column before another; the pointer of the first row is a formula that Excel moves along. */
function withColumnInserted(before: number): (rows: CellValue[][]) => CellValue[][] {
  return (rows) =>
    rows.map((cells, index) => {
      const moved = [...cells.slice(0, before), null, ...cells.slice(before)];
      if (index !== 0 || before > REMARK) return moved;
      return moved.map((value) => (typeof value === 'number' ? value + 1 : value));
    });
}

test('a tab says which period, day and plan it stands for', () => {
  expect(readOwnTab(gridOf(tabWith(new Map())))).toEqual({
    period: '2026-07',
    asOf: '2026-08-05',
    fingerprint: 'abc123',
    remarks: new Map(),
  });
});

test.each([
  ['nothing was changed', (rows: CellValue[][]) => rows],
  ['a list was sorted', sorted],
  ['rows were inserted', withRowsInserted],
  ['the first row was deleted', (rows: CellValue[][]) => rows.slice(1)],
  ['a column was inserted at the left', withColumnInserted(0)],
  ['a column was inserted before the remarks', withColumnInserted(REMARK)],
  ['a column was inserted at the right', withColumnInserted(ASIDE)],
])('remarks are read back by task where %s', (_, change) => {
  expect(readOwnTab(gridOf(tabWith(REMARKS), change))?.remarks).toEqual(REMARKS);
});

test('remarks survive a rewrite, again and again', () => {
  let remarks: ReadonlyMap<string, string> = REMARKS;
  for (let round = 0; round < 3; round += 1) remarks = readOwnTab(gridOf(tabWith(remarks)))?.remarks ?? new Map();
  expect(remarks).toEqual(REMARKS);
});

test('a remark on a task that is in no list of the report stands in the other sheet; on one that left the plan in a list of its own', () => {
  const remarks = new Map([
    ['key-3', 'Biểu dương'],
    ['key-gone', 'Theo dõi tiếp'],
  ]);
  const { report, list } = tabsWith(remarks);
  const remark = listColumn(list, 'Ý kiến chỉ đạo');
  expect(listLines(list).flatMap((cells) => cells[remark]?.value ?? [])).toEqual(['Biểu dương']);
  expect(textsOf(report)).toContain('Theo dõi tiếp');
  expect(readOwnTab(gridOf(report))?.remarks).toEqual(new Map([['key-gone', 'Theo dõi tiếp']]));
  expect(readOwnTab(gridOf(list))?.remarks).toEqual(new Map([['key-3', 'Biểu dương']]));
});

test('a remark written at two places of one task is kept whole', () => {
  const grid = gridOf(tabWith(REMARKS), (rows) => {
    const line = rows.find((cells) => isAbout(cells[ASIDE], 'key-1') && cells[REMARK] !== null) ?? [];
    return [...rows, line.map((value, column) => (column === REMARK ? 'Nhắc lần hai' : value))];
  });
  expect(readOwnTab(grid)?.remarks.get('key-1')).toBe('Xong trước ngày 10/8\nNhắc lần hai');
});

test('a sheet without our machine line is none of ours', () => {
  expect(readOwnTab(gridOf(tabWith(REMARKS), (rows) => rows.map(() => ['Kế hoạch'])))).toBeNull();
  expect(readOwnTab(gridOf(tabWith(REMARKS), () => [['tiendo:9;period=2026-07']]))).toBeNull();
});
