/** The vocabulary of this module: a plan and its parts, as read from the grids. */
import type { Catalogue, CellNames, Unit } from '../units/types';
import type { CalendarDate, Due } from '../time/types';
import type { MarkMeaning } from '../progress/readProgress';
import type { Progress } from '../progress/types';
import type { RowDoubt, UnreadBandRow } from './doubts';

export type SheetKind = 'plan' | 'agenda' | 'catalogue' | 'summary' | 'other';

/** What a column of a plan stands for. */
export type ColumnMeaning =
  | 'number'
  | 'content'
  | 'lead'
  | 'coordinating'
  | 'due'
  | 'product'
  | 'director'
  | 'field'
  | 'result'
  | 'percent'
  | 'completed'
  | 'explanation'
  | 'objective'
  | 'subjective'
  | 'remedy'
  | 'note';

/** Where a meaning stands (0-based column) and why it was given. */
export interface PlanColumn {
  readonly meaning: ColumnMeaning;
  readonly column: number;
  /** Header text as typed (two-line headers joined by " / "). */
  readonly header: string;
  readonly reason: 'header' | 'values' | 'setting';
  /** What a mark in it says, where its header is a state ("Chưa hoàn thành"); missing for any other column. */
  readonly mark?: MarkMeaning;
  /** It names the documents sent in answer ("Văn bản trả lời"); missing for any other column. */
  readonly reply?: true;
}

/** A column that could have had a meaning which another one was given. */
export interface ColumnRival {
  readonly meaning: ColumnMeaning;
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  /** The column (0-based) that was given the meaning. */
  readonly taken: number;
  /** How many of its cells below the header are filled. */
  readonly filled: number;
}

/** A table beside the plan with the same heads, of which nothing is read. */
export interface TableBeside {
  /** 0-based column of its contents, and their head as typed. */
  readonly column: number;
  readonly header: string;
  /** Rows below in which that column is filled. */
  readonly rows: number;
}

/** A filled column whose heading is not known. */
export interface UnknownColumn {
  /** 0-based. */
  readonly column: number;
  /** As typed. */
  readonly header: string;
  /** How many of its cells below the header are filled. */
  readonly filled: number;
  /** What most of them are: months or quarters, days, words that say how far a task is, or marks. */
  readonly holds: 'months' | 'days' | 'results' | 'marks';
}

/** A sheet of the workbook as the plan reader sees it. */
export interface PlanSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** Year told by the sheet's title, bands or dates; null when nothing tells it. */
  readonly year: number | null;
  readonly hidden: boolean;
  /** Whether its tasks count (counting rule 11). */
  readonly counted: boolean;
  /** 1-based row of the header's last line; of a sheet without content or lead the row that heads the rest; null when it has none. */
  readonly headerRow: number | null;
  /** The latest day that its title or header names as the day of the results ("Tính đến ngày 05/3/2023"); missing without one. */
  readonly statedDay?: CalendarDate;
  readonly columns: readonly PlanColumn[];
  /** Columns read besides these: further results, the months or quarters of a time matrix. Missing when there are none. */
  readonly further?: readonly PlanColumn[];
  /** Columns left unread because another one was given their meaning; missing when there are none. */
  readonly rivals?: readonly ColumnRival[];
  /** Columns left unread because their headings are not known; missing when there are none that bear on the figures. */
  readonly unknown?: readonly UnknownColumn[];
  /** A second table of tasks beside the one that is read; missing when there is none. */
  readonly beside?: TableBeside;
  /** The column for want of which a sheet of a plan's shape is none; missing for any other sheet. */
  readonly lacking?: 'content' | 'lead';
  /** Hidden or filtered rows in it (they count). */
  readonly hiddenRows: number | 'some';
  /** Rows (1-based, as of the tasks) with text that is struck through; `some` where only that is known. Missing for none. */
  readonly struck?: readonly number[] | 'some';
  /** 1-based first and last row of its tasks; null without tasks. */
  readonly taskRows: { readonly first: number; readonly last: number } | null;
}

/** A cell by place; row 1-based, column 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a row are, by meaning; undefined, or missing, for blank ones and meanings without a column. */
export type CellPlaces = { [Meaning in ColumnMeaning]?: CellPlace | undefined };

/** A task (nhiệm vụ), or an item of an agenda. */
export interface Task {
  /** Identity that survives moving: see `plan/taskKey.ts`. */
  readonly key: string;
  readonly sheet: string;
  /** 1-based row (the first one where a page break cut it in two). */
  readonly row: number;
  /** Number without its final dot; null when there is none. */
  readonly number: string | null;
  /** The cell's text, trimmed; the pieces of a cut row joined by a space. */
  readonly content: string;
  /** The same number for the tasks of one plan whose contents are equal when folded (counting rule 9); 0 for a blank content. */
  readonly contentNumber: number;
  readonly field: string | null;
  readonly director: string | null;
  readonly product: string | null;
  /** Band it stands in ("THÁNG 01", "Quý II") as typed; null when the sheet has none. */
  readonly band: string | null;
  /** Group of numbering it belongs to, for number checks: equal strings share one run of numbers. */
  readonly run: string;
  readonly lead: CellNames;
  readonly coordinating: CellNames;
  /** True when the coordinating cell is part of a cell merged (or taken for merged) over several rows. */
  readonly coordinatingMerged: boolean;
  /** Names found in the lead cell after "P/h", "phối hợp"; they are in `coordinating` too. Null when there are none. */
  readonly coordinatingInLead: CellNames | null;
  readonly due: Due;
  readonly progress: Progress;
  readonly note: string | null;
  /** Day of the document that asks for it, in a list of documents; missing where none is read. */
  readonly asked?: CalendarDate;
  /** Where its cells are, by meaning; a meaning without a column (or cell) is missing. For a merged cell its top left one. */
  readonly cells: Readonly<CellPlaces>;
}

/** A unit of the plan with the spellings it was met under, most frequent first. */
export interface PlanUnit {
  readonly unit: Unit;
  readonly spellings: readonly (readonly [string, number])[];
}

/** A cell of a plan sheet that could not be read as it stands: an Excel error, or a formula without a value. */
export interface UnreadCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: 'error' | 'uncached';
  /** The error text or the formula. */
  readonly text: string;
}

/** A band of a sheet that is not understood, or not wholly. */
export interface UnreadBand extends UnreadBandRow {
  readonly sheet: string;
}

/** A row of a sheet that was counted and may be no task, or was left out and may be one. */
export interface DoubtfulRow extends RowDoubt {
  readonly sheet: string;
}

/** Everything read from a workbook. */
export interface Plan {
  readonly workbook: string;
  /** The year asked for, or that of most counted tasks. */
  readonly year: number;
  /** One year, or both of a school year, ascending. */
  readonly years: readonly number[];
  readonly sheets: readonly PlanSheet[];
  readonly catalogue: Catalogue | null;
  /** Catalogue units and units put together from the plan, in plan order (first mention as lead, then other mentions), then the rest of the catalogue. */
  readonly units: readonly PlanUnit[];
  /** Tasks of plan sheets, counted or not, in sheet and row order. */
  readonly tasks: readonly Task[];
  /** Items of agenda sheets. */
  readonly agenda: readonly Task[];
  readonly unread: readonly UnreadCell[];
  readonly unreadBands: readonly UnreadBand[];
  readonly doubtfulRows: readonly DoubtfulRow[];
}
