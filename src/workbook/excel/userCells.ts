/** Single cells of the user's sheets: looked at and entered by runs down a column, in few requests however many they are. */
import { sameValue } from '../../core/grid/grid';
import type { CellValue } from '../../core/grid/grid';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { batchesOf } from './batches';
import { guardText } from './block';
import { cellValue, isFormula } from './cellValues';

/** Cells read in one request; a cell costs its text twice and about 60 bytes. */
const CELLS_PER_REQUEST = 50_000;
/** Cells of whole rows read in one request: texts of plans are long. */
const ROW_CELLS_PER_REQUEST = 10_000;
/** Characters of one request that enters cells, far below Excel's 5 MB. */
export const CHARACTERS_PER_REQUEST = 1_500_000;
/** What a run of cells costs beside its entries. */
const CHARACTERS_PER_RUN = 1_200;

/** A cell; `sheet` is a name or an id, row 1-based, column 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds and how. */
export interface CellState {
  readonly value: CellValue;
  /** As `Range.formulas` gives it. */
  readonly content: string | number | boolean;
  readonly type: string;
  readonly isFormula: boolean;
  /** Number format code in en-US form. */
  readonly format: string;
}

/** A cell and what is to stand in it. */
export interface CellEntry extends Place {
  readonly value: string | number | boolean | null;
  /** The value is an error such as `#N/A`, no text. */
  readonly isError?: boolean;
  /** The number format that stands there now. */
  readonly formatNow: string;
  /** The number format that is to stand there afterwards. */
  readonly format: string;
  /**
   * What must stand there as the request arrives, else somebody has been faster: the cell itself, and one of its row by
   * which the row is known. Missing where anything may.
   */
  readonly expects?: ExpectedCell;
  /** Must be entered by itself: among rows that a filter hides, Excel enters the first of several cells into all that are seen. */
  readonly apart: boolean;
}

/** What a cell and its row held when they were looked at. */
export interface ExpectedCell {
  readonly state: CellState;
  /** A cell of the row that tells it from others; null where there is none. */
  readonly besides: { readonly column: number; readonly value: string } | null;
}

/** What became of a cell that was entered. */
export interface EnteredCell {
  /** What stands there now. */
  readonly state: CellState;
  /** Where something else stood there as the request arrived, or another row: what it was. Null for what was expected. */
  readonly found: CellState | null;
}

/** A cell beside another one in its row; undefined for a formula, whose value may change by itself. */
export type RowCell = CellValue | undefined;

export interface CellsBefore {
  /** In the order of the places. */
  readonly states: readonly CellState[];
  /** In the order of the places: rows near the cell are hidden, so that it must be entered by itself. */
  readonly apart: readonly boolean[];
  /** In the order of the places: the cell's row from column A, as wide as asked for. */
  readonly rows: readonly (readonly RowCell[])[];
  /** Sheet as asked for → the sheet's id and name. */
  readonly sheets: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/**
 * Looks at cells. Refuses with `workbook-read-only`, `sheet-missing` and `sheet-protected` (params sheet).
 * @param widths in the order of the places: how many cells of the row are wanted too, from column A; 0 for none
 */
export async function readCellsBefore(
  context: Excel.RequestContext,
  places: readonly Place[],
  widths: readonly number[] = [],
): Promise<Outcome<CellsBefore>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet: key } of places) {
    if (sheets.has(key)) continue;
    const sheet = workbook.worksheets.getItemOrNullObject(key);
    sheet.load('id,name');
    sheet.protection.load('protected');
    sheets.set(key, sheet);
  }
  const spans = spansOf(places);
  const ranges = new Map<Span, Excel.Range>();
  const asked = await askRows(context, places, widths);
  for (const batch of batchesOf(spans, lengthOf, CELLS_PER_REQUEST)) await loadSpans(context, batch, ranges);

  if (workbook.readOnly) return refused('workbook-read-only');
  for (const [key, sheet] of sheets) {
    if (sheet.isNullObject) return refused('sheet-missing', { sheet: key });
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
  }
  const found = places.map((place) => {
    const span = spans.find((candidate) => holds(candidate, place));
    const range = span && ranges.get(span);
    if (!span || !range) throw new Error(`no span for row ${place.row}`);
    // Excel says null for a mixture.
    return { state: stateAt(range, place.row - span.first), apart: (range.rowHidden as boolean | null) !== false };
  });
  const known = new Map([...sheets].map(([key, { id, name }]) => [key, { id, name }]));
  const rows = places.map((place, at) => rowCells(asked, place, widths[at] ?? 0));
  return done({ states: found.map(({ state }) => state), apart: found.map(({ apart }) => apart), rows, sheets: known });
}

/**
 * Enters values and returns what became of the cells, in the order of the entries. Text is guarded by its
 * number format; a number in text format would be taken for text, so the format steps aside while it is entered.
 * @param afterBatch is called after each request that was answered
 */
