/** The vocabulary of this module: a task found during the year, and the row that it would get in the plan. */
import type { ColumnMeaning, Task } from '../plan/types';
import type { CalendarDate, YearMonth } from '../time/types';

/** What is known of a task that the plan has not yet. */
export interface WantedTask {
  readonly content: string;
  /** Unit codes of the plan, at least one. */
  readonly leads: readonly string[];
  /** As it is to be written; null for none. */
  readonly coordinating: string | null;
  /** The last day, or only a month. */
  readonly due: CalendarDate | YearMonth;
  readonly product: string | null;
  /** The sheet that it belongs to; null for the one that field and time tell. */
  readonly sheet: string | null;
  /** Name of the group that it belongs to (`TaskGroup.id`); null for the one that field and time tell. */
  readonly group: string | null;
  /** The field as the plan has it; null where the place tells it. */
  readonly field: string | null;
  /** The number that somebody chose; null for the one that comes next. */
  readonly number: string | null;
}

/** Tasks of one sheet, band and field that follow each other: a new one goes below the last of them. */
export interface TaskGroup {
  /** Tells it from all others of the plan. */
  readonly id: string;
  readonly sheet: string;
  readonly field: string | null;
  readonly band: string | null;
  readonly tasks: readonly Task[];
}

/** A cell of the new row; column 0-based. */
export interface NewCell {
  readonly meaning: ColumnMeaning;
  readonly column: number;
  readonly value: string | number;
  /** The value is the serial of a day. */
  readonly isDay?: true;
}

/** What is odd about a new row, for the person to know before it is written. */
export type AdditionNote =
  /** Numbers run on below it: the new one takes a letter instead of the next number. */
  | { readonly code: 'lettered'; readonly number: string; readonly next: string }
  /** The tasks beside it have no number, or one that nobody can continue. */
  | { readonly code: 'no-number' }
  /** The sheet has no column for this. */
  | { readonly code: 'no-column'; readonly column: ColumnMeaning }
  /** The band alone tells the time: the sheet has no column for the day, or for the month within a quarter. */
  | { readonly code: 'day-lost' };

/** Where a new row goes and what stands in it; the plan that it makes was read and found right. */
export interface Addition {
  readonly group: TaskGroup;
  /** The row (1-based) that it takes. */
  readonly row: number;
  /** Whether rows from there on move down, or the row stands there blank. */
  readonly how: 'insert' | 'fill';
  /** The task above it. */
  readonly above: Task;
  readonly number: string | null;
  readonly cells: readonly NewCell[];
  readonly notes: readonly AdditionNote[];
}

/** A wanted task without a day. */
export function isDay(due: WantedTask['due']): due is CalendarDate {
  return 'day' in due;
}
