/** A workbook in other forms that must not change what is read in it: columns moved, headings reworded, rows cut in two. */
import fc from './random';
import type { SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import type { ColumnMeaning, Plan, PlanSheet, Task } from '../../src/core/plan/types';
import { squash } from '../../src/core/text/fold';
import { planOf } from './planVerbs';
import { withBlankRows, withColumns, withRow, withTexts, withoutMerges } from './randomSheetChanges';

/** Other words for a header; none of them has a second meaning. */
const SYNONYMS: Readonly<Partial<Record<ColumnMeaning, readonly string[]>>> = {
  number: ['STT', 'TT', 'Số TT'],
  content: ['Nội dung công việc', 'Tên nhiệm vụ', 'NHIỆM VỤ', 'Đầu việc'],
  lead: ['Đơn vị chủ trì', 'CƠ QUAN CHỦ TRÌ', 'Đơn vị đầu mối', 'Phòng, đơn vị chủ trì'],
  coordinating: ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Đv/cn phối hợp'],
  due: ['Thời hạn', 'Hạn hoàn thành', 'Thời gian thực hiện'],
  product: ['Sản phẩm', 'Sản phẩm đầu ra', 'Yêu cầu sản phẩm'],
  director: ['Người chỉ đạo', 'Lãnh đạo phụ trách'],
  note: ['Ghi chú', 'Lưu ý'],
};

/** What is done to a workbook. Numbers choose among what a sheet offers. */
export interface Changes {
  readonly order: readonly number[];
  readonly blankColumn: number | null;
  readonly synonyms: readonly number[] | null;
  readonly blankRows: readonly number[];
  readonly cut: number | null;
  readonly unmerged: boolean;
  readonly nfd: boolean;
  readonly band: number | null;
  readonly name: number | null;
  readonly breaks: number | null;
}

const changes: fc.Arbitrary<Changes> = fc.record({
  order: fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
  blankColumn: fc.option(fc.nat(7)),
  synonyms: fc.option(fc.array(fc.nat(11), { minLength: 16, maxLength: 16 })),
  blankRows: fc.array(fc.nat(10_000), { maxLength: 5 }),
  cut: fc.option(fc.nat(10_000)),
  unmerged: fc.boolean(),
  nfd: fc.boolean(),
  band: fc.option(fc.nat(3)),
  name: fc.option(fc.nat(3)),
  breaks: fc.option(fc.integer({ min: 1, max: 3 })),
});

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(items.length, 1)];
}

/** Changes the form of every plan sheet of a workbook, as read in `plan`. */
export function deformed(grids: WorkbookGrids, plan: Plan, by: Changes): WorkbookGrids {
  const sheets = grids.sheets.map((sheet) => {
    const read = plan.sheets.find(({ name, kind }) => name === sheet.name && kind === 'plan');
    if (read === undefined) return sheet;
    const tasks = plan.tasks.filter((task) => task.sheet === sheet.name);
    return deformedSheet(sheet, read, tasks, by);
  });
  return { ...grids, sheets };
}

function deformedSheet(sheet: SheetGrid, read: PlanSheet, tasks: readonly Task[], by: Changes): SheetGrid {
  const columnOf = (meaning: ColumnMeaning): number =>
    read.columns.find((each) => each.meaning === meaning)?.column ?? -1;
  let grid = sheet;
  if (by.unmerged) grid = withoutMerges(grid, columnOf('coordinating'));
  if (by.synonyms !== null) grid = renamed(grid, read, by.synonyms);
  if (by.breaks !== null) grid = broken(grid, tasks, by.breaks);
  if (by.band !== null) grid = otherBands(grid, tasks, by.band);
  if (by.cut !== null) grid = cut(grid, tasks, columnOf('content'), columnOf('number'), by.cut);
  // A row cut in two stays together: blank rows come before first rows only.
  else
    grid = withBlankRows(
      grid,
      by.blankRows.flatMap((choice) => pick(tasks, choice)?.row ?? []),
    );
  grid = withColumns(grid, orderOf(grid, by));
  if (by.nfd) grid = withTexts(grid, (text) => text.normalize('NFD'));
  return by.name === null ? grid : { ...grid, name: otherName(grid.name, by.name) };
}

function orderOf(sheet: SheetGrid, by: Changes): number[] {
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  const order = Array.from({ length: width }, (_, column) => column);
  order.sort((a, b) => (by.order[a] ?? 0) - (by.order[b] ?? 0) || a - b);
  if (by.blankColumn !== null) order.splice(by.blankColumn % (width + 1), 0, -1);
  return order;
}

