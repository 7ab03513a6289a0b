import { columnLetters } from '../../../../src/core/grid/address';
import type { CellValue, SheetGrid } from '../../../../src/core/grid/grid';
import { runThrough } from '../../../../src/core/flow/steps';
import { figurePlaces } from '../../../../src/core/report/annex/countColumns';
import type { CountFigure } from '../../../../src/core/report/annex/countColumns';
import { findHandEdits, keepEdits } from '../../../../src/core/report/readBack/handEdits';
import type { HandEdit } from '../../../../src/core/report/readBack/handEdits';
import { COLUMN, LAST_COLUMN } from '../../../../src/core/draft/layout';
import { readOwnTab } from '../../../../src/core/report/readBack/ownTabInfo';
import { REMARK_SPAN } from '../../../../src/core/report/summary/reportLists';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryTabs, TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import type { Say } from '../../../../src/messages/say';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';
import { gridOf, listColumn, textsOf } from '../../../helpers/tabs';

const say = createSay('vi');
const UNITS = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
const TASKS: readonly TaskWords[] = [
  { lead: names(['VP']), content: 'Việc quá hạn một', months: [7], field: 'Lĩnh vực A' },
  { lead: names(['KHTC']), content: 'Việc quá hạn hai', months: [7] },
  { lead: names(['VP', 'KHTC']), content: 'Việc đã xong', state: 'done' },
  { lead: names(['VP']), content: 'Việc đang làm', state: 'in-progress', months: [9] },
];

function tabsAt(
  asOf: string,
  tasks: readonly TaskWords[] = TASKS,
  language: 'vi' | 'en' = 'vi',
  said: Say = createSay(language),
): SummaryTabs {
  const plan = planOf(UNITS, tasks);
  return runThrough(
    summaryTabs({
      rollUp: count(plan, '2026-Q3', asOf),
      plan,
      say: said,
      closedAt: { date: day(asOf), hour: 8, minute: 5 },
      remarks: new Map(),
      fingerprint: asOf,
    }),
  );
}

const STANDING_TABS = tabsAt('2026-08-05');
const STANDING = STANDING_TABS.report;
/** The next run: a month later the third one is overdue as well. */
const NEXT_TABS = tabsAt('2026-10-05');
const NEXT = NEXT_TABS.report;

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

const FIGURES = figurePlaces(count(planOf(UNITS, TASKS), '2026-Q3', '2026-08-05'));

function columnOf(figure: CountFigure): number {
  return FIGURES.at(figure) ?? -1;
}

/** A column of the list of overdue work. */
const CAUSE = Math.max(
  ...STANDING.rows.map(({ cells }) => cells.findIndex((cell) => /nguyên nhân/iu.test(String(cell?.value)))),
);
/** Rows of the same text: it stands on page one, then in its list. */
const IN_LIST = 1;

