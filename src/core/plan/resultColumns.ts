/** Where a plan that records no results could have columns for them, and where it records them under another name. */
import { runThrough } from '../flow/steps';
import { cellAt, isBlank } from '../grid/grid';
import type { MergedArea, SheetGrid, WorkbookGrids } from '../grid/grid';
import { readWord } from '../progress/readWord';
import { CAUSE_COLUMNS, STATE_COLUMNS } from './reportColumns';
import type { PlanSettings } from './settings';
import { layOutSheet } from './sheetLayout';
import type { ColumnMeaning, Plan, PlanColumn, PlanSheet } from './types';

/** The columns that are offered, in their order. */
export const RESULT_COLUMNS = [
  'result',
  'completed',
  'objective',
  'subjective',
  'remedy',
] as const satisfies readonly ColumnMeaning[];

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** A table of a plan without a column for results; rows 1-based, columns 0-based. */
export interface TableWithoutResults {
  readonly sheet: string;
  readonly header: { readonly first: number; readonly last: number };
  /** Last row of its tasks. */
  readonly lastRow: number;
  /** Where the first new column can stand: all cells below and to the right of it, as many as are lacking, are blank. */
  readonly firstColumn: number;
  /** Column whose looks the new ones take. */
  readonly likeColumn: number;
  /** What it lacks. */
  readonly lacking: readonly ResultColumn[];
}

/** A column of notes in which results were found. */
export interface NotesWithResults {
  readonly sheet: string;
  readonly column: number;
  /** Header as typed. */
  readonly header: string;
  /** Number of cells that say how far a task is. */
  readonly states: number;
  /** The first of them. */
  readonly example: string;
}

export interface ResultColumnsFound {
  readonly tables: readonly TableWithoutResults[];
  readonly notes: readonly NotesWithResults[];
}

const STATES: ReadonlySet<ColumnMeaning> = new Set(STATE_COLUMNS);
const CAUSES: ReadonlySet<ColumnMeaning> = new Set(CAUSE_COLUMNS);
/** Columns whose looks suit text of any length, the best first. */
const LIKE: readonly ColumnMeaning[] = ['note', 'lead', 'content'];
/** So many notes, or this part of them, that say how far a task is, are no accident. */
const FEW_STATES = 3;
const STATES_SHARE = 0.2;
/** The last column of Excel. */
const LAST_COLUMN = 16383;

/**
 * Looks at the counted sheets that have no column for results: where such columns could stand at the right of the table,
 * and whether its notes hold results already. Merged areas that are not known are taken for none.
 */
export function findResultColumns(
  grids: WorkbookGrids,
  plan: Plan,
  settings: PlanSettings | undefined,
): ResultColumnsFound {
  const tables: TableWithoutResults[] = [];
  const notes: NotesWithResults[] = [];
  for (const sheet of plan.sheets) {
    const grid = grids.sheets.find(({ name }) => name === sheet.name);
    if (!sheet.counted || sheet.taskRows === null || grid === undefined) continue;
    if (sheet.columns.some(({ meaning }) => STATES.has(meaning))) continue;
    const table = tableWithoutResults(sheet, sheet.taskRows.last, grid, settings);
    if (table !== null) tables.push(table);
    const note = notesWithResults(sheet, sheet.taskRows, grid);
    if (note !== null) notes.push(note);
  }
  return { tables, notes };
}

function tableWithoutResults(
  sheet: PlanSheet,
  lastRow: number,
  grid: SheetGrid,
  settings: PlanSettings | undefined,
): TableWithoutResults | null {
  const { table } = runThrough(layOutSheet(grid, settings));
  if (table === null) return null;
  const { first, last, cells } = table.header;
  const has = new Set(sheet.columns.map(({ meaning }) => meaning));
  const lacking = RESULT_COLUMNS.filter(
    (meaning) => !has.has(meaning) && !(CAUSES.has(meaning) && has.has('explanation')),
  );
  const headed = [...cells.map(({ column }) => column), ...sheet.columns.map(({ column }) => column)];
  const header = { first: Math.max(first, 1), last: Math.max(last, 1) };
  const from = Math.max(...headed, 0) + 1;
  const firstColumn = firstBlankColumn(grid, header.first, lastRow, from, lacking.length);
  const like = LIKE.map((meaning) => sheet.columns.find((column) => column.meaning === meaning)).find(Boolean);
  if (lacking.length === 0 || firstColumn === null || like === undefined) return null;
  return { sheet: sheet.name, header, lastRow, firstColumn, likeColumn: like.column, lacking };
}

/** The first of so many columns side by side that are blank in all rows of a table and part of no merged area there. */
function firstBlankColumn(grid: SheetGrid, top: number, bottom: number, from: number, count: number): number | null {
  const taken = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    const cells = grid.rows[row - 1] ?? [];
    for (let column = from; column < cells.length; column += 1) {
      if (!isBlank(cells[column] ?? null)) taken.add(column);
    }
  }
  for (const area of grid.merges ?? []) {
    if (!meets(area, top, bottom)) continue;
    for (let column = Math.max(area.left, from); column <= area.right; column += 1) taken.add(column);
  }
  let first = from;
  for (let column = from; column - first < count; column += 1) if (taken.has(column)) first = column + 1;
  return first + count - 1 <= LAST_COLUMN ? first : null;
}

function meets(area: MergedArea, top: number, bottom: number): boolean {
  return area.top <= bottom && area.bottom >= top;
}

function notesWithResults(
  { name, columns }: PlanSheet,
  rows: { readonly first: number; readonly last: number },
  grid: SheetGrid,
): NotesWithResults | null {
  const note: PlanColumn | undefined = columns.find(({ meaning }) => meaning === 'note');
  if (note === undefined) return null;
  let [filled, states, example] = [0, 0, ''];
  for (let row = rows.first; row <= rows.last; row += 1) {
    const value = cellAt(grid, row, note.column);
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value !== 'string' || readWord(value) === null) continue;
    states += 1;
    if (example === '') example = value.trim();
  }
  const enough = states >= FEW_STATES || (states > 0 && states >= filled * STATES_SHARE);
  return enough ? { sheet: name, column: note.column, header: note.header, states, example } : null;
}
