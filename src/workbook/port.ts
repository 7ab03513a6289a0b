/**
 * The port: all that the engine needs of a workbook. Two adapters implement it – `excel/` through Office.js and `xlsx/`
 * on a file's bytes – and pass one contract suite (`test/contract`). Every refusal is data; nothing here throws but bugs.
 */
import type { MergedArea, WorkbookGrids } from '../core/grid/grid';
import type { TabDraft } from '../core/report/types';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';

/** What this workbook's program can do; computed once when the port is made. */
export interface Capabilities {
  readonly host: 'excel' | 'file';
  /** Merged areas are part of what `read` gives (a file), or must be asked for with `readMerges` (Excel, a request that writes). */
  readonly mergesOnRead: boolean;
  /** Excel's own Ctrl+Z works after our writes. */
  readonly nativeUndo: boolean;
  /** `jump` moves the selection in the program itself. */
  readonly canJump: boolean;
}

/** What a write did, for the sentence afterwards and for undo. */
export interface WriteReceipt {
  /** Entry of the session's journal; give it to `undo`. */
  readonly entry: string;
  /** Names of the tabs written, in order. */
  readonly tabs: readonly string[];
  /** Number of cells of the user's sheets that were touched (marks, fixes); 0 for tabs of ours. */
  readonly userCells: number;
}

/** One cell to be marked; row 1-based, column 0-based. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Texts that a write needs and that only `messages` may word. */
export interface WriteTexts {
  /** Stands in the title cell of a tab until it is complete. */
  readonly unfinished: string;
}

export interface WorkbookPort {
  readonly capabilities: Capabilities;

  /** Reads every sheet. Never writes. Our own tabs are given too, with `own` set. */
  read(runner: Runner): Promise<Outcome<WorkbookGrids>>;

  /**
   * Reads the merged areas of the sheets named. In Excel this request counts as a write: call it only in an action that
   * writes anyway. Gives sheet name → areas; a sheet with too many areas for the host is missing.
   */
  readMerges(sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, readonly MergedArea[]>>>;

  /**
   * Writes tabs of ours: each replaces the tab of the same identity in place (its position and id are kept) or is added at
   * the end. A sheet of the user's is never touched; where one has the wanted title, " (2)", " (3)" … is added to ours.
   */
  putTabs(drafts: readonly TabDraft[], texts: WriteTexts, runner: Runner): Promise<Outcome<WriteReceipt>>;

  /** Marks cells of the user's sheets by one conditional-format rule of ours per sheet, replacing earlier marks of ours; an empty list clears them. */
  mark(marks: readonly Mark[], runner: Runner): Promise<Outcome<WriteReceipt>>;

  /** Takes back a write of this session, if what stands there is still what we wrote; else refuses with `changed-since`. */
  undo(entry: string): Promise<Outcome<void>>;

  /** Selects a cell; never writes. Row 1-based, column 0-based. Refuses with `sheet-missing`, `workbook-not-in-front`, `cell-editing`. */
  jump(sheet: string, row: number, column: number): Promise<Outcome<void>>;
}
