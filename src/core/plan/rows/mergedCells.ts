/** Looks up in which merged area a cell of a plan column stands (counting rule 10). */
import type { MergedArea, SheetGrid } from '../../grid/grid';

/** Merged areas of more than one row, by column and row. */
export interface MergedColumns {
  /** False when the adapter could not ask: nothing is known, not that there are none. */
  readonly known: boolean;
  /** Returns the area that holds a cell (row 1-based, column 0-based) if it spans several rows and begins in that column. */
  areaAt(row: number, column: number): MergedArea | undefined;
  /** Returns those of a column (0-based) by the rows that they cover; undefined when it has none. */
  areasOf(column: number): ReadonlyMap<number, MergedArea> | undefined;
  /** Returns true if a cell is merged with those to its right, as headings are. */
  spansRight(row: number, column: number): boolean;
}

/** Indexes the merged areas of a sheet for the columns given (0-based). */
export function indexMerges(sheet: SheetGrid, columns: ReadonlySet<number>): MergedColumns {
  const index = new Map<number, Map<number, MergedArea>>();
  const wide = new Map<number, Set<number>>();
  for (const area of sheet.merges ?? []) {
    if (area.right > area.left) wide.set(area.top, (wide.get(area.top) ?? new Set()).add(area.left));
    if (area.bottom <= area.top || !columns.has(area.left)) continue;
    let rows = index.get(area.left);
    if (rows === undefined) {
      rows = new Map<number, MergedArea>();
      index.set(area.left, rows);
    }
    const bottom = Math.min(area.bottom, sheet.rows.length);
    for (let row = area.top; row <= bottom; row += 1) rows.set(row, area);
  }
  return {
    known: sheet.merges !== null,
    areaAt: (row, column) => index.get(column)?.get(row),
    areasOf: (column) => index.get(column),
    spansRight: (row, column) => wide.get(row)?.has(column) ?? false,
  };
}
