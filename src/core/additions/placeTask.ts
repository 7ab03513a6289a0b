/** Where a task found during the year goes, and what stands in its row: tried on the plan before anybody writes it. */
import { done, refused } from '../flow/outcome';
import type { Misread, Outcome } from '../flow/outcome';
import type { Steps } from '../flow/steps';
import { cellAt, isBlank } from '../grid/grid';
import type { SheetGrid, WorkbookGrids } from '../grid/grid';
import { readPlan } from '../plan/readPlan';
import type { ReadOptions } from '../plan/readPlan';
import type { ColumnMeaning, Plan, PlanSheet, Task } from '../plan/types';
import { dueCells } from './dueCells';
import type { DueCell } from './dueCells';
import { groupFor, monthsGiven } from './groups';
import { leadText } from './leadText';
import { nextNumber, numberedLast } from './nextNumber';
import { misreadOf } from './readsRight';
import { isDay } from './types';
import type { Addition, AdditionNote, NewCell, TaskGroup, WantedTask } from './types';
import { gridsWith } from './withRow';

/** Rows below the last task that are tried: more than its own pieces and a line of notes stand there seldom. */
const MOST_ROWS = 3;

/**
 * Places a task. Each way of writing it is read as the whole plan would be, and the first one by which every other task reads
 * as before and the new one as wanted is taken.
 * @param inserts the program puts rows in; where it does not, a blank row is filled, at the end of a table too
 * Refuses as `groupFor` does, with `row-insert-first` (params sheet, row above) where there must be a blank row and is none, with `sheet-missing`, and with `add-not-read` or `add-changes-others` (params sheet, row) where
 * none is.
 */
export function* placeTask(
  grids: WorkbookGrids,
  plan: Plan,
  options: ReadOptions,
  wanted: WantedTask,
  inserts = true,
): Steps<Outcome<Addition>> {
  const placed = groupFor(plan, wanted);
  if (!placed.ok) return placed;
  const group = placed.value;
  const grid = grids.sheets.find(({ name }) => name === group.sheet);
  const sheet = plan.sheets.find(({ name }) => name === group.sheet);
  const above = group.tasks.at(-1);
  if (grid === undefined || sheet === undefined || above === undefined)
    return refused('sheet-missing', { sheet: group.sheet });
  const ofSheet = plan.tasks.filter((task) => task.sheet === group.sheet);
  const end = endOf(above, grid);
  const nextTask = ofSheet.find(({ row }) => row > above.row)?.row ?? Number.POSITIVE_INFINITY;
  const column = columnOf(sheet, 'due');
  let misread: Misread | 'none' = 'no-task';
  let row = end + 1;
  for (; row <= Math.min(end + MOST_ROWS, nextTask); row += 1) {
    for (const due of dueCells(wanted, group, ofSheet, grid, column)) {
      const addition = rowOf({ wanted, group, grid, sheet, plan, ofSheet, above, row, due, inserts });
      if (!inserts && addition.how === 'insert')
        return refused('row-insert-first', { sheet: group.sheet, row: String(row - 1) });
      const read = yield* readPlan(gridsWith(grids, addition), options);
      misread = read.ok ? (misreadOf(plan, read.value, addition, wanted) ?? 'none') : 'others';
      if (misread === 'none') return done(addition);
      // Another way to write the time mends nothing else.
      if (misread !== 'due') break;
    }
    if (misread !== 'others' && misread !== 'no-task' && misread !== 'field') break;
  }
  const params = { sheet: group.sheet, row: String(end + 1) };
  if (misread === 'others') return refused('add-changes-others', params);
  return refused('add-not-read', { ...params, misread });
}

interface RowInput {
  readonly wanted: WantedTask;
  readonly group: TaskGroup;
  readonly grid: SheetGrid;
  readonly sheet: PlanSheet;
  readonly plan: Plan;
  readonly ofSheet: readonly Task[];
  readonly above: Task;
  readonly row: number;
  readonly due: DueCell;
  readonly inserts: boolean;
}

function rowOf({ wanted, group, grid, sheet, plan, ofSheet, above, row, due, inserts }: RowInput): Addition {
  const notes: AdditionNote[] = [];
  const cells: NewCell[] = [];
  const put = (meaning: ColumnMeaning, value: string | number | null, day?: true): void => {
    if (value === null || value === '') return;
    const column = columnOf(sheet, meaning);
    if (column === null) notes.push({ code: 'no-column', column: meaning });
    else cells.push({ meaning, column, value, ...(day === undefined ? {} : { isDay: day }) });
  };
  const next = nextNumber(group.tasks, ofSheet);
  const number = wanted.number ?? next.number;
  if (wanted.number === null && next.note !== null) notes.push(next.note);
  const numbered = numberedLast(group.tasks) ?? above;
  const isInContent = number !== null && numbered.cells.number === undefined && numbered.number !== null;
  if (number !== null && !isInContent) put('number', numberCell(number, numbered, grid));
  put('content', isInContent ? number + markBehind(numbered) + wanted.content : wanted.content);
  put('lead', leadText(plan, group.sheet, wanted.leads));
  put('coordinating', wanted.coordinating);
  if (due !== null) put('due', due.value, due.isDay);
  else if (isDay(wanted.due) || monthsGiven(group)?.length !== 1) notes.push({ code: 'day-lost' });
  put('product', wanted.product);
  if (columnOf(sheet, 'field') !== null) put('field', group.field);
  const how = isBlankRow(grid, row) && (!inserts || ofSheet.some((task) => task.row > row)) ? 'fill' : 'insert';
  return { group, row, how, above, number, cells: cells.sort((one, other) => one.column - other.column), notes };
}

/** A number as the cells of the column hold it: as a figure where they do, with the dot or bracket that they have. */
function numberCell(number: string, { cells, number: known }: Task, grid: SheetGrid): string | number {
  const place = cells.number;
  const typed = place === undefined ? null : cellAt(grid, place.row, place.column);
  if (typeof typed === 'number' && /^[1-9]\d*$/.test(number)) return Number(number);
  if (typeof typed !== 'string' || known === null || !typed.includes(known)) return number;
  return typed.trim().replace(known, number);
}

/** What stands between a number and the content where both share a cell: "1.2. ". */
function markBehind({ content, number }: Task): string {
  return /^[.)]*\s*/.exec(content.slice(number?.length ?? 0))?.[0] ?? '. ';
}

function columnOf({ columns }: PlanSheet, meaning: ColumnMeaning): number | null {
  return columns.find((each) => each.meaning === meaning && each.mark === undefined)?.column ?? null;
}

/** The last row of a task whose cells are merged over several. */
function endOf({ row, cells }: Task, { merges }: SheetGrid): number {
  const places = [cells.content, cells.number].flatMap((place) => place ?? []);
  const ends = (merges ?? []).flatMap(({ top, left, bottom, right }) =>
    places.some((place) => place.row === top && place.column >= left && place.column <= right) ? bottom : [],
  );
  return Math.max(row, ...ends);
}

function isBlankRow({ rows, merges }: SheetGrid, row: number): boolean {
  const isMerged = (merges ?? []).some(({ top, bottom }) => top <= row && row <= bottom);
  return !isMerged && (rows[row - 1] ?? []).every((value) => isBlank(value));
}
