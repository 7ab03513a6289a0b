/** Verbs for looking at tabs of ours: texts, parts, and the grid that a program would read back. */
import type { CellValue, SheetGrid } from '../../src/core/grid/grid';
import type { CellDraft, StyleName, TabDraft } from '../../src/core/draft/types';

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
    if (!NO_LINES.has(cells[0]?.style ?? 'text')) rows.push(cells);
  }
  return rows;
}

const NO_LINES: ReadonlySet<StyleName> = new Set<StyleName>(['header', 'note', 'note-line']);

/** Returns the values of chosen columns of a part, by their heads. */
export function columnsOf(tab: TabDraft, heading: string, heads: readonly string[]): unknown[][] {
  const start = tab.rows.findIndex(
    ({ cells }) => cells[0]?.style === 'section' && cells[0].value?.toString().includes(heading) === true,
  );
  const header = tab.rows.slice(start + 1).find(({ cells }) => cells[0]?.style === 'header')?.cells ?? [];
  const columns = heads.map((head) => header.findIndex((cell) => cell?.value === head));
  return valuesOf(
    partOf(tab, heading).filter((cells) => cells[0]?.style !== 'list-group'),
    columns.map((column) => (column === -1 ? NaN : column)),
  );
}

/** Returns where a column of the list stands, by its head. */
export function listColumn(list: TabDraft, head: string): number {
  const column = headOf(list).findIndex((cell) => cell?.value === head);
  if (column === -1) throw new Error(`No column "${head}"`);
  return column;
}

/** Returns the values of chosen columns of a list, by their heads; a column that it does without is null. */
export function listValues(list: TabDraft, heads: readonly string[]): unknown[][] {
  const columns = heads.map((head) => headOf(list).findIndex((cell) => cell?.value === head));
  return valuesOf(listLines(list), columns);
}

/** Returns the lines of a list. */
export function listLines(list: TabDraft): (readonly (CellDraft | null)[])[] {
  const area = list.tables?.[0]?.area;
  return list.rows.slice(area?.top ?? 0, area?.bottom ?? 0).map(({ cells }) => cells);
}

function headOf(list: TabDraft): readonly (CellDraft | null)[] {
  return list.rows[(list.tables?.[0]?.area.top ?? 0) - 1]?.cells ?? [];
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
    own: tab.kind === 'ordinary' ? null : tab.kind,
  };
}