export async function enterCells(
  context: Excel.RequestContext,
  entries: readonly CellEntry[],
  afterBatch: () => void = () => undefined,
): Promise<readonly EnteredCell[]> {
  const runs = runsOf(entries);
  const ranges: EnteredRun[] = [];
  for (const batch of batchesOf(runs, charactersOf, CHARACTERS_PER_REQUEST)) {
    ranges.push(...(await enterRuns(context, batch)));
    afterBatch();
  }
  const after = new Map<CellEntry, EnteredCell>();
  for (const [at, run] of runs.entries()) {
    const entered = ranges[at];
    if (!entered) continue;
    for (const [row, entry] of run.entries())
      after.set(entry, { state: stateAt(entered.range, row), found: foundAt(entered, row, entry) });
  }
  return entries.map((entry) => {
    const cell = after.get(entry);
    if (!cell) throw new Error(`row ${entry.row} was entered twice`);
    return cell;
  });
}

/** The cells of a run, and what stood in them and in cells of their rows as the request arrived. */
interface EnteredRun {
  readonly range: Excel.Range;
  readonly stood: Excel.Range | null;
  /** By column. */
  readonly besides: ReadonlyMap<number, Excel.Range>;
}

function foundAt({ stood, besides }: EnteredRun, row: number, { expects }: CellEntry): CellState | null {
  if (expects === undefined || stood === null) return null;
  const state = stateAt(stood, row);
  const isSame = state.content === expects.state.content && state.type === expects.state.type;
  const beside = expects.besides && besides.get(expects.besides.column);
  const isSameRow =
    expects.besides === null || !beside || sameValue(contentAt(beside, row, 0).value, expects.besides.value);
  return isSame && isSameRow ? null : state;
}

interface RowRun {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** A row of a range that was asked for. */
interface AskedRow {
  readonly range: Excel.Range;
  readonly at: number;
}

/** Asks for the rows of cells, in runs of rows that follow each other; the last batch travels with the next request. */
async function askRows(
  context: Excel.RequestContext,
  places: readonly Place[],
  widths: readonly number[],
): Promise<ReadonlyMap<string, AskedRow>> {
  const asked = new Map<string, AskedRow>();
  const batches = batchesOf(rowRunsOf(places, widths), (run) => lengthOf(run) * run.width, ROW_CELLS_PER_REQUEST);
  for (const batch of batches.slice(0, -1)) await loadRows(context, batch, asked);
  for (const run of batches.at(-1) ?? []) queueRows(context, run, asked);
  return asked;
}

async function loadRows(
  context: Excel.RequestContext,
  runs: readonly RowRun[],
  asked: Map<string, AskedRow>,
): Promise<void> {
  for (const run of runs) queueRows(context, run, asked);
  await context.sync();
}

function queueRows(context: Excel.RequestContext, run: RowRun, asked: Map<string, AskedRow>): void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet);
  const range = sheet.getRangeByIndexes(run.first - 1, 0, lengthOf(run), run.width);
  range.load('values,valueTypes,formulas');
  for (let at = 0; at < lengthOf(run); at += 1) asked.set(`${run.first + at} ${run.sheet}`, { range, at });
}

function rowRunsOf(places: readonly Place[], widths: readonly number[]): RowRun[] {
  const sheets = new Map<string, Map<number, number>>();
  for (const [at, { sheet, row }] of places.entries()) {
    const width = widths[at] ?? 0;
    if (width === 0) continue;
    const rows = sheets.get(sheet) ?? new Map<number, number>();
    sheets.set(sheet, rows.set(row, Math.max(width, rows.get(row) ?? 0)));
  }
  const runs: RowRun[] = [];
  for (const [sheet, rows] of sheets) {
    for (const [row, width] of [...rows].sort(([one], [other]) => one - other)) {
      const run = runs.at(-1);
      const follows = run?.sheet === sheet && run.last === row - 1 && lengthOf(run) * run.width < ROW_CELLS_PER_REQUEST;
      if (follows) runs[runs.length - 1] = { ...run, last: row, width: Math.max(width, run.width) };
      else runs.push({ sheet, first: row, last: row, width });
    }
  }
  return runs;
}

function rowCells(rows: ReadonlyMap<string, AskedRow>, { sheet, row }: Place, width: number): RowCell[] {
  const asked = width === 0 ? undefined : rows.get(`${row} ${sheet}`);
  if (!asked) return [];
  return Array.from({ length: width }, (_, column) => {
    const { value, isFormula: calculated } = contentAt(asked.range, asked.at, column);
    return calculated ? undefined : value;
  });
}

async function loadSpans(
  context: Excel.RequestContext,
  spans: readonly Span[],
  ranges: Map<Span, Excel.Range>,
): Promise<void> {
  for (const span of spans) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(span.sheet);
    const range = sheet.getRangeByIndexes(span.first - 1, span.column, lengthOf(span), 1);
    range.load('values,valueTypes,formulas,numberFormat,rowHidden');
    ranges.set(span, range);
  }
  await context.sync();
}

async function enterRuns(
  context: Excel.RequestContext,
  runs: readonly (readonly CellEntry[])[],
): Promise<EnteredRun[]> {
  const ranges = runs.map((run) => queueRun(context, run));
  await context.sync();
  return ranges;
}

