/** What stands around the place where a row is to be put into a sheet of the user's, and what bars it. */
import { cellAddress } from '../../core/grid/address';
import { sameValue } from '../../core/grid/grid';
import type { CellValue, MergedArea } from '../../core/grid/grid';
import { areaEndsIn } from '../../core/grid/formulaReferences';
import { done, refused } from '../../core/flow/outcome';
import type { InsertBar, Outcome } from '../../core/flow/outcome';
import type { InsertedRow, RowInsert } from '../port';
import { areaAddress } from './bands';
import { cellValue, isFormula } from './cellValues';
import { allFormatting, requestFormatting } from './formatting';
import { mergesWithin } from './readMerges';
import { localAddress } from './tables';

/** A row of cells from column A, as `Range.formulas` gives them. */
export type RowEntries = readonly unknown[];

/** A list of choices or another rule for entries of a column. */
export interface EntryRule {
  readonly column: number;
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** The place as it stands; rows 1-based, columns 0-based. */
export interface RowPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  /** How many cells of a row were looked at, from column A. */
  readonly width: number;
  /** Last row of the sheet that holds anything, or is formatted. */
  readonly bottom: number;
  readonly above: RowEntries;
  /** The row that will move down. */
  readonly place: RowEntries;
  /** Number formats, looks and height of the row above, and its cells that are merged sideways. */
  readonly formats: readonly string[];
  readonly looks: readonly string[];
  readonly height: number | null;
  readonly merges: readonly MergedArea[];
  readonly rules: readonly EntryRule[];
  /** The area that is printed as it must be to hold the new row; null where that comes by itself. */
  readonly printArea: string | null;
  readonly short: InsertedRow['short'];
}

/** Columns of which rules for entries are asked, and cells of a row that are looked at: no plan is wider. */
const MOST_RULES = 60;
const MOST_COLUMNS = 256;
/** Cells whose formulas are asked for in one request: where they hold texts, the texts come along. */
const FORMULAS_PER_REQUEST = 8_000;

/**
 * Looks at the place as far as no request counts as a write. Refuses with `workbook-read-only`, `sheet-missing`,
 * `sheet-protected`, `rows-hidden`, and `row-needs-blank` (params sheet, row above, bar) beside Excel tables.
 */
export async function readRowFrame(
  context: Excel.RequestContext,
  { sheet: name, row }: Pick<RowInsert, 'sheet' | 'row'>,
) {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const { autoFilter } = sheet;
  autoFilter.load('isDataFiltered');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  const near = sheet.getRangeByIndexes(row - 2, 0, 2, 1);
  near.load('rowHidden');
  const tables = near.getEntireRow().getTables(false);
  tables.load('items/name');
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  await context.sync();

  if (workbook.readOnly) return refused('workbook-read-only');
  if (sheet.isNullObject) return refused('sheet-missing', { sheet: name });
  if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
  // Excel says null for a mixture.
  if (autoFilter.isDataFiltered || (near.rowHidden as boolean | null) !== false)
    return refused('rows-hidden', { sheet: sheet.name });
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,rowCount');
    return range;
  });
  if (ranges.length > 0) await context.sync();
  const areas = ranges.map(({ rowIndex, rowCount }) => ({ top: rowIndex + 1, bottom: rowIndex + rowCount }));
  const bar = tableBar(areas, row);
  if (bar !== null) return barred(sheet.name, row, bar);
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const printArea = printed.isNullObject ? null : grownPrintArea(printed.address, row);
  const sheets = workbook.worksheets.items.map((each) => each.name);
  return done({ sheetId: sheet.id, sheet: sheet.name, row, bottom, right, printArea, sheets });
}

type RowFrame = Extract<Awaited<ReturnType<typeof readRowFrame>>, { ok: true }>['value'];

/** What Excel tables in the row above and at the place stand in the way. */
function tableBar(areas: readonly Pick<MergedArea, 'top' | 'bottom'>[], row: number): InsertBar | null {
  // A row below the last one of a table is none of the table.
  if (areas.some(({ bottom }) => bottom === row - 1)) return 'table-end';
  // Cells of one table would be pushed by the other.
  return areas.filter(({ top, bottom }) => top < row && row <= bottom).length > 1 ? 'tables' : null;
}

/** Returns the refusal of a row, with what stands in the way. */
export function barred(sheet: string, row: number, bar: InsertBar, detail?: string): Outcome<never> {
  return refused('row-needs-blank', { sheet, row: String(row - 1), bar, ...(detail === undefined ? {} : { detail }) });
}

/** Returns a printed area that ends in the row above with the new row in it; null for any other. */
function grownPrintArea(address: string, row: number): string | null {
  const areas = address.split(',').map(localAddress);
  const grown = areas.map((area) =>
    area.replace(/^(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?)(\d+)$/, (whole, before: string, last: string) =>
      Number(last) === row - 1 ? before + String(row) : whole,
    ),
  );
  return grown.join(',') === areas.join(',') ? null : grown.join(',');
}

/**
 * Reads all that a new row takes after, and what it will leave short. The requests count as writes, though nothing is
 * written. Refuses as `readRowFrame`, with `changed-since` (another row stands above), `cell-formula` (a cell to be filled is
 * worked out in the row above) and `row-needs-blank` where a merged area reaches across the place.
 */
