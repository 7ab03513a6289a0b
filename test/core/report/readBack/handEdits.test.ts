import { columnLetters } from '../../../../src/core/grid/address';
import type { CellValue, SheetGrid } from '../../../../src/core/grid/grid';
import { runThrough } from '../../../../src/core/flow/steps';
import { COUNT_COLUMNS } from '../../../../src/core/report/annex/countColumns';
import { findHandEdits, keepEdits } from '../../../../src/core/report/readBack/handEdits';
import type { HandEdit } from '../../../../src/core/report/readBack/handEdits';
import { COLUMN, LAST_COLUMN } from '../../../../src/core/draft/layout';
import { readOwnTab } from '../../../../src/core/report/readBack/ownTabInfo';
import { summaryTab } from '../../../../src/core/report/summary/summaryTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';
import { gridOf, textsOf } from '../../../helpers/tabs';

const say = createSay('vi');
const UNITS = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
const TASKS: readonly TaskWords[] = [
  { lead: names(['VP']), content: 'Việc quá hạn một', months: [7], field: 'Lĩnh vực A' },
  { lead: names(['KHTC']), content: 'Việc quá hạn hai', months: [7] },
  { lead: names(['VP', 'KHTC']), content: 'Việc đã xong', state: 'done' },
  { lead: names(['VP']), content: 'Việc đang làm', state: 'in-progress', months: [9] },
];

function tabAt(asOf: string, tasks: readonly TaskWords[] = TASKS, language: 'vi' | 'en' = 'vi'): TabDraft {
  const plan = planOf(UNITS, tasks);
  return runThrough(
    summaryTab({
      rollUp: count(plan, '2026-Q3', asOf),
      plan,
      say: createSay(language),
      closedAt: { date: day(asOf), hour: 8, minute: 5 },
      remarks: new Map(),
      fingerprint: asOf,
    }),
  );
}

const STANDING = tabAt('2026-08-05');
/** The next run: a month later the third one is overdue as well. */
const NEXT = tabAt('2026-10-05');

function editsIn(grid: SheetGrid, draft: TabDraft = NEXT): readonly HandEdit[] {
  return runThrough(findHandEdits(grid, draft));
}

/** Types a value over the cell of a row found by what its name column shows; `nth` row of that name. */
function typing(name: string, column: number, value: CellValue, nth = 0): (rows: CellValue[][]) => CellValue[][] {
  return (rows) => {
    const at = rows.map((cells, row) => (cells[COLUMN.name] === name ? row : -1)).filter((row) => row >= 0)[nth];
    if (at === undefined) throw new Error(`No row "${name}"`);
    return rows.map((cells, row) => {
      if (row !== at) return cells;
      const changed = [...cells];
      changed[column] = value;
      return changed;
    });
  };
}

function columnOf(figure: string): number {
  return COUNT_COLUMNS.find((known) => known.figure === figure)?.column ?? -1;
}

/** Inserts a blank column; Excel moves the places in the first row along. */
function withColumnInserted(before: number): (rows: CellValue[][]) => CellValue[][] {
  return (rows) =>
    rows.map((cells, index) => {
      const moved = cells.length > before ? [...cells.slice(0, before), null, ...cells.slice(before)] : cells;
      if (index !== 0) return moved;
      return moved.map((value) => {
        if (typeof value === 'number') return value > before ? value + 1 : value;
        if (typeof value !== 'string' || !/^\d+\|/.test(value)) return value;
        return value
          .split('|')
          .map((place) => (Number(place) > before ? Number(place) + 1 : Number(place)))
          .join('|');
      });
    });
}

