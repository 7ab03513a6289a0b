import { sameValue } from '../../core/grid/grid';
import type { SheetGrid, WorkbookGrids } from '../../core/grid/grid';

/** In what a workbook differs from the file that it came from. */
export interface ChangedParts {
  /** Sheets added or written again by us. */
  readonly sheets: readonly string[];
  /** Sheets that the file has and a save takes away. */
  readonly gone: readonly string[];
  /** Number of cells of the user's own sheets that hold something else. */
  readonly cells: number;
  /** Our settings differ. */
  readonly settings: boolean;
}

/** Returns what a save would change, by looking at both: it cannot forget a write, and a write undone is none. */
export function changedParts(before: WorkbookGrids, now: WorkbookGrids): ChangedParts {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const here = new Set(now.sheets.map(({ name }) => name));
  const sheets: string[] = [];
  let cells = 0;
  for (const sheet of now.sheets) {
    const was = old.get(sheet.name);
    const changed = was ? changedCells(was, sheet) : 0;
    if (!was || (sheet.own !== null && changed > 0)) sheets.push(sheet.name);
    else cells += changed;
  }
  return {
    sheets,
    gone: before.sheets.map(({ name }) => name).filter((name) => !here.has(name)),
    cells,
    settings: (before.settings ?? null) !== (now.settings ?? null),
  };
}

/** Returns true if nothing that can be seen in cells, sheets and settings differs. */
export function isUnchanged({ sheets, gone, cells, settings }: ChangedParts): boolean {
  return sheets.length === 0 && gone.length === 0 && cells === 0 && !settings;
}

function changedCells(before: SheetGrid, now: SheetGrid): number {
  if (before.rows === now.rows) return 0;
  let count = 0;
  for (let row = 0; row < Math.max(before.rows.length, now.rows.length); row++) {
    const [old = [], current = []] = [before.rows[row], now.rows[row]];
    for (let column = 0; column < Math.max(old.length, current.length); column++) {
      if (!sameValue(old[column] ?? null, current[column] ?? null)) count++;
    }
  }
  return count;
}
