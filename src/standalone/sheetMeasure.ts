/** Sizes of the rows and columns of a sheet, in pixels at 100 %: as the file has them, and fitted where it leaves that open. */
import { BOLD_LETTERS, REGULAR_LETTERS, cellLetters } from '../core/draft/letterWidths';
import { wrappedLines } from '../core/draft/rowHeights';
import type { Steps } from '../core/flow/steps';
import type { SheetGrid } from '../core/grid/grid';
import { styleAt } from '../workbook/sheetLook';
import type { CellLook, SheetLook } from '../workbook/sheetLook';
import { cellText } from './displayText';

export interface SheetMeasure {
  readonly rows: number;
  readonly columns: number;
  /** Of columns and rows that are hidden too, for one that a jump leads to. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
}

export const PIXELS_A_POINT = 96 / 72;
/** Height of a line, as a multiple of the font's size. */
export const LEADING = 1.27;
/** Room at both sides of a cell's text together. */
export const CELL_PADDING = 6;
const FEWEST_COLUMNS = 6;
/** What is drawn beyond the last value: lines and fills are often set for thousands of blank rows. */
const [MOST_ROWS_BEYOND, MOST_COLUMNS_BEYOND] = [40, 8];
/** Rows measured between two pauses. */
const ROWS_PER_STEP = 400;
const HIGHEST = 409 * PIXELS_A_POINT;
/** Letters of other fonts, as multiples of those of Times New Roman. */
const FONT_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/times|vntime|vni-times|cambria|garamond/i, 1],
  [/calibri|carlito/i, 1.03],
  [/verdana/i, 1.33],
];
const OTHER_FONTS = 1.14;

/** Returns the width of a text in pixels at 100 %; of its longest line. */
export function textPixels(text: string, { size, bold, font }: CellLook): number {
  const letters = bold ? BOLD_LETTERS : REGULAR_LETTERS;
  let most = 0;
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    line = unit === 10 ? 0 : line + letters.of(unit);
    if (line > most) most = line;
  }
  return most * size * PIXELS_A_POINT * fontWidth(font);
}

const known = new Map<string, number>();

function fontWidth(font: string): number {
  let width = known.get(font);
  if (width === undefined) {
    width = FONT_WIDTHS.find(([pattern]) => pattern.test(font))?.[1] ?? OTHER_FONTS;
    known.set(font, width);
  }
  return width;
}

/** @param uncached what a formula without a result shows */
export function* measureSheet(sheet: SheetGrid, look: SheetLook, uncached: string): Steps<SheetMeasure> {
  const { dressed, floating } = look;
  const filled = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Math.max(
    FEWEST_COLUMNS,
    filled,
    Math.min(dressed.right + 1, filled + MOST_COLUMNS_BEYOND),
    ...floating.map(({ to }) => Math.min(to.column + 1, filled + 4 * MOST_COLUMNS_BEYOND)),
  );
  const rows = Math.max(
    sheet.rows.length,
    Math.min(dressed.bottom, sheet.rows.length + MOST_ROWS_BEYOND),
    ...floating.map(({ to }) => Math.min(to.row, sheet.rows.length + 4 * MOST_ROWS_BEYOND)),
  );
  const widths = Array.from({ length: columns }, () => look.columnPixels);
  const hiddenColumns = new Set<number>();
  for (const { first, last, pixels, hidden } of look.columns) {
    for (let column = first; column <= Math.min(last, columns - 1); column++) {
      widths[column] = pixels > 0 ? pixels : look.columnPixels;
      if (hidden) hiddenColumns.add(column);
    }
  }
  const merged = mergedCells(sheet);
  const heights: number[] = [];
  for (let row = 1; row <= rows; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'read', done: row / rows, sheet: sheet.name };
    heights.push(look.heights[row - 1] ?? fittedHeight(sheet, look, { row, widths, hiddenColumns, merged, uncached }));
  }
  return { rows, columns, widths, heights, hiddenColumns };
}

/** Merged cells have no part in the height of their rows, in Excel as here. */
function mergedCells({ merges }: SheetGrid): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const byRow = new Map<number, (readonly [number, number])[]>();
  for (const { top, left, right } of merges ?? []) {
    const spans = byRow.get(top) ?? [];
    spans.push([left, right]);
    byRow.set(top, spans);
  }
  return byRow;
}

interface RowToFit {
  readonly row: number;
  readonly widths: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: ReturnType<typeof mergedCells>;
  readonly uncached: string;
}

/** The height that a program gives a row when it opens the file. */
function fittedHeight(sheet: SheetGrid, look: SheetLook, to: RowToFit): number {
  const { row, widths, hiddenColumns, merged, uncached } = to;
  const spans = merged.get(row) ?? [];
  let height = look.rowPixels;
  for (const [column, value] of (sheet.rows[row - 1] ?? []).entries()) {
    if (value === null || hiddenColumns.has(column)) continue;
    const cell = look.styles[styleAt(look, row, column)];
    if (cell === undefined) continue;
    const line = cell.size * PIXELS_A_POINT * LEADING;
    let lines = 1;
    const isMerged = spans.some(([left, right]) => left <= column && column <= right);
    if (cell.wrap && !isMerged) {
      const room = ((widths[column] ?? 0) - CELL_PADDING) / (cell.size * PIXELS_A_POINT * fontWidth(cell.font));
      const text = typeof value === 'string' ? value : cellText(value, cell.format, uncached);
      lines = wrappedLines(text, Math.max(1, room), cellLetters(cell.size, cell.bold));
    }
    height = Math.max(height, lines * line + 1);
  }
  return Math.min(HIGHEST, Math.ceil(height));
}
