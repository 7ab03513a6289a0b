/** What stood before each write of this session, so that it can be undone. Nothing of it is kept beyond the session. */
import type { MergedArea } from '../../core/grid/grid';
import type { TabDraft } from '../../core/draft/types';
import type { ColumnSnapshot } from './columnSnapshot';
import type { Formatting, StandingLink } from './formatting';
import type { StandingTable } from './tables';
import type { CellState, RowCell } from './userCells';

/** Cells of a rectangle that begins at A1. */
export interface Cells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** How a tab looked that an earlier session wrote, as far as ExcelApi 1.9 can tell. */
export interface TabFormatting {
  readonly cells: Formatting;
  readonly links: readonly StandingLink[];
  /** Row heights in points, from row 1; null where Excel did not say. */
  readonly heights: readonly (number | null)[];
  /** Column widths in points, from column A; null where Excel did not say. */
  readonly widths: readonly (number | null)[];
  /** Hidden columns, 0-based. */
  readonly hidden: readonly number[];
  /** Addresses of merged areas; none where this Excel cannot tell them. */
  readonly merges: readonly string[];
  readonly scales: readonly { readonly address: string; readonly criteria: Excel.ConditionalColorScaleCriteria }[];
  readonly printArea: string | null;
  readonly tables: readonly StandingTable[];
}

/** A tab of ours as it stood before a write: its cells, the area of its name, and the draft if this session wrote it. */
export interface TabBefore {
  readonly cells: Cells | null;
  readonly name: string;
  readonly nameFormula: string;
  /** The block that was ours; null if the name pointed to none. */
  readonly area: MergedArea | null;
  /** The write cleared the whole sheet, not our block alone. */
  readonly whole: boolean;
  readonly draft: TabDraft | null;
  /** Known where the draft is not, and where the whole sheet was cleared. */
  readonly formatting: TabFormatting | null;
  readonly tables: readonly StandingTable[];
}

export interface TabEntry {
  readonly draft: TabDraft;
  readonly sheetId: string;
  /** The hidden name; null for an ordinary sheet. */
  readonly nameOfTab: string | null;
  /** Where that name pointed before, to a tab that was left as it stood; null where there was none. */
  readonly formerName: string | null;
  /** Null if the tab did not exist. */
  readonly before: TabBefore | null;
  /** Formulas of the block as read back after the write, title included. */
  readonly after: readonly (readonly unknown[])[];
  /** What marks a tab as unfinished. */
  readonly unfinished: string;
}

/** A cell as it was before a write of ours and as that write left it. */
export interface EditedCell {
  readonly sheetId: string;
  /** Name of the sheet at the time of the write, for sentences. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  /** The other cells of its row when it was written, from column A; empty where they are not known. */
  readonly besides: readonly RowCell[];
}

/** Columns of one table as they were written. */
export interface AddedColumns {
  readonly snapshot: ColumnSnapshot;
  /** Formulas of the cells as read back after the write. */
  readonly after: readonly (readonly unknown[])[];
}

export interface ColumnsEntry {
  readonly columns: readonly AddedColumns[];
  /** The ordinary sheet that was added first. */
  readonly list: TabEntry | null;
}

/** A row that was put into a sheet of people's; rows 1-based. */
export interface RowEntry {
  readonly sheetId: string;
  /** Name of the sheet at the time of the write, for sentences. */
  readonly sheet: string;
  readonly row: number;
  /** The row's cells from column A as read back after the write, as `Range.formulas` gives them; what is missing is blank. */
  readonly after: readonly unknown[];
  /** The same of the row that it was put before. */
  readonly below: readonly unknown[];
  /** Last row of the sheet that held anything before, or was formatted. */
  readonly bottom: number;
}

export interface MarkedSheet {
  readonly sheet: string;
  /** Addresses of marked cells, one text a rule. */
  readonly addresses: readonly string[];
}

