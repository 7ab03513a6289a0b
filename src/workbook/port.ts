/**
 * The port: all that the engine needs of a workbook. Two adapters implement it – `excel/` through Office.js and `xlsx/`
 * on a file's bytes – and pass one contract suite (`test/contract`). Every refusal is data; nothing here throws but bugs.
 */
import type { CellValue, MergedArea, WorkbookGrids } from '../core/grid/grid';
import type { PlacedText } from '../core/draft/standingTab';
import type { TabDraft } from '../core/draft/types';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';

/** What this workbook's program is; computed once when the port is made. What it can do is told by the methods that are there. */
export interface Capabilities {
  readonly host: 'excel' | 'file';
}

/** What a write did, for the sentence afterwards and for undo. */
export interface WriteReceipt {
  /** Entry of the session's journal; give it to `undo`. */
  readonly entry: string;
  /** Names of the tabs written, in order. */
  readonly tabs: readonly string[];
  /** Number of cells of the user's sheets that were touched (marks, fixes); 0 for tabs of ours. */
  readonly userCells: number;
  /** Tabs whose page could not be set up for printing; missing for none. */
  readonly unprinted?: readonly string[];
  /** Tabs that were left as they stood; missing for none. */
  readonly left?: readonly LeftTab[];
}

/** A tab of ours that people put things into which a new one would have taken away: it is theirs now. */
export interface LeftTab {
  readonly sheet: string;
  /** Title of the new tab. */
  readonly tab: string;
  /** What they typed where the new tab would have gone; empty where it is something else (a comment, a picture, a lock). */
  readonly cells: readonly PlacedText[];
}

/** One cell to be marked; row 1-based, column 0-based. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One cell of the user's to be changed on request; row 1-based, column 0-based (of a merged cell its top left one). */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was read there. If the cell holds anything else now, nothing at all is written (`changed-since`). */
  readonly expected: CellValue;
  /**
   * What was read in the cell's whole row, from column A. If another cell of it, no formula, holds anything else now, the
   * row may be another task's, and nothing at all is written (`changed-since`). Missing where nobody can change the
   * workbook meanwhile.
   */
  readonly rowRead?: readonly CellValue[];
  /** Text is written as text whatever it starts with; null clears the cell. Format and looks stay. */
  readonly value: string | number | null;
  /** The number is a day: a cell whose number format shows none is given `dd/mm/yyyy`, or people would see a figure. */
  readonly isDay?: boolean;
}

/** A row to be put into a table of the user's; rows 1-based, columns 0-based. */
export interface RowInsert {
  readonly sheet: string;
  /** The row that it takes: that row and all below move down by one. It has the looks of the row above. */
  readonly row: number;
  readonly cells: readonly Pick<CellEdit & { readonly value: string | number }, 'column' | 'value' | 'isDay'>[];
  /**
   * What was read in the row above, from column A: if it holds anything else now, nothing is written (`changed-since`).
   * Missing where nobody can change the workbook meanwhile.
   */
  readonly aboveRead?: readonly CellValue[];
}

/** What putting a row in did. */
export interface InsertedRow extends WriteReceipt {
  /** Cells whose formulas have an area that ends in the row above: it does not take the new row in. */
  readonly short: readonly { readonly sheet: string; readonly cell: string }[];
  /** Cells of the new row that are blank where the row above has a formula. */
  readonly unfilled: readonly string[];
}

/** A column to be added at the right of a table of the user's. */
export interface ColumnDraft {
  readonly header: string;
  /** What the cells are for: choices from a list, a day (dd/mm/yyyy), or text that wraps. */
  readonly holds: 'choice' | 'day' | 'text';
}

/** Columns to be added at the right of one table of the user's; all rows 1-based, columns 0-based. */
export interface ColumnsDraft {
  readonly sheet: string;
  /** First and last line of the header; the new header stands in the first line, merged down over the others. */
  readonly header: { readonly first: number; readonly last: number };
  /** Last row of the table. */
  readonly lastRow: number;
  /** Where the first new column stands; the cells must be blank (`cells-not-blank`). */
  readonly firstColumn: number;
  /** Column whose looks the new ones take, row by row. */
  readonly likeColumn: number;
  /**
   * What was read in a column of the table, from the header's first line to the last row: if it holds anything else now, no
   * formula, the rows are others, and nothing is written (`cell-changed`). Missing where nobody can change the workbook
   * meanwhile.
   */
  readonly rowsRead?: { readonly column: number; readonly values: readonly CellValue[] };
  readonly columns: readonly ColumnDraft[];
}