describe('what was changed by hand', () => {
  test('is nothing in a tab that nobody touched, whatever the next run says', () => {
    expect(editsIn(gridOf(STANDING))).toEqual([]);
    expect(editsIn(gridOf(STANDING), STANDING)).toEqual([]);
    expect(editsIn(gridOf(STANDING), tabAt('2026-10-05', TASKS, 'en'))).toEqual([]);
  });

  test('is told with its place, what stands there and what will be', () => {
    const grid = gridOf(STANDING, typing('Văn phòng', columnOf('total'), 7));
    expect(editsIn(grid)).toMatchObject([
      { column: columnOf('total'), stands: 7, willBe: 3, isDay: false, rowKey: 'unit~VP', wholeRow: null },
    ]);
    const [{ row } = { row: 0 }] = editsIn(grid);
    expect(grid.rows[row - 1]?.[COLUMN.name]).toBe('Văn phòng');
  });

  test.each<[string, (rows: CellValue[][]) => CellValue[][]]>([
    ['a text', typing('Việc quá hạn một', COLUMN.name, 'Việc quá hạn một (đã xin gia hạn)')],
    ['a state of a list', typing('Việc quá hạn một', COLUMN.state, 'Đang trình')],
    ['a line of the annex', typing('Việc quá hạn một', COLUMN.detail2, 'Lĩnh vực B', 1)],
    ['a cell that was blank', typing('Việc quá hạn hai', COLUMN.detail1, 'Do thiếu kinh phí')],
    ['a cell that was emptied', typing('Việc quá hạn hai', COLUMN.deadline, null)],
    ['the headline', (rows) => rows.map((cells) => cells.map((value) => headlineOf(value)))],
    [
      'a heading',
      (rows) =>
        rows.map((cells) =>
          cells.map((value) => (typeof value === 'string' && value.startsWith('I. ') ? 'I.' : value)),
        ),
    ],
  ])('may be %s', (_, change) => {
    expect(editsIn(gridOf(STANDING, change))).toHaveLength(1);
  });

  test('of a day is told as a day', () => {
    const grid = gridOf(STANDING, typing('Việc quá hạn một', COLUMN.deadline, 46063));
    expect(editsIn(grid)).toMatchObject([{ column: COLUMN.deadline, stands: 46063, isDay: true }]);
  });

  test('is not what the office may write: remarks, numbers of lines', () => {
    expect(editsIn(gridOf(STANDING, typing('Việc quá hạn một', COLUMN.remark, 'Xong trước 15/8')))).toEqual([]);
    expect(editsIn(gridOf(STANDING, typing('Việc quá hạn một', COLUMN.number, 9)))).toEqual([]);
  });

  test('is not what the new tab will show as well, nor a rate that follows from a count', () => {
    expect(editsIn(gridOf(STANDING, typing('Văn phòng', columnOf('overdue'), 2)), NEXT)).toEqual([]);
    const both = typing('Văn phòng', columnOf('rate'), 66.7);
    const grid = gridOf(STANDING, (rows) => both(typing('Văn phòng', columnOf('onTime'), 2)(rows)));
    expect(editsIn(grid).map(({ column }) => column)).toEqual([columnOf('onTime')]);
    expect(editsIn(gridOf(STANDING, both)).map(({ column }) => column)).toEqual([columnOf('rate')]);
  });

  test.each<[string, (rows: CellValue[][]) => CellValue[][]]>([
    ['rows sorted', (rows) => [...rows.slice(0, 6), ...rows.slice(6).reverse()]],
    ['blank rows inserted', (rows) => rows.flatMap((cells) => [cells, []])],
    ['a row deleted', (rows) => rows.filter((cells) => cells[COLUMN.name] !== 'Việc quá hạn hai')],
    ['the first row deleted', (rows) => rows.slice(1)],
    ['a column inserted at the left', withColumnInserted(0)],
    ['a column inserted in the middle', withColumnInserted(COLUMN.state)],
    ['a list copied below', (rows) => [...rows, ...rows.slice(-3)]],
  ])('is found as before with %s', (_, change) => {
    expect(editsIn(gridOf(STANDING, change), STANDING)).toEqual([]);
    const typed = typing('Việc quá hạn một', COLUMN.state, 'Đang trình');
    expect(editsIn(gridOf(STANDING, (rows) => change(typed(rows))))).toMatchObject([
      { stands: 'Đang trình', willBe: 'Chưa hoàn thành quá hạn (chưa báo cáo)' },
    ]);
  });

  test('is a whole row where somebody added one', () => {
    const own: CellValue[] = [];
    own[COLUMN.name] = 'Việc phát sinh ngoài kế hoạch';
    own[COLUMN.unit] = 'Văn phòng';
    const edits = editsIn(gridOf(STANDING, (rows) => [...rows.slice(0, 12), own, ...rows.slice(12)]));
    expect(edits).toMatchObject([
      { row: 13, column: COLUMN.name, rowKey: null, stands: 'Việc phát sinh ngoài kế hoạch · Văn phòng', willBe: null },
    ]);
  });

  test('shows the days of a whole row as days', () => {
    const own: CellValue[] = [null, 'Việc phát sinh'];
    own[COLUMN.deadline] = 46244;
    own[COLUMN.completed] = 46245;
    const grid = gridOf(STANDING, (rows) => [...rows, own]);
    const format: string[] = [];
    format[COLUMN.deadline] = 'dd/mm/yyyy';
    const formats = grid.rows.map((_, at) => (at === grid.rows.length - 1 ? format : undefined));
    const edits = editsIn({ ...grid, formats });
    expect(edits.map(({ stands }) => stands)).toEqual(['Việc phát sinh · 10/08/2026 · 46245']);
    expect(textsOf(keepEdits(NEXT, edits, say))).toContain('10/08/2026');
  });

  test('is not known of a tab without marks', () => {
    const bare = gridOf(STANDING, (rows) =>
      rows.map((cells) => cells.map((value) => (typeof value === 'string' && value.startsWith('~') ? null : value))),
    );
    expect(editsIn(bare)).toEqual([]);
    expect(editsIn(gridOf(STANDING, () => [['Kế hoạch']]))).toEqual([]);
  });
});

