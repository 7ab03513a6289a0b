/** Cells of plan columns that cannot be read as they stand. */
import type { SheetGrid } from '../../grid/grid';
import type { PlanColumn, UnreadCell } from '../types';

/** Returns the errors and the formulas without a value in the plan columns below a header (1-based row of its last line). */
export function findUnreadCells(sheet: SheetGrid, headerRow: number, columns: readonly PlanColumn[]): UnreadCell[] {
  const found: UnreadCell[] = [];
  for (let row = headerRow + 1; row <= sheet.rows.length; row += 1) {
    const cells = sheet.rows[row - 1];
    if (cells === undefined) continue;
    for (const { column } of columns) {
      const value = cells[column];
      if (typeof value !== 'object' || value === null) continue;
      const text = value.kind === 'error' ? value.text : value.formula;
      found.push({ sheet: sheet.name, row, column, kind: value.kind, text });
    }
  }
  return found;
}
