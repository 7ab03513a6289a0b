/** Single cells of the user's sheets: looked at and entered by runs down a column, in few requests however many they are. */
import type { CellValue } from '../../core/grid/grid';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { batchesOf } from './batches';
import { guardText } from './block';
import { cellValue, isFormula } from './cellValues';

/** Cells read in one request; a cell costs its text twice and about 60 bytes. */
const CELLS_PER_REQUEST = 50_000;
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
  /** Must be entered by itself: among rows that a filter hides, Excel enters the first of several cells into all that are seen. */
  readonly apart: boolean;
}

export interface CellsBefore {
  /** In the order of the places. */
  readonly states: readonly CellState[];
  /** In the order of the places: rows near the cell are hidden, so that it must be entered by itself. */
  readonly apart: readonly boolean[];
  /** Sheet as asked for → the sheet's id and name. */
  readonly sheets: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** Looks at cells. Refuses with `workbook-read-only`, `sheet-missing` and `sheet-protected` (params sheet). */
export async function readCellsBefore(
  context: Excel.RequestContext,
  places: readonly Place[],
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
  return done({ states: found.map(({ state }) => state), apart: found.map(({ apart }) => apart), sheets: known });
}

/**
 * Enters values and returns what stands in the cells afterwards, in the order of the entries. Text is guarded by its
 * number format; a number in text format would be taken for text, so the format steps aside while it is entered.
 * @param afterBatch is called after each request that was answered
 */
export async function enterCells(
  context: Excel.RequestContext,
  entries: readonly CellEntry[],
  afterBatch: () => void = () => undefined,
): Promise<readonly CellState[]> {
  const runs = runsOf(entries);
  const ranges: Excel.Range[] = [];
  for (const batch of batchesOf(runs, charactersOf, CHARACTERS_PER_REQUEST)) {
    ranges.push(...(await enterRuns(context, batch)));
    afterBatch();
  }
  const after = new Map<CellEntry, CellState>();
  for (const [at, run] of runs.entries()) {
    const range = ranges[at];
    if (range) for (const [row, entry] of run.entries()) after.set(entry, stateAt(range, row));
  }
  return entries.map((entry) => {
    const state = after.get(entry);
    if (!state) throw new Error(`row ${entry.row} was entered twice`);
    return state;
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
): Promise<Excel.Range[]> {
  const ranges = runs.map((run) => queueRun(context, run));
  await context.sync();
  return ranges;
}

function queueRun(context: Excel.RequestContext, run: readonly CellEntry[]): Excel.Range {
  const [first] = run;
  if (!first) throw new Error('a run without cells');
  const range = context.workbook.worksheets
    .getItem(first.sheet)
    .getRangeByIndexes(first.row - 1, first.column, run.length, 1);
  const during = run.map(({ value, format }) => (format === '@' && typeof value === 'number' ? 'General' : format));
  if (run.some(({ formatNow }, at) => formatNow !== during[at])) range.numberFormat = during.map((format) => [format]);
  range.formulas = run.map(({ value, isError }, at) => [
    typeof value === 'string' && isError !== true ? guardText(value, during[at] ?? 'General') : (value ?? ''),
  ]);
  if (run.some(({ format }, at) => format !== during[at])) range.numberFormat = run.map(({ format }) => [format]);
  range.load('values,valueTypes,formulas,numberFormat');
  return range;
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

function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}

function charactersOf(run: readonly CellEntry[]): number {
  return run.reduce((total, { value }) => total + String(value).length + 20, CHARACTERS_PER_RUN);
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
  const value: unknown = (range.values as unknown[][])[row]?.[0];
  const content = (range.formulas as (string | number | boolean)[][])[row]?.[0] ?? '';
  const type = range.valueTypes[row]?.[0] ?? 'Empty';
  const format = (range.numberFormat as string[][])[row]?.[0] ?? 'General';
  return { value: cellValue(value, type), content, type, isFormula: isFormula(content, value), format };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