/** Replaces the headers that have other words, wherever the header is repeated. */
function renamed(sheet: SheetGrid, read: PlanSheet, choices: readonly number[]): SheetGrid {
  return withTexts(sheet, (text, row, column) => {
    const found = read.columns.find((each) => each.column === column && each.header === text.trim());
    const words = found === undefined || row < (read.headerRow ?? 0) ? undefined : SYNONYMS[found.meaning];
    return words === undefined ? text : (pick(words, choices[column] ?? 0) ?? text);
  });
}

/** Breaks lines in the cells of names, at every so manyth space. */
function broken(sheet: SheetGrid, tasks: readonly Task[], every: number): SheetGrid {
  const cells = new Set(
    tasks.flatMap(({ cells: { lead } }) => (lead === undefined ? [] : [`${lead.row} ${lead.column}`])),
  );
  return withTexts(sheet, (text, row, column) => {
    if (!cells.has(`${row} ${column}`)) return text;
    let space = 0;
    return text.replace(/ /g, () => ((space += 1) % every === 0 ? '\n' : ' '));
  });
}

/** Writes the bands of months and quarters in another form. */
function otherBands(sheet: SheetGrid, tasks: readonly Task[], form: number): SheetGrid {
  // A band is of the year of its first task: another year below it is written in its row.
  const bands = new Map(
    [...tasks].reverse().flatMap(({ band, due }) => (band === null ? [] : [[band, due.ym[0]?.year] as const])),
  );
  return withTexts(sheet, (text) => {
    const month = /^THÁNG\s+0?(\d{1,2})$/i.exec(text.trim())?.[1];
    const quarter = /^QUÝ\s+(IV|I{1,3})$/i.exec(text.trim())?.[1];
    const time = month !== undefined ? `tháng ${month}` : quarter !== undefined ? `quý ${quarter.toUpperCase()}` : null;
    if (time === null || !bands.has(text.trim())) return text;
    const year = bands.get(text.trim()) ?? '';
    return (
      [
        `${time.charAt(0).toUpperCase()}${time.slice(1)}`,
        time.toUpperCase(),
        `${time}/${year}`,
        `Nhiệm vụ ${time} năm ${year}`,
      ][form] ?? text
    );
  });
}

/** Cuts the row of one task at a comma in its content: the rest goes below, under the header again or not. */
function cut(sheet: SheetGrid, tasks: readonly Task[], content: number, number: number, choice: number): SheetGrid {
  if (number < 0) return sheet;
  const whole = tasks.filter(({ row, number: own, cells }) => {
    const text = sheet.rows[row - 1]?.[content];
    const merged = sheet.merges?.some((area) => area.top <= row && area.bottom > row && area.left === area.right);
    return own !== null && cells.content?.row === row && typeof text === 'string' && CUT.test(text) && merged !== true;
  });
  const task = pick(whole, choice);
  const text = task === undefined ? null : sheet.rows[task.row - 1]?.[content];
  if (task === undefined || typeof text !== 'string') return sheet;
  const at = (CUT.exec(text)?.index ?? 0) + 1;
  const rest = Array.from({ length: content + 1 }, (_, column) => (column === content ? text.slice(at).trim() : null));
  const first = withTexts(sheet, (old, row, column) =>
    row === task.row && column === content ? old.slice(0, at) : old,
  );
  return withRow(first, task.row + 1, rest);
}

const CUT = /, (?=\p{Ll})/u;

/** Names of months in other forms; other names get a copy's. */
function otherName(name: string, form: number): string {
  const month = /^(?:Tháng |T)(\d{1,2})$/.exec(name)?.[1];
  if (month === undefined) return `${name} (2)`;
  return [`T${month}`, `Thang ${month.padStart(2, '0')}`, `Tháng ${month}-2023`, `THÁNG ${month}`][form] ?? name;
}

/** What must stay: numbers, contents, leads and months, in order. */
function essence(plan: Plan): readonly string[] {
  return plan.tasks.map(({ number, content, lead, due }) => {
    const leads = plan.catalogue === null ? squash(lead.text) : lead.units.join('|');
    const months = due.ym.map(({ year, month }) => `${year}-${month}`).join();
    return [number, squash(content), leads, months].join(' / ');
  });
}

/** Fails where one of so many random changes of a workbook changes what is read in it. */
export function expectSameInOtherForms(grids: WorkbookGrids, numRuns: number, leastTasks: number): void {
  const plan = planOf(grids);
  const plain = essence(plan);
  expect(plain.length).toBeGreaterThanOrEqual(leastTasks);
  fc.assert(
    fc.property(changes, (by) => {
      expect(essence(planOf(deformed(grids, plan, by), { year: plan.year }))).toEqual(plain);
    }),
    { numRuns, endOnFailure: true },
  );
}