/** Keeps edits of the report. */
function keep(tabs: SummaryTabs, edits: readonly HandEdit[]): SummaryTabs {
  return keepEdits(
    tabs,
    edits.map((edit) => ({ edit, of: 'report' })),
    say,
  );
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
    expect(editsIn(gridOf(STANDING), tabsAt('2026-10-05', TASKS, 'en').report)).toEqual([]);
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
    ['a cause', typing('Việc quá hạn một', CAUSE, 'Do thiếu kinh phí', IN_LIST)],
    ['a cell that was emptied', typing('Việc quá hạn hai', COLUMN.name, null, IN_LIST)],
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

  test('below a head that was called otherwise in earlier versions stays in its column', () => {
    const tasks = [...TASKS, { lead: names(['VP']), content: 'Việc lùi', state: 'deferred', months: [8] } as const];
    const former: Say = (code, ...params) => say(code, ...params).replace(/^Lùi thời hạn$/, 'Lùi');
    const columnOn = (asOf: string): number =>
      figurePlaces(count(planOf(UNITS, tasks), '2026-Q3', asOf)).at('deferred') ?? -1;
    const { report } = tabsAt('2026-08-05', tasks, 'vi', former);
    expect(textsOf(report).flat()).toContain('Lùi');
    const next = tabsAt('2026-10-05', tasks).report;
    expect(editsIn(gridOf(report), next)).toEqual([]);
    expect(editsIn(gridOf(report, typing('Văn phòng', columnOn('2026-08-05'), 9)), next)).toMatchObject([
      { ownColumn: columnOn('2026-10-05'), stands: 9, willBe: 1, wholeRow: null },
    ]);
  });

  test('of a day is told as a day', () => {
    const deadline = listColumn(STANDING_TABS.list, 'Hạn');
    const grid = gridOf(STANDING_TABS.list, typing('Việc quá hạn một', deadline, 46063));
    expect(editsIn(grid, NEXT_TABS.list)).toMatchObject([
      { sheet: 'DS Quý III-2026', column: deadline, stands: 46063, isDay: true },
    ]);
  });

  test('may be a state of the list, told with what the new one says', () => {
    const state = listColumn(STANDING_TABS.list, 'Trạng thái');
    const grid = gridOf(STANDING_TABS.list, typing('Việc quá hạn hai', state, 'Hoàn thành quá hạn'));
    expect(editsIn(gridOf(STANDING_TABS.list), NEXT_TABS.list)).toEqual([]);
    expect(editsIn(grid, NEXT_TABS.list)).toMatchObject([
      { stands: 'Hoàn thành quá hạn', willBe: 'Chưa hoàn thành quá hạn', wholeRow: null },
    ]);
  });

  test('is not what the office may write: remarks, numbers of lines', () => {
    expect(editsIn(gridOf(STANDING, typing('Việc quá hạn một', REMARK_SPAN.from, 'Xong trước 15/8', IN_LIST)))).toEqual(
      [],
    );
    expect(editsIn(gridOf(STANDING, typing('Việc quá hạn một', COLUMN.number, 9, IN_LIST)))).toEqual([]);
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
    ['a column inserted in the middle', withColumnInserted(CAUSE)],
    ['a list copied below', (rows) => [...rows, ...rows.slice(-3)]],
  ])('is found as before with %s', (_, change) => {
    expect(editsIn(gridOf(STANDING, change), STANDING)).toEqual([]);
    const typed = typing('Việc quá hạn một', CAUSE, 'Đang trình', IN_LIST);
    expect(editsIn(gridOf(STANDING, (rows) => change(typed(rows))))).toMatchObject([
      { stands: 'Đang trình', willBe: '………' },
    ]);
  });

  test('is a whole row where somebody added one', () => {
    const own: CellValue[] = [];
    own[COLUMN.name] = 'Việc phát sinh ngoài kế hoạch';
    own[COLUMN.name + 1] = 'Văn phòng';
    const edits = editsIn(gridOf(STANDING, (rows) => [...rows.slice(0, 12), own, ...rows.slice(12)]));
    expect(edits).toMatchObject([
      { row: 13, column: COLUMN.name, rowKey: null, stands: 'Việc phát sinh ngoài kế hoạch · Văn phòng', willBe: null },
    ]);
  });

  test('shows the days of a whole row as days', () => {
    const own: CellValue[] = [null, 'Việc phát sinh'];
    own[4] = 46244;
    own[5] = 46245;
    const grid = gridOf(STANDING, (rows) => [...rows.slice(0, 12), own, ...rows.slice(12)]);
    const format: string[] = [];
    format[4] = 'dd/mm/yyyy';
    const formats = grid.rows.map((_, at) => (at === 12 ? format : undefined));
    const edits = editsIn({ ...grid, formats });
    expect(edits.map(({ stands }) => stands)).toEqual(['Việc phát sinh · 10/08/2026 · 46245']);
    expect(textsOf(keep(NEXT_TABS, edits).report)).toContain('Việc phát sinh · 10/08/2026 · 46245');
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
    const { report: kept, list } = keep(
      NEXT_TABS,
      editsIn(gridOf(STANDING, typing('Văn phòng', columnOf('onTime'), 2))),
    );
    const row = kept.rows.find(({ cells }) => cells[COLUMN.name]?.value === 'Văn phòng');
    expect(row?.cells[columnOf('onTime')]).toEqual({ value: 2, style: 'figure' });
    expect(row?.cells[columnOf('rate')]?.formula).toBeDefined();
    for (const { shown, evaluated } of evaluateFormulas(kept, [list])) expect(evaluated).toEqual(shown);
  });

  test('are told again at the run after, and can be kept again', () => {
    let edits = editsIn(gridOf(STANDING, typing('Việc quá hạn một', CAUSE, 'Đang trình', IN_LIST)));
    for (let round = 0; round < 3; round += 1) {
      const kept = keep(NEXT_TABS, edits).report;
      expect(textsOf(kept).filter((text) => text === 'Đang trình')).toHaveLength(1);
      edits = editsIn(gridOf(kept));
      expect(edits).toHaveLength(1);
    }
  });

  test('without a row in the new tab stand at its end, once, with the rows that people added', () => {
    const typed = typing('Việc quá hạn hai', CAUSE, 'Đang trình', IN_LIST);
    const own: CellValue[] = [null, 'Việc phát sinh'];
    let edits = editsIn(
      gridOf(STANDING, (rows) => [...typed(rows).slice(0, 12), own, ...typed(rows).slice(12)]),
      tabsAt('2026-10-05', TASKS.slice(0, 1)).report,
    );
    for (let round = 0; round < 2; round += 1) {
      const kept = keep(tabsAt('2026-10-05', TASKS.slice(0, 1)), edits).report;
      const texts = textsOf(kept);
      const part = texts.slice(texts.indexOf('Nội dung nhập tay được giữ lại từ lần chốt trước'));
      expect(part).toEqual(expect.arrayContaining(['2 · Việc quá hạn hai · Đang trình', 'Việc phát sinh']));
      expect(texts.filter((text) => text === 'Việc phát sinh')).toHaveLength(1);
      edits = editsIn(gridOf(kept), tabsAt('2026-10-05', TASKS.slice(0, 1)).report);
      expect(edits.map(({ rowKey }) => rowKey)).toEqual([null, null]);
    }
  });

  test('keep nothing when there is none', () => {
    expect(keep(NEXT_TABS, [])).toBe(NEXT_TABS);
  });

  test('of the list stand in the list', () => {
    const state = listColumn(STANDING_TABS.list, 'Trạng thái');
    const edits = editsIn(
      gridOf(STANDING_TABS.list, typing('Việc quá hạn hai', state, 'Hoàn thành quá hạn')),
      NEXT_TABS.list,
    );
    const kept = keepEdits(
      NEXT_TABS,
      edits.map((edit) => ({ edit, of: 'list' })),
      say,
    );
    expect(kept.list.rows.flatMap(({ cells }) => cells[state]?.value ?? [])).toContain('Hoàn thành quá hạn');
    expect(kept.report).toEqual(NEXT);
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
  const grid = gridOf(STANDING, typing('Việc quá hạn một', REMARK_SPAN.from, 'Xong trước 15/8', IN_LIST));
  expect([...(readOwnTab(grid)?.remarks.values() ?? [])]).toEqual(['Xong trước 15/8']);
});

function headlineOf(value: CellValue): CellValue {
  return typeof value === 'string' && value.includes('đã thực hiện được') ? 'Câu của văn phòng' : value;
}
