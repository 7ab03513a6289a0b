/** Where the cells of a sheet stand on the page: widths and heights guessed from what the cells hold. Pixels. */
import { formatAt } from '../core/grid/grid';
import type { MergedArea, SheetGrid } from '../core/grid/grid';
import type { TabLook } from './openBook';
import { cellText } from './displayText';

export const LINE = 19;
const PADDING = 7;
const CHARACTER = 7.1;
const NARROWEST = 44;
const WIDEST = 340;
const MOST_LINES = 14;
/** Rows looked at for widths: enough to know a sheet, few enough for a sheet of ten thousand. */
const SAMPLE = 400;

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
}

export const placeKey = (row: number, column: number): string => `${row}:${column}`;

/** Lays a sheet out; `look` gives the widths where they are known. */
export function layOut(sheet: SheetGrid, uncached: string, look: TabLook | null = null): GridLayout {
  const areas = sheet.merges ?? [];
  const merges = new Map<string, MergedArea>();
  const covered = new Set<string>();
  for (const area of areas) {
    merges.set(placeKey(area.top, area.left), area);
    // A merge over whole columns or thousands of rows is cut to what is shown.
    const bottom = Math.min(area.bottom, sheet.rows.length);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + 60); column++) {
        if (row !== area.top || column !== area.left) covered.add(placeKey(row, column));
      }
    }
  }
  const columns = Math.max(
    6,
    sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const text = (row: number, column: number) =>
    cellText(sheet.rows[row - 1]?.[column] ?? null, formatAt(sheet, row, column), uncached);

  const widths = Array.from({ length: columns }, () => NARROWEST);
  for (let row = 1; row <= Math.min(sheet.rows.length, SAMPLE); row++) {
    for (let column = 0; column < columns; column++) {
      if (merges.has(placeKey(row, column)) || covered.has(placeKey(row, column))) continue;
      const longest = Math.max(
        ...text(row, column)
          .split('\n')
          .map((line) => line.length),
      );
      // A line four times as long as its column is read in four lines; titles that stand alone do not widen a column.
      const alone = (sheet.rows[row - 1] ?? []).filter((value) => value !== null).length < 2;
      if (!alone)
        widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, longest * CHARACTER * 0.62 + 2 * PADDING + 20));
    }
  }
  look?.widths.forEach((characters, column) => (widths[column] = characters * CHARACTER + PADDING));
  for (const column of look?.hidden ?? []) widths[column] = 0;
  const lefts = accumulate(widths);

  const wide = new Map<number, MergedArea[]>();
  for (const area of areas) {
    if (area.top === area.bottom) wide.set(area.top, [...(wide.get(area.top) ?? []), area]);
  }
  // Merged areas of one row give it their height, as the tabs of ours need for their headline.
  const heights = sheet.rows.map((cells, index) => {
    const row = index + 1;
    let lines = 1;
    // What stands in hidden columns of ours (keys) does not make a title less alone.
    const alone = cells.filter((value, column) => value !== null && widths[column] !== 0).length < 2;
    for (let column = 0; column < cells.length && !alone; column++) {
      if (merges.has(placeKey(row, column)) || covered.has(placeKey(row, column)) || widths[column] === 0) continue;
      const room = Math.max(1, Math.floor(((widths[column] ?? NARROWEST) - 2 * PADDING) / CHARACTER));
      const needed = text(row, column)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
      lines = Math.max(lines, needed);
    }
    for (const area of wide.get(row) ?? []) {
      const width = (lefts[area.right + 1] ?? lefts[columns] ?? 0) - (lefts[area.left] ?? 0);
      const room = Math.max(1, Math.floor((width - 2 * PADDING) / CHARACTER));
      const needed = text(row, area.left)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
      lines = Math.max(lines, needed);
    }
    return Math.min(lines, MOST_LINES) * LINE + PADDING;
  });
  return { columns, rows: sheet.rows.length, lefts, tops: accumulate(heights), merges, covered, areas };
}

function accumulate(sizes: readonly number[]): number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges[edges.length - 1] ?? 0) + size);
  return edges;
}