/** Where the choices of a drop-down list stand: one column of a sheet; rows 1-based, column 0-based. */
export interface ChoicesRange {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Texts that a write needs and that only `messages` may word. */
export interface WriteTexts {
  /** Stands in the title cell of a tab until it is complete. */
  readonly unfinished: string;
}

/** What a second reading begins with. */
export interface ReadAgain {
  /** Names of all sheets as they were read, in their order. Where others are there by now, nothing is lost but a request. */
  readonly sheets: readonly string[];
  /** Sheets whose merged areas are wanted; they stay null where the host does not tell them along with the cells. */
  readonly merged: readonly string[];
}

export interface WorkbookPort {
  readonly capabilities: Capabilities;

  /**
   * Reads every sheet. Never writes. Our own tabs are given too, with `own` set. Excel refuses a sheet that no plan can be with
   * `sheet-too-large` (params sheet, cell).
   * @param again what was read before, for an action that writes anyway: fewer requests, one of which counts as a write
   */
  read(runner: Runner, again?: ReadAgain): Promise<Outcome<WorkbookGrids>>;

  /**
   * Reads the merged areas of the sheets named. In Excel this request counts as a write: call it only in an action that
   * writes anyway. Returns sheet name → areas; a sheet with too many areas for the host is missing. The method is missing
   * where `read` brings the merged areas itself (a file).
   */
  readMerges?(sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, readonly MergedArea[]>>>;

  /**
   * Writes tabs of ours: each replaces the tab of the same identity in place (its position and id are kept) or is added at
   * the end. A sheet of the user's is never touched; where one has the wanted title, " (2)", " (3)" … is added to ours.
   * What people put beside or below the block of a standing tab stays there; a tab with something of theirs where the new
   * block goes is left as it stands (`left`), and the draft goes on a new sheet. What they did inside the block of a summary
   * is listed by the caller before (`findHandEdits`) and written over here.
   * Several drafts are written all or none: those before one that fails are undone.
   * A draft of kind "ordinary" is added as a plain sheet without a hidden name, or refused with `sheet-exists`.
   */
  putTabs(drafts: readonly TabDraft[], texts: WriteTexts, runner: Runner): Promise<Outcome<WriteReceipt>>;

  /**
   * Recreates standing tabs of ours: their whole sheets are cleared and written, place and id are kept; what people put beside
   * our block goes too, and undo brings all of it back. Missing where the program cannot (a file). Refuses like `putTabs`,
   * and with `sheet-missing` where no hidden name proves a tab of the first identity, whatever sheet has its title; any
   * other draft whose tab does not stand is added.
   */
  recreateTabs?(drafts: readonly TabDraft[], texts: WriteTexts, runner: Runner): Promise<Outcome<WriteReceipt>>;

  /** Marks cells of the user's sheets by one conditional-format rule of ours per sheet, replacing earlier marks of ours; an empty list clears them. */
  mark(marks: readonly Mark[], runner: Runner): Promise<Outcome<WriteReceipt>>;

  /**
   * Writes cells of the user's sheets: all or none. Refuses with `changed-since` (params sheet, cell), `cell-formula`
   * (a formula stands there), `sheet-protected`, `sheet-missing`, `cell-editing`. Undo brings back entry and number format.
   * What stands in the cells is read back, after undo too: in Excel a filter may come between (`rows-hidden`), and
   * `cells-uncertain` (params sheet, cell) names cells that could not be put back, with the entry that undoes (`entry`).
   */
  editCells(edits: readonly CellEdit[], runner: Runner): Promise<Outcome<WriteReceipt>>;

  /**
   * Adds columns at the right of tables of the user's, all or none, as one entry of the journal. Excel refuses filtered rows
   * (`rows-hidden`) and the place beside an Excel table (`table-beside`).
   * @param choices where the drop-down lists take their words from; `sheet` may be the title of `list`
   * @param list an ordinary sheet that is added first; null when the choices stand in the workbook already
   */
  addColumns(
    drafts: readonly ColumnsDraft[],
    choices: ChoicesRange | null,
    list: TabDraft | null,
    texts: WriteTexts,
    runner: Runner,
  ): Promise<Outcome<WriteReceipt>>;

  /**
   * Puts a row into a sheet of the user's, as one entry of the journal: formulas, names, merged cells, rules, tables,
   * comments and charts move along as the program moves them. Refuses with `sheet-missing`, `sheet-protected`,
   * `changed-since`, `cell-formula` (a column to be filled is worked out in the row above), `rows-hidden` and
   * `row-not-insertable`, in Excel `row-needs-blank` (params sheet, row above, bar); Excel reads the row back, and
   * `cells-uncertain` gives the entry where it could not be taken out again. Missing where the program cannot.
   */
  insertRow?(insert: RowInsert, runner: Runner): Promise<Outcome<InsertedRow>>;

  /**
   * Tells beforehand, without writing, whether `insertRow` would be refused for what stands around the place; Excel tells
   * merged cells and array formulas only when it writes. Missing where trying costs nobody anything (a file).
   */
  tryRow?(place: Pick<RowInsert, 'sheet' | 'row'>): Promise<Outcome<void>>;

  /**
   * Stores our settings (JSON text) in one custom XML part of our own namespace, or takes the part away (null). `read` gives
   * it back; `settings-not-kept` where the program lost it, `settings-uncertain` (with `entry`) where nobody can tell.
   * @param read what was read before, which the new settings were made from: where others stand there by now, nothing is
   *   written (`changed-since`). Undefined for anything.
   */
  putSettings(settings: string | null, runner: Runner, read?: string | null): Promise<Outcome<WriteReceipt>>;

  /** Takes back a write of this session, in any order, if what stands there is still what we wrote; else refuses with `changed-since`. */
  undo(entry: string): Promise<Outcome<void>>;

  /**
   * Tells when people change cells (never of our own writes, as far as the program lets us know), until the function given
   * back is called. Missing where nobody but us can change the workbook. Never writes; in Excel it begins with the first
   * write of the session, for asking to be told may empty Excel's list of what Ctrl+Z takes back.
   * @param changed sheet name, and how many cells
   */
  watch?(changed: (sheet: string, cells: number) => void): () => void;

  /**
   * Selects a cell; never writes. Row 1-based, column 0-based. With `from` (0-based, not after the column) Excel selects the
   * row from that column up to the cell, so that what the row is about comes into sight; a file has no selection. Refuses with `sheet-missing`,
   * `workbook-not-in-front`, `cell-editing`.
   */
  jump(sheet: string, row: number, column: number, from?: number): Promise<Outcome<void>>;
}

/** What a copy for others holds. */
export interface ShareOptions {
  /** Nothing but our tabs (summaries, agenda, board, reminders); else every sheet but the one of issues. */
  readonly tabsOnly: boolean;
  /** Hidden sheets go along; left out unless asked for. */
  readonly withHidden?: boolean;
  /** Comments go along, with the names of who wrote them; left out unless asked for. */
  readonly withComments?: boolean;
}

/** What a copy has not, besides sheets. */
export type LeftOutKind =
  | 'comments'
  | 'properties'
  | 'connections'
  | 'macros'
  | 'paths'
  | 'objects'
  | 'headers'
  | 'prompts';

/** A copy for others: the bytes of a plain .xlsx, and what is in it. */
export interface SharedCopy {
  readonly bytes: Uint8Array;
  /** Names of the sheets of the copy, in tab order. */
  readonly sheets: readonly string[];
  /** Those of them that are tabs of ours. */
  readonly tabs: readonly string[];
  /** Hidden sheets of the workbook that the copy has not. */
  readonly leftSheets: readonly string[];
  /** What else was left out. */
  readonly leftOut: readonly LeftOutKind[];
  /** Those of them that are hidden: only where they were asked for. */
  readonly hidden: readonly string[];
  /** Those of them in sight, and none of ours, that have something in hidden rows or columns. */
  readonly hiddenCells: readonly string[];
}

/** What a workbook that is a file can do beyond the port. */
export interface ShareableWorkbook {
  /**
   * Returns a copy with results instead of formulas, without what is ours alone (settings, marks, the tab of issues),
   * without add-ins and macros, and with nothing that points into another workbook. The workbook itself does not change.
   * Refuses with `tabs-none` where only our tabs are wanted and there is none.
   */
  shareCopy(options: ShareOptions, runner: Runner): Promise<Outcome<SharedCopy>>;
}
