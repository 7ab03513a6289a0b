/** What stands where columns are to be added, and how the column beside them, whose formatting they take, looks. */
import { cellAddress, columnLetters, quoteSheetName } from '../../core/grid/address';
import type { CellValue, MergedArea } from '../../core/grid/grid';
import { isBlank, sameValue } from '../../core/grid/grid';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { ChoicesRange, ColumnsDraft } from '../port';
import { areaAddress } from './bands';
import { batchesOf } from './batches';
import { cellValue, isFormula } from './cellValues';
import { allFormatting, requestFormatting, hasRight, LOOKS_PER_REQUEST } from './formatting';
import type { Formatting } from './formatting';
import { touchMerges } from './readMerges';

/** The cells that columns take, as they stand. */
export interface ColumnSnapshot {
  readonly draft: ColumnsDraft;
  readonly sheetId: string;
  readonly area: MergedArea;
  readonly formats: readonly (readonly string[])[];
  readonly formatting: Formatting;
  /** Rows in which the cell left of the first column has a line on its right. */
  readonly lined: readonly boolean[];
  /** In points, one a column; null where Excel did not say. */
  readonly widths: readonly (number | null)[];
  /** One a column: whether any cell below the header has a rule of its own. */
  readonly ruled: readonly boolean[];
  /** Of the column that the new ones look like, row by row. */
  readonly like: {
    readonly formats: readonly string[];
    readonly formatting: readonly string[];
    readonly width: number | null;
  };
}

/** Returns the cells that the columns of a draft take. */
export function takenArea({ header, lastRow, firstColumn, columns }: ColumnsDraft): MergedArea {
  return { top: header.first, left: firstColumn, bottom: lastRow, right: firstColumn + columns.length - 1 };
}

/** The cells of a draft with those left of and above them: what is entered beside a table, Excel takes into it. */
function besideTable(draft: ColumnsDraft): MergedArea {
  const area = takenArea(draft);
  return { ...area, top: Math.max(1, area.top - 1), left: Math.max(0, area.left - 1) };
}

