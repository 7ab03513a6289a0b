/** What stood before each write of this session, so that it can be taken back. Nothing of it is kept beyond the session. */
import type { MergedArea } from '../../core/grid/grid';
import type { TabDraft } from '../../core/report/types';
import type { EditedCell } from './editCells';

/** Cells of a rectangle that begins at A1. */
export interface Cells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A tab of ours as it stood before a write: its cells, the area of its name, and the draft if this session wrote it. */
export interface TabBefore {
  readonly cells: Cells | null;
  readonly nameFormula: string;
  readonly draft: TabDraft | null;
}

export interface TabEntry {
  readonly draft: TabDraft;
  readonly sheetId: string;
  readonly nameOfTab: string;
  /** Null if the tab did not exist. */
  readonly before: TabBefore | null;
  /** Formulas of the block as read back after the write, title included. */
  readonly after: readonly (readonly unknown[])[];
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
  | { readonly kind: 'settings'; readonly before: string | null; readonly after: string | null };

export class Journal {
  private readonly entries = new Map<string, JournalEntry>();
  private readonly drafts = new Map<string, TabDraft>();
  private last = 0;

  /** Keeps an entry and gives its name. */
  add(entry: JournalEntry): string {
    this.last += 1;
    const name = `excel-${this.last}`;
    this.entries.set(name, entry);
    return name;
  }

  find(name: string): JournalEntry | null {
    return this.entries.get(name) ?? null;
  }

  remove(name: string): void {
    this.entries.delete(name);
  }

  /** The draft that this session last wrote for an identity; its looks can be written again. */
  draftOf(identity: string): TabDraft | null {
    return this.drafts.get(identity) ?? null;
  }

  remember(identity: string, draft: TabDraft | null): void {
    if (draft === null) this.drafts.delete(identity);
    else this.drafts.set(identity, draft);
  }
}

/** Gives the area of a rectangle at A1 with a number of rows and columns. */
export function areaFromA1(rows: number, columns: number): MergedArea {
  return { top: 1, left: 0, bottom: rows, right: columns - 1 };
}