export type JournalEntry =
  | { readonly kind: 'tabs'; readonly tabs: readonly TabEntry[] }
  | { readonly kind: 'marks'; readonly before: readonly MarkedSheet[]; readonly after: readonly MarkedSheet[] }
  | { readonly kind: 'cells'; readonly cells: readonly EditedCell[] }
  | ({ readonly kind: 'columns' } & ColumnsEntry)
  | ({ readonly kind: 'row' } & RowEntry)
  | { readonly kind: 'settings'; readonly before: string | null; readonly after: string | null };

export class Journal {
  private readonly entries = new Map<string, JournalEntry>();
  private readonly drafts = new Map<string, TabDraft>();
  /** Cells of people's sheets that this session ever wrote, by `placeKey`. */
  private readonly written = new Set<string>();
  /** Entries whose undoing failed on the way: what stands there is neither theirs nor what stood before. */
  private readonly partiallyUndone = new Set<string>();
  private last = 0;

  /** Keeps an entry and returns its name. */
  add(entry: JournalEntry): string {
    this.last += 1;
    const name = `excel-${this.last}`;
    this.entries.set(name, entry);
    if (entry.kind === 'cells')
      for (const { sheetId, row, column } of entry.cells) this.written.add(placeKey(sheetId, row, column));
    return name;
  }

  /** Returns whether this session ever wrote a cell of a sheet of people's. */
  hasWritten(sheetId: string, row: number, column: number): boolean {
    return this.written.has(placeKey(sheetId, row, column));
  }

  find(name: string): JournalEntry | null {
    return this.entries.get(name) ?? null;
  }

  remove(name: string): void {
    this.entries.delete(name);
    this.partiallyUndone.delete(name);
  }

  /** Notes that undoing an entry failed after it had begun to write: the next try need not find what was written. */
  markPartiallyUndone(name: string): void {
    this.partiallyUndone.add(name);
  }

  isPartiallyUndone(name: string): boolean {
    return this.partiallyUndone.has(name);
  }

  /** Notes that a row (1-based) of a sheet of people's was put in, or taken out: cells and rows below it are called otherwise now. */
  moveRows(sheetId: string, row: number, by: 1 | -1): void {
    const moved = (of: { readonly sheetId: string; readonly row: number }): number =>
      of.sheetId === sheetId && of.row >= row ? of.row + by : of.row;
    for (const [name, entry] of this.entries) {
      if (entry.kind === 'row' && entry.sheetId === sheetId)
        this.entries.set(name, { ...entry, row: moved(entry), bottom: entry.bottom + by });
      if (entry.kind === 'cells')
        this.entries.set(name, { ...entry, cells: entry.cells.map((cell) => ({ ...cell, row: moved(cell) })) });
    }
    const places = [...this.written].map((key) => {
      const [at = '', column = '', ...id] = key.split(' ');
      return placeKey(id.join(' '), moved({ sheetId: id.join(' '), row: Number(at) }), Number(column));
    });
    this.written.clear();
    for (const place of places) this.written.add(place);
  }

  /** The draft that this session last wrote for an identity; its formatting can be written again. */
  draftOf(identity: string): TabDraft | null {
    return this.drafts.get(identity) ?? null;
  }

  remember(identity: string, draft: TabDraft | null): void {
    if (draft === null) this.drafts.delete(identity);
    else this.drafts.set(identity, draft);
  }
}

/** Returns the area of a rectangle at A1 with a number of rows and columns. */
export function areaFromA1(rows: number, columns: number): MergedArea {
  return { top: 1, left: 0, bottom: rows, right: columns - 1 };
}

/** Returns the first cell in which two rectangles at A1 differ, row 1-based; blank cells at their ends do not count. Null for none. */
export function firstDifferent(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): { row: number; column: number } | null {
  for (let row = 0; row < Math.max(one.length, other.length); row += 1) {
    const width = Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1)
      if ((one[row]?.[column] ?? '') !== (other[row]?.[column] ?? '')) return { row: row + 1, column };
  }
  return null;
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${row} ${column} ${sheetId}`;
}