describe('kept edits', () => {
  test('stand in the new tab as values, and rates follow', () => {
    const kept = keepEdits(NEXT, editsIn(gridOf(STANDING, typing('Văn phòng', columnOf('onTime'), 2))), say);
    const row = kept.rows.find(({ cells }) => cells[COLUMN.name]?.value === 'Văn phòng');
    expect(row?.cells[columnOf('onTime')]).toEqual({ value: 2, style: 'count' });
    expect(row?.cells[columnOf('rate')]?.formula).toBeDefined();
    for (const { shown, evaluated } of evaluateFormulas(kept)) expect(evaluated).toEqual(shown);
  });

  test('are told again at the run after, and can be kept again', () => {
    let edits = editsIn(gridOf(STANDING, typing('Việc quá hạn một', COLUMN.state, 'Đang trình')));
    for (let round = 0; round < 3; round += 1) {
      const kept = keepEdits(NEXT, edits, say);
      expect(textsOf(kept).filter((text) => text === 'Đang trình')).toHaveLength(1);
      edits = editsIn(gridOf(kept));
      expect(edits).toHaveLength(1);
    }
  });

  test('without a row in the new tab stand below the annex, once, with the rows that people added', () => {
    const typed = typing('Việc quá hạn hai', COLUMN.state, 'Đang trình');
    const own: CellValue[] = [null, 'Việc phát sinh'];
    let edits = editsIn(
      gridOf(STANDING, (rows) => [...typed(rows), own]),
      tabAt('2026-10-05', TASKS.slice(0, 1)),
    );
    for (let round = 0; round < 2; round += 1) {
      const kept = keepEdits(tabAt('2026-10-05', TASKS.slice(0, 1)), edits, say);
      const texts = textsOf(kept);
      const part = texts.slice(texts.indexOf('Nội dung nhập tay được giữ lại từ lần chốt trước'));
      expect(part).toEqual(expect.arrayContaining(['Việc quá hạn hai', 'Đang trình', 'Việc phát sinh']));
      expect(texts.filter((text) => text === 'Việc phát sinh')).toHaveLength(1);
      edits = editsIn(gridOf(kept), tabAt('2026-10-05', TASKS.slice(0, 1)));
      expect(edits.map(({ rowKey }) => rowKey)).toEqual([null, null]);
    }
  });

  test('keep nothing when there is none', () => {
    expect(keepEdits(NEXT, [], say)).toBe(NEXT);
  });
});

test('marks stand in hidden columns only', () => {
  for (const { cells } of STANDING.rows) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell?.value === 'string' && cell.value.startsWith('~')) {
        expect([columnLetters(column), STANDING.hiddenColumns.includes(column)]).toEqual([columnLetters(column), true]);
      }
    }
    expect(cells.length).toBeLessThanOrEqual(LAST_COLUMN + 1);
  }
});

test('remarks are still read from the tab', () => {
  const grid = gridOf(STANDING, typing('Việc quá hạn một', COLUMN.remark, 'Xong trước 15/8'));
  expect([...(readOwnTab(grid)?.remarks.values() ?? [])]).toEqual(['Xong trước 15/8']);
});

function headlineOf(value: CellValue): CellValue {
  return typeof value === 'string' && value.includes('đã thực hiện được') ? 'Câu của văn phòng' : value;
}
