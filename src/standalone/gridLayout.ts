/** Where the cells of a sheet stand on the page. Pixels. */
import type { MergedArea, SheetGrid } from '../core/grid/grid';
import type { SheetLook } from '../workbook/sheetLook';
import type { SheetMeasure } from './sheetMeasure';

export interface GridLayout {
  readonly columns: number;
  readonly rows: number;
  /** Left edge of each column, and the right edge of the last. */
  readonly lefts: readonly number[];
  /** Top edge of each row (index 0 is row 1), and the bottom edge of the last. */
  readonly tops: readonly number[];
  /** Merged areas by the row and column of their first cell, `row:column`. */
  readonly merges: ReadonlyMap<string, MergedArea>;
  /** Cells that lie under a merged area, `row:column`. */
  readonly covered: ReadonlySet<string>;
  readonly areas: readonly MergedArea[];
  /** Pixels of the page to one of the sheet. */
  readonly scale: number;
}

/** A cell whose row and column are shown though the file hides them. */
export interface Revealed {
  readonly row: number;
  readonly column: number;
}

export const placeKey = (row: number, column: number): string => `${row}:${column}`;

/** A merged area wider than this covers what is shown of it only. */
const WIDEST_MERGE = 200;

/** Lays a sheet out. @param zoom per cent */
export function layOut(
  sheet: SheetGrid,
  look: SheetLook,
  measure: SheetMeasure,
  { zoom, revealed }: { readonly zoom: number; readonly revealed: Revealed | null },
): GridLayout {
  const { rows, columns } = measure;
  const scale = zoom / 100;
  const areas = (sheet.merges ?? []).filter(({ top, left }) => top <= rows && left < columns);
  const merges = new Map<string, MergedArea>();
  const covered = new Set<string>();
  for (const area of areas) {
    merges.set(placeKey(area.top, area.left), area);
    // A merge over whole columns or thousands of rows is cut to what is shown.
    const bottom = Math.min(area.bottom, rows);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + WIDEST_MERGE); column++) {
        if (row !== area.top || column !== area.left) covered.add(placeKey(row, column));
      }
    }
  }
  const isHiddenRow = (row: number): boolean =>
    look.hiddenRows.has(row) || (look.restHidden && look.heights[row - 1] === undefined);
  const widths = measure.widths.map((width, column) =>
    measure.hiddenColumns.has(column) && revealed?.column !== column ? 0 : Math.round(width * scale),
  );
  const heights = measure.heights.map((height, index) =>
    isHiddenRow(index + 1) && revealed?.row !== index + 1 ? 0 : Math.round(height * scale),
  );
  return { columns, rows, lefts: accumulate(widths), tops: accumulate(heights), merges, covered, areas, scale };
}

/** Returns the width of a column, or of the columns from one to another, both included. */
export function widthOf({ lefts }: GridLayout, column: number, last = column): number {
  return (lefts[Math.min(last + 1, lefts.length - 1)] ?? 0) - (lefts[column] ?? 0);
}

/** Returns the height of a row, or of the rows from one to another, both included (1-based). */
export function heightOf({ tops }: GridLayout, row: number, last = row): number {
  return (tops[Math.min(last, tops.length - 1)] ?? 0) - (tops[row - 1] ?? 0);
}

/** Whether a cell stands in a row or column that the file hides. */
export function isHidden(look: SheetLook, { hiddenColumns }: SheetMeasure, { row, column }: Revealed): boolean {
  return (
    hiddenColumns.has(column) || look.hiddenRows.has(row) || (look.restHidden && look.heights[row - 1] === undefined)
  );
}

/** The most of a view that may stand still. */
const MOST_FROZEN = 0.75;

/**
 * Returns how many rows and columns stand still: those that the file freezes or, where it freezes no columns, the first
 * `held`; none where hardly anything else would be seen.
 * @param view size of what is seen of the sheet
 */
export function frozenIn(
  layout: GridLayout,
  { frozen }: SheetLook,
  held: number,
  view: { readonly width: number; readonly height: number },
): { readonly rows: number; readonly columns: number } {
  const rows = Math.min(frozen.rows, layout.rows);
  let columns = Math.min(frozen.columns > 0 ? frozen.columns : held, layout.columns);
  // Of columns held for a jump, as many as there is room for.
  const fits = (count: number): boolean => (layout.lefts[count] ?? 0) <= view.width * MOST_FROZEN;
  while (frozen.columns === 0 && columns > 0 && !fits(columns)) columns--;
  return {
    rows: (layout.tops[rows] ?? 0) <= view.height * MOST_FROZEN ? rows : 0,
    columns: fits(columns) ? columns : 0,
  };
}

/** Returns the first and last column that a stretch of the sheet touches. */
export function columnsBetween({ lefts, columns }: GridLayout, from: number, to: number): readonly [number, number] {
  return [Math.max(0, placeOf(lefts, from)), Math.min(columns - 1, placeOf(lefts, to))];
}

/** The last place whose edge is not beyond a position. */
function placeOf(edges: readonly number[], position: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function accumulate(sizes: readonly number[]): number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges[edges.length - 1] ?? 0) + size);
  return edges;
}