function queueRun(context: Excel.RequestContext, run: readonly CellEntry[]): EnteredRun {
  const [first] = run;
  if (!first) throw new Error('a run without cells');
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  const columnOf = (column: number): Excel.Range => sheet.getRangeByIndexes(first.row - 1, column, run.length, 1);
  const range = columnOf(first.column);
  // Objects of their own: what they tell is what stands there before anything of this run is entered.
  const expected = run.flatMap(({ expects }) => expects ?? []);
  const stood = expected.length === 0 ? null : columnOf(first.column);
  stood?.load('values,valueTypes,formulas,numberFormat');
  const besides = new Map<number, Excel.Range>();
  for (const { besides: beside } of expected) {
    if (beside === null || besides.has(beside.column)) continue;
    const asked = columnOf(beside.column);
    asked.load('values,valueTypes,formulas');
    besides.set(beside.column, asked);
  }
  const during = run.map(({ value, format }) => (format === '@' && typeof value === 'number' ? 'General' : format));
  if (run.some(({ formatNow }, at) => formatNow !== during[at])) range.numberFormat = during.map((format) => [format]);
  range.formulas = run.map(({ value, isError }, at) => [
    typeof value === 'string' && isError !== true ? guardText(value, during[at] ?? 'General') : (value ?? ''),
  ]);
  if (run.some(({ format }, at) => format !== during[at])) range.numberFormat = run.map(({ format }) => [format]);
  range.load('values,valueTypes,formulas,numberFormat');
  return { range, stood, besides };
}

/**
 * Returns what must stand in cells as the request arrives: what was looked at there, and the longest text of the row among
 * the cells that are not entered themselves.
 */
export function expectedCells({ states, rows }: CellsBefore, places: readonly Place[]): (ExpectedCell | undefined)[] {
  const entered = new Set(places.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  return places.map(({ sheet, row }, at) => {
    const state = states[at];
    if (state === undefined) return undefined;
    let besides: ExpectedCell['besides'] = null;
    let most = 0;
    for (const [column, value] of (rows[at] ?? []).entries()) {
      if (typeof value !== 'string' || value.length <= most || entered.has(`${row} ${column} ${sheet}`)) continue;
      besides = { column, value };
      most = value.length;
    }
    return { state, besides };
  });
}

interface Span {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Returns one span of rows for each column of a sheet, cut into pieces that one request can read. */
function spansOf(places: readonly Place[]): Span[] {
  const whole = new Map<string, Span>();
  for (const { sheet, row, column } of places) {
    const key = `${column} ${sheet}`;
    const span = whole.get(key);
    whole.set(key, {
      sheet,
      column,
      first: Math.min(row, span?.first ?? row),
      last: Math.max(row, span?.last ?? row),
    });
  }
  return [...whole.values()].flatMap((span) => {
    const pieces: Span[] = [];
    for (let first = span.first; first <= span.last; first += CELLS_PER_REQUEST)
      pieces.push({ ...span, first, last: Math.min(span.last, first + CELLS_PER_REQUEST - 1) });
    return pieces;
  });
}

function lengthOf({ first, last }: Pick<Span, 'first' | 'last'>): number {
  return last - first + 1;
}

/** What a request and its answer hold of a run: what is looked at travels back too. */
function charactersOf(run: readonly CellEntry[]): number {
  return run.reduce(
    (total, entry) => total + String(entry.value).length + 20 + 2 * lookedAt(entry),
    CHARACTERS_PER_RUN,
  );
}

function lookedAt({ expects }: CellEntry): number {
  if (expects === undefined) return 0;
  return String(expects.state.content).length + (expects.besides?.value ?? '').length + 60;
}

function holds(span: Span, { sheet, row, column }: Place): boolean {
  return span.sheet === sheet && span.column === column && row >= span.first && row <= span.last;
}

/** Returns the entries in runs of rows that follow each other in a column; one that must stand apart is a run of its own. */
function runsOf(entries: readonly CellEntry[]): CellEntry[][] {
  const sorted = [...entries].sort(
    (one, other) => compare(one.sheet, other.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: CellEntry[][] = [];
  for (const entry of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run &&
      !entry.apart &&
      last?.apart === false &&
      last.sheet === entry.sheet &&
      last.column === entry.column &&
      last.row + 1 === entry.row
    )
      run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function stateAt(range: Excel.Range, row: number): CellState {
  const format = (range.numberFormat as string[][])[row]?.[0] ?? 'General';
  return { ...contentAt(range, row, 0), format };
}

function contentAt(range: Excel.Range, row: number, column: number): Omit<CellState, 'format'> {
  const value: unknown = (range.values as unknown[][])[row]?.[column];
  const content = (range.formulas as (string | number | boolean)[][])[row]?.[column] ?? '';
  const type = range.valueTypes[row]?.[column] ?? 'Empty';
  return { value: cellValue(value, type), content, type, isFormula: isFormula(content, value) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
