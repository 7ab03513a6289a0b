/** The vocabulary of this module: a tab of ours as plain data, the same for Excel and for a .xlsx package. */
import type { CellValue, MergedArea, OwnTab } from '../grid/grid';
import type { Shade } from './shades';

/** Looks that the adapters turn into fonts, borders, fills and number formats (see `report/styles.ts`). */
export type StyleName =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'headline'
  | 'note'
  | 'note-line'
  | 'closing'
  | 'section'
  | 'header'
  | 'text'
  | 'text-centre'
  | 'count'
  | 'figure'
  | 'figure-late'
  | 'total-figure'
  | 'key-figure'
  | 'key-note'
  | 'list-group'
  | 'line'
  | 'line-centre'
  | 'line-count'
  | 'line-date'
  | 'line-day'
  | 'line-remark'
  | 'line-missing'
  | 'rate'
  | 'rate-comma'
  | 'date'
  | 'day'
  | 'link'
  | 'total-text'
  | 'total-count'
  | 'total-rate'
  | 'total-rate-comma'
  | 'remark'
  | 'step-0'
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'faint'
  | 'working'
  | 'answer'
  | 'answer-day'
  | 'answer-day-wanted'
  | 'answer-late'
  | 'answer-off';

/** One cell. Text is always written as text, whatever it starts with. */
export interface CellDraft {
  /** What the cell shows; for a formula its cached value. Days are serials of the 1900 system with style `date`. */
  readonly value: string | number | boolean | null;
  /** Formula in en-US form without the equals sign; it refers to this sheet, and to tables of drafts of the same write. */
  readonly formula?: string;
  readonly style: StyleName;
  /** A jump inside the workbook; row 1-based, column 0-based. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** One row of a tab; `cells[c]` is column c (0-based), null leaves the cell empty and without style. */
export interface RowDraft {
  readonly cells: readonly (CellDraft | null)[];
  /** Height in points; null leaves the program's own (rows without text). */
  readonly height: number | null;
}

/** Paper set-up: A4, printed by rows. */
export interface PrintDraft {
  readonly landscape: boolean;
  /** Rows repeated on every page, 1-based inclusive; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** Row numbers (1-based) before which a page begins. */
  readonly breaks: readonly number[];
  /** Columns printed, 0-based first and last; others are working columns. */
  readonly columns: readonly [number, number];
  /** Footer text parts in Excel's codes, for example `Trang &P/&N`. */
  readonly footer: string;
}

/** A native chart on our tab: stacked bars from ranges of the same tab, each part with its figure unless that is zero. */
export interface ChartDraft {
  readonly title: string;
  /** Cells of the category names: one column. */
  readonly categories: MergedArea;
  /** One series a column: its name, the cells of its numbers, and how its parts look. */
  readonly series: readonly { readonly name: string; readonly values: MergedArea; readonly shade: Shade }[];
  /** Where it stands, by cells. */
  readonly anchor: MergedArea;
}

/** An Excel table on our tab; its header cells are text, not blank and not equal to each other. */
export interface TableDraft {
  /** Name wanted, unique in the workbook, letters, digits and underscores, for example `TienDo_2023_Q3`. Formulas of the tab name it. */
  readonly name: string;
  /** Header row and data rows (at least one). */
  readonly area: MergedArea;
}

/** Colours by value on our tab: three points of a scale, each a number with its colour (RGB hex without #). */
export interface ScaleDraft {
  readonly area: MergedArea;
  readonly points: readonly { readonly value: number; readonly colour: string }[];
}

/** What people may do on a sheet that is sent out to be filled in. It is protected, without a password, but for cells of the styles `answer…`. */
export interface SentSheet {
  /** Header row and the rows below it, with a filter. */
  readonly filter: MergedArea;
  /** Words offered in cells (together at most 250 letters, none with a comma); another entry is warned of, not refused. */
  readonly choices: readonly { readonly area: MergedArea; readonly words: readonly string[] }[];
}

/** A tab of ours, or an ordinary sheet that is handed to the office (`kind` "ordinary"). */
export interface TabDraft {
  /**
   * What the tab is, for its hidden workbook name: `issues`, `summary:2023-Q3`, `agenda`, `board:2023`, `reminders`, `changes`, `evaluation:2023`. The
   * same identity is rewritten in place. An ordinary sheet has no hidden name: its identity only tells drafts apart, it
   * is never replaced, and a sheet of the same title refuses the write (`sheet-exists`).
   */
  readonly identity: string;
  readonly kind: OwnTab | 'ordinary';
  /** The sheet name wanted; another one is taken when a sheet of the user's has it. At most 31 characters. */
  readonly title: string;
  readonly rows: readonly RowDraft[];
  /** Widths in characters of the default font, per column from A. */
  readonly widths: readonly number[];
  /** Columns (0-based) that are hidden: keys and working columns. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergedArea[];
  /** Rows frozen at the top. */
  readonly freezeRows: number;
  readonly print: PrintDraft;
  readonly charts: readonly ChartDraft[];
  /** Excel tables on it; missing for none. */
  readonly tables?: readonly TableDraft[];
  /** Colour scales on it; missing for none. */
  readonly scales?: readonly ScaleDraft[];
  /**
   * The cells of the standing tab as they were read when what people typed into it was listed or taken over: where others
   * stand there by now, nothing is written (`cell-changed`). Missing where nothing of it was looked at.
   */
  readonly listedFrom?: readonly (readonly CellValue[])[];
  /** It is sent out; only a workbook that is made anew can hold such a sheet (`newXlsx`). Missing for any other. */
  readonly sent?: SentSheet;
  /** Where the title stands, for "marked unfinished"; row 1-based, column 0-based. */
  readonly titleCell: { readonly row: number; readonly column: number };
}

/** The two sheets of a period: the report counts on the list, and they are written together. */
export interface SummaryTabs {
  readonly report: TabDraft;
  readonly list: TabDraft;
}
