/** The vocabulary of this module: days, months, due times and reporting periods. No `Date` anywhere. */

/** A day of the calendar. Month and day 1-based. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of a year, month 1-based. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Months of one year, from one (1-based) to another. */
export interface MonthRange {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export type DueKind =
  | 'month'
  | 'months'
  | 'quarter'
  | 'quarters'
  | 'year'
  | 'recurring'
  | 'compound'
  | 'date'
  | 'event'
  | 'previous-year'
  | 'later-year'
  | 'none';

/** What proves that the day and month of a date were exchanged. */
export interface SwapProof {
  /** The band or the sheet it stands in, a day beside it in its row, its neighbours' order, or the days above the 12th that stayed texts. */
  readonly kind: 'band' | 'sheet' | 'row' | 'order' | 'texts';
  /** The band's or sheet's words, or the days, as `dd/mm/yyyy`. */
  readonly evidence: string;
}

/** Something about a time that the checks report. */
export interface DueRemark {
  readonly kind:
    | 'due-invalid'
    | 'due-partly-read'
    | 'due-conflict'
    | 'due-mark-conflict'
    | 'year-suspect'
    | 'date-swapped';
  readonly part: string;
  readonly suggestion: string | null;
  /** With `date-swapped` only. */
  readonly proof?: SwapProof;
}

/** When a task is due, as read from its cell, its text, its band or its sheet. */
export interface Due {
  /** The phrase that was read, as typed; empty when there is none. */
  readonly text: string;
  /** Months of the plan's year, ascending, distinct; a deferral is not in here (it stands in progress). */
  readonly months: readonly number[];
  /** All months named, whatever the year, ascending. */
  readonly ym: readonly YearMonth[];
  /** The deadline by counting rule 2, seen from no period; null when there is none. */
  readonly deadline: CalendarDate | null;
  /** True when `deadline` was written as a day, so that it holds in every period. */
  readonly explicitDay: boolean;
  readonly kind: DueKind;
  /** The task waits for an event: no deadline. True too for kind `event`. */
  readonly event: boolean;
  readonly from: 'cell' | 'content' | 'band' | 'sheet' | 'none';
  readonly remarks: readonly DueRemark[];
}

/** A reporting period (kỳ báo cáo), always within one year. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'half' | 'nine-months' | 'year';
  readonly year: number;
  /** First month, 1-based. */
  readonly from: number;
  /** Last month, 1-based, inclusive. */
  readonly to: number;
}