/** Returns the formula that names the choices. */
export function choicesFormula({ sheet, column, firstRow, lastRow }: ChoicesRange): string {
  const letters = columnLetters(column);
  return `=${quoteSheetName(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/**
 * Looks whether the columns can be added; sends nothing that writes. Refuses with `workbook-read-only`, `sheet-missing`,
 * `sheet-protected`, `cells-not-blank` (params sheet, area), `rows-hidden` (a filter would keep
 * columns from hidden rows) and `table-beside` (the cells would become part of an Excel table).
 * @param choicesSheet sheet that must be there for the drop-down lists; null for none
 */
export async function requireFree(
  context: Excel.RequestContext,
  drafts: readonly ColumnsDraft[],
  choicesSheet: string | null,
): Promise<Outcome<void>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const choices = choicesSheet === null ? null : workbook.worksheets.getItemOrNullObject(choicesSheet);
  choices?.load('name');
  const looked = drafts.map((draft) => {
    const sheet = workbook.worksheets.getItemOrNullObject(draft.sheet);
    sheet.load('name');
    sheet.protection.load('protected');
    const range = sheet.getRange(areaAddress(takenArea(draft)));
    range.load('values,valueTypes,formulas,rowHidden');
    const tables = sheet.getRange(areaAddress(besideTable(draft))).getTables(false);
    tables.load('items/name');
    return { draft, sheet, range, tables, otherRow: askRows(sheet, draft) };
  });
  await context.sync();

  if (workbook.readOnly) return refused('workbook-read-only');
  for (const { draft, sheet, range, tables, otherRow } of looked) {
    if (sheet.isNullObject) return refused('sheet-missing', { sheet: draft.sheet });
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
    const taken = (range.formulas as unknown[][]).some((row, r) =>
      row.some((formula, c) => {
        const value = cellValue(range.values[r]?.[c], range.valueTypes[r]?.[c] ?? 'Empty');
        // A formula that gives an empty text is something of the user's too.
        return !isBlank(value) || (typeof formula === 'string' && formula.startsWith('='));
      }),
    );
    if (taken) return notBlank(draft);
    const other = otherRow();
    if (other !== null) return refused('cell-changed', { sheet: draft.sheet, cell: other });
    if (tables.items.length > 0) return refused('table-beside', { sheet: draft.sheet });
    // Excel says null for a mixture.
    if ((range.rowHidden as boolean | null) !== false) return refused('rows-hidden', { sheet: draft.sheet });
  }
  if (choices?.isNullObject === true) return refused('sheet-missing', { sheet: choicesSheet ?? '' });
  return done(undefined);
}

/**
 * Asks for the rows of a table as they were read; the function given back, called after the sync, gives the address of the
 * first cell that holds something else by now; null for none.
 */
export function askRows(sheet: Excel.Worksheet, { header, rowsRead }: ColumnsDraft): () => string | null {
  if (rowsRead === undefined) return () => null;
  const { column, values } = rowsRead;
  const range = sheet.getRangeByIndexes(header.first - 1, column, values.length, 1);
  range.load('values,valueTypes,formulas');
  return () => {
    const at = otherRowOf(range, values);
    return at === null ? null : cellAddress(header.first + at, column);
  };
}

function otherRowOf(told: Excel.Range, read: readonly CellValue[]): number | null {
  const at = read.findIndex((value, row) => {
    const now: unknown = told.values[row]?.[0];
    const isCalculated = isFormula(told.formulas[row]?.[0], now);
    return !isCalculated && !sameValue(value, cellValue(now, told.valueTypes[row]?.[0] ?? 'Empty'));
  });
  return at === -1 ? null : at;
}

/**
 * Reads what the columns replace and what they take after. The requests count as writes, though nothing is written.
 * Refuses with `cells-not-blank` where a merged area reaches into the cells.
 */
export async function readColumnsBefore(
  context: Excel.RequestContext,
  drafts: readonly ColumnsDraft[],
  mergedAreas: boolean,
): Promise<Outcome<readonly ColumnSnapshot[]>> {
  const places = drafts.map((draft) => ({ sheet: draft.sheet, area: takenArea(draft) }));
  const merged = mergedAreas ? await touchMerges(context, places) : [];
  const hindered = drafts.find((_, at) => merged[at] === true);
  if (hindered !== undefined) return notBlank(hindered);
  const asked = drafts.map((draft) => askFrame(context, draft));
  const pieces = asked.flatMap(({ sheet, area, draft }) =>
    piecesOf(area, draft).map((piece) => ({ sheet, draft, piece })),
  );
  const formatting = new Map<ColumnsDraft, { cells: string[][]; like: string[]; lined: boolean[] }>(
    drafts.map((draft) => [draft, { cells: [], like: [], lined: [] }]),
  );
  for (const batch of batchesOf(pieces, ({ piece }) => piece.cells, LOOKS_PER_REQUEST)) {
    const answers = await readPieces(context, batch);
    for (const { draft, cells, like, lined } of answers) {
      formatting.get(draft)?.cells.push(...cells);
      formatting.get(draft)?.lined.push(...lined);
      formatting.get(draft)?.like.push(...like);
    }
  }
  const snapshots: ColumnSnapshot[] = [];
  for (const { draft, sheet, area, range, like, widths, rules } of asked) {
    const [own, ...others] = widths.map((width) => width.value[0]?.format?.columnWidth ?? null);
    const found = formatting.get(draft);
    snapshots.push({
      draft,
      sheetId: sheet.id,
      area,
      formats: range.numberFormat as string[][],
      formatting: found?.cells ?? [],
      lined: found?.lined ?? [],
      widths: others,
      ruled: rules.map(({ type }) => type !== 'None'),
      like: {
        formats: (like.numberFormat as string[][]).map(([format = 'General']) => format),
        formatting: found?.like ?? [],
        width: own ?? null,
      },
    });
  }
  return done(snapshots);
}

function askFrame(context: Excel.RequestContext, draft: ColumnsDraft) {
  const area = takenArea(draft);
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  sheet.load('id');
  const range = sheet.getRange(areaAddress(area));
  range.load('numberFormat');
  const like = sheet.getRange(areaAddress({ ...area, left: draft.likeColumn, right: draft.likeColumn }));
  like.load('numberFormat');
  const columns = draft.columns.map((_, at) => area.left + at);
  const widths = [draft.likeColumn, ...columns].map((column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).getColumnProperties({ format: { columnWidth: true } }),
  );
  const rules = columns.map((column) => {
    const { dataValidation } = sheet.getRange(areaAddress(belowHeader(draft, column)));
    dataValidation.load('type');
    return dataValidation;
  });
  return { draft, sheet, area, range, like, widths, rules };
}

/** Returns the cells of a column below the header of its table; the header's last line where there are none. */
export function belowHeader({ header, lastRow }: ColumnsDraft, column: number): MergedArea {
  return { top: Math.min(header.last + 1, lastRow), bottom: lastRow, left: column, right: column };
}

interface Piece {
  readonly top: number;
  readonly bottom: number;
  readonly cells: number;
}

/** Cuts the rows of a draft so that the formatting of each piece fits one answer. */
function piecesOf(area: MergedArea, { columns }: ColumnsDraft): Piece[] {
  const width = columns.length + 2;
  const step = Math.max(1, Math.floor(LOOKS_PER_REQUEST / width));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += step) {
    const bottom = Math.min(area.bottom, top + step - 1);
    pieces.push({ top, bottom, cells: (bottom - top + 1) * width });
  }
  return pieces;
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly { sheet: Excel.Worksheet; draft: ColumnsDraft; piece: Piece }[],
): Promise<{ draft: ColumnsDraft; cells: string[][]; like: string[]; lined: boolean[] }[]> {
  const asked = pieces.map(({ sheet, draft, piece: { top, bottom } }) => {
    const area = { ...takenArea(draft), top, bottom };
    const beside = Math.max(0, draft.firstColumn - 1);
    return {
      draft,
      cells: requestFormatting(sheet, sheet.getRange(areaAddress(area))),
      beside: requestFormatting(sheet, sheet.getRange(areaAddress({ ...area, left: beside, right: beside }))),
      like: requestFormatting(
        sheet,
        sheet.getRange(areaAddress({ ...area, left: draft.likeColumn, right: draft.likeColumn })),
      ),
    };
  });
  await context.sync();
  return asked.map(({ draft, cells, beside, like }) => ({
    draft,
    cells: allFormatting(cells),
    lined: allFormatting(beside).map(([look]) => look !== undefined && hasRight(look)),
    like: allFormatting(like).map(([look = '']) => look),
  }));
}

function notBlank<Result>(draft: ColumnsDraft): Outcome<Result> {
  return refused('cells-not-blank', { sheet: draft.sheet, area: areaAddress(takenArea(draft)) });
}