export async function readRowPlace(context: Excel.RequestContext, insert: RowInsert): Promise<Outcome<RowPlace>> {
  const framed = await readRowFrame(context, insert);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { sheetId, sheet, row, bottom, right, printArea } = frame;
  const widest = Math.max(right, insert.aboveRead?.length ?? 0, ...insert.cells.map(({ column }) => column + 1));
  const width = Math.min(widest, MOST_COLUMNS);
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const cells = worksheet.getRangeByIndexes(row - 2, 0, 2, width);
  cells.load('values,valueTypes,formulas,numberFormat');
  const above = worksheet.getRangeByIndexes(row - 2, 0, 1, width);
  above.load('format/rowHeight');
  const looks = requestFormatting(worksheet, above);
  const rules = askRules(worksheet, row - 1, width);
  const used = askUsed(context, frame);
  await context.sync();

  const values = cellValuesOf(cells);
  const [aboveEntries = [], placeEntries = []] = cells.formulas as unknown[][];
  const changed = otherCell(values[0] ?? [], aboveEntries, insert.aboveRead);
  if (changed !== null) return refused('changed-since', { sheet, cell: cellAddress(row - 1, changed) });
  const worked = insert.cells.find(({ column }) => isFormula(aboveEntries[column], values[0]?.[column]));
  if (worked !== undefined) return refused('cell-formula', { sheet, cell: cellAddress(row - 1, worked.column) });
  const [merges = []] = await mergesWithin(context, [
    { sheet: sheetId, area: { top: 1, bottom: row, left: 0, right: width - 1 } },
  ]);
  if (merges.some((area) => area.top < row && row <= area.bottom)) return barred(sheet, row, 'merged');
  const short = await shortFormulas(context, used, frame);
  return done({
    sheetId,
    sheet,
    row,
    width,
    bottom,
    above: aboveEntries,
    place: placeEntries,
    formats: (cells.numberFormat as string[][])[0] ?? [],
    looks: allFormatting(looks)[0] ?? [],
    height: above.format.rowHeight,
    merges: merges.filter((area) => area.top === row - 1 && area.bottom === row - 1),
    rules: rules(),
    printArea,
    short,
  });
}

function cellValuesOf(range: Excel.Range): CellValue[][] {
  return (range.values as unknown[][]).map((line, r) =>
    line.map((value, c) => cellValue(value, range.valueTypes[r]?.[c] ?? 'Empty')),
  );
}

/** The first cell of a row that holds something else than was read; null for none, and where nobody read. */
function otherCell(
  values: readonly CellValue[],
  entries: RowEntries,
  read: readonly CellValue[] | undefined,
): number | null {
  if (read === undefined) return null;
  const length = Math.max(values.length, read.length);
  const at = Array.from({ length }).findIndex((_, column) => {
    const now = values[column] ?? null;
    return !isFormula(entries[column], now) && !sameValue(now, read[column] ?? null);
  });
  return at === -1 ? null : at;
}

/** Queues the question for the rules for entries of a row (1-based); the function given back tells them after the sync. */
function askRules(sheet: Excel.Worksheet, row: number, width: number): () => readonly EntryRule[] {
  const asked = Array.from({ length: Math.min(width, MOST_RULES) }, (_, column) => {
    const { dataValidation } = sheet.getRangeByIndexes(row - 1, column, 1, 1);
    dataValidation.load('type,rule,errorAlert,ignoreBlanks');
    return dataValidation;
  });
  return () =>
    asked.flatMap(({ type, rule, errorAlert: alert, ignoreBlanks }, column) =>
      type === 'None' || type === 'Inconsistent' || type === 'MixedCriteria'
        ? []
        : [{ column, rule, alert, ignoreBlanks }],
    );
}

/** Queues the question where the cells of each sheet are. */
function askUsed(context: Excel.RequestContext, { sheets }: RowFrame) {
  return sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex,rowCount,columnIndex,columnCount');
    return { name, range };
  });
}

/** Returns the cells whose formulas have an area that ends in the row above, as they will be called with the new row. */
async function shortFormulas(
  context: Excel.RequestContext,
  used: ReturnType<typeof askUsed>,
  { sheet, row }: RowFrame,
): Promise<InsertedRow['short']> {
  const found: InsertedRow['short'][number][] = [];
  for (const piece of used.flatMap(piecesOf)) {
    const { name, top, left } = piece;
    const isOf = (named: string | null): boolean => (named ?? name).toLowerCase() === sheet.toLowerCase();
    for (const [r, line] of (await formulasOf(context, piece)).entries()) {
      for (const [c, entry] of line.entries()) {
        if (typeof entry !== 'string' || !entry.startsWith('=') || !areaEndsIn(entry.slice(1), row - 1, isOf)) continue;
        const at = top + r + 1;
        found.push({ sheet: name, cell: cellAddress(name === sheet && at >= row ? at + 1 : at, left + c) });
      }
    }
  }
  return found;
}

/** A part of a sheet; rows and columns 0-based. */
interface Piece {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function piecesOf({ name, range }: ReturnType<typeof askUsed>[number]): Piece[] {
  if (range.isNullObject) return [];
  const { rowIndex, rowCount, columnIndex: left, columnCount: columns } = range;
  const step = Math.max(1, Math.floor(FORMULAS_PER_REQUEST / columns));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, at) => {
    const from = at * step;
    return { name, top: rowIndex + from, left, rows: Math.min(step, rowCount - from), columns };
  });
}

async function formulasOf(context: Excel.RequestContext, { name, top, left, rows, columns }: Piece) {
  const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, left, rows, columns);
  range.load('formulas');
  await context.sync();
  return range.formulas as unknown[][];
}

/** Returns the address of a new row's cells that are merged as in the row above. */
export function mergedLike({ left, right }: MergedArea, row: number): string {
  return areaAddress({ top: row, bottom: row, left, right });
}
