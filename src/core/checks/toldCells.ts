import type { Finding } from './types';

/** What one rule has told about cells: a piece of a cell is told once, even where several tasks share the cell. */
export class ToldCells {
  /** Pieces told, by sheet and place; nearly always one a cell. */
  private readonly sheets = new Map<string, Map<number, string | Set<string>>>();

  /** Tells whether a finding says something new, and notes it. What is about a whole row or sheet is always new. */
  isNew({ sheet, row, column, part }: Finding): boolean {
    if (row === null || column === null) return true;
    let cells = this.sheets.get(sheet);
    if (cells === undefined) this.sheets.set(sheet, (cells = new Map<number, string | Set<string>>()));
    const place = row * COLUMNS + column;
    const told = cells.get(place);
    if (told === undefined) cells.set(place, part);
    else if (typeof told === 'string') {
      if (told === part) return false;
      cells.set(place, new Set([told, part]));
    } else {
      if (told.has(part)) return false;
      told.add(part);
    }
    return true;
  }
}

/** Columns of a sheet in Excel. */
const COLUMNS = 16384;
