/** Verbs for looking at tabs of ours: texts, parts, and the grid that a program would read back. */
import type { CellValue, SheetGrid } from '../../src/core/grid/grid';
import { COLUMN } from '../../src/core/draft/layout';
import type { CellDraft, TabDraft } from '../../src/core/draft/types';

/** Returns every text of a tab that is in sight. */
export function textsOf(tab: TabDraft): string[] {
  const hidden = new Set(tab.hiddenColumns);
  return tab.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => (typeof cell?.value === 'string' && !hidden.has(column) ? [cell.value] : [])),
  );
}

/** Returns the rows of a part (list or table), by a piece of its heading: those between its header and the next blank row. */
export function partOf(tab: TabDraft, heading: string): (readonly (CellDraft | null)[])[] {
  const start = tab.rows.findIndex(
    ({ cells }) => cells[0]?.style === 'section' && cells[0].value?.toString().includes(heading) === true,
  );
  if (start === -1) throw new Error(`No part "${heading}"`);
  const rows: (readonly (CellDraft | null)[])[] = [];
  for (const { cells } of tab.rows.slice(start + 1)) {
    if (cells.length === 0) break;
    if (cells[COLUMN.name]?.style !== 'header' && cells[0]?.style !== 'note') rows.push(cells);
  }
  return rows;
}

/** Returns the values of chosen columns of a part. */
export function valuesOf(rows: readonly (readonly (CellDraft | null)[])[], columns: readonly number[]): unknown[][] {
  return rows.map((cells) => columns.map((column) => cells[column]?.value ?? null));
}

/** Returns the tab as a program reads it back, with changes that people made by hand. */
export function gridOf(tab: TabDraft, change: (rows: CellValue[][]) => CellValue[][] = (rows) => rows): SheetGrid {
  const rows = tab.rows.map(({ cells }): CellValue[] => cells.map((cell) => cell?.value ?? null));
  return {
    name: tab.title,
    visibility: 'visible',
    rows: change(rows),
    formats: [],
    merges: [],
    hiddenRows: 0,
    own: 'summary',
  };
}
