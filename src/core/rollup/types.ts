/** The vocabulary of this module: counts by unit, field and director for a period as of a day. */
import type { CalendarDate, Period } from '../time/types';
import type { Task } from '../plan/types';

/** The class a task falls into on a day (counting rule 4); `cancelled` is outside the total. */
export type TaskClass =
  | 'on-time'
  | 'late'
  | 'ongoing'
  | 'deferred'
  | 'overdue'
  | 'in-progress'
  | 'not-started'
  | 'cancelled';

/** Classes of work that is still to be done. */
export const OPEN_CLASSES: ReadonlySet<TaskClass> = new Set<TaskClass>(['in-progress', 'not-started', 'overdue']);

/** The numbers of one row; meanings in counting rules 4 to 9. Rates are percent with one decimal, null for 0/0. */
export interface Counts {
  readonly total: number;
  readonly completed: number;
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly overdue: number;
  readonly deferred: number;
  readonly ongoing: number;
  readonly cancelled: number;
  readonly unreported: number;
  readonly unclear: number;
  readonly carriedOver: number;
  readonly carriedDone: number;
  readonly rate: number | null;
  readonly rateDue: number | null;
  readonly distinct: number;
  readonly distinctCompleted: number;
}

export interface UnitRow {
  /** Unit code; folded text for a collective; null for tasks without a readable lead. */
  readonly unit: string | null;
  readonly name: string;
  /** Level as the office writes it, `nhóm` for a collective, empty for null. */
  readonly kind: string;
  readonly counts: Counts;
  /** Tasks of the period in which the unit coordinates; null in rows that are no unit. */
  readonly coordinating: number | null;
}

export interface NamedRow {
  readonly name: string;
  readonly counts: Counts;
}

/** A task as it stands on the day, seen from the period. */
export interface JudgedTask {
  readonly task: Task;
  readonly class: TaskClass;
  /** Deadline that judged it, seen from the period; null when there is none. */
  readonly deadline: CalendarDate | null;
  /** Completed, on time or late by its word, without a date. */
  readonly undated: boolean;
}

/** A task of an earlier period that was still open when this one began (counting rule 6). */
export interface CarriedTask {
  readonly task: Task;
  readonly deadline: CalendarDate;
  readonly done: boolean;
  /** How it stands on the day, seen from no period: work that was put off is overdue when its new term is over, too. */
  readonly class: TaskClass;
}

/**
 * Tasks not completed, by the classes of the table (counting rule 13): the first four add up to total − ongoing − completed;
 * `unreported` (blank progress cells) and `unclear` (a text that is not understood) are among them.
 */
export interface Remaining {
  readonly overdue: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly deferred: number;
  readonly unreported: number;
  readonly unclear: number;
  readonly ongoing: number;
}

/** The result of counting one period. */
export interface RollUp {
  readonly period: Period;
  /** First and last day shown for the period (the calendar's). */
  readonly window: readonly [CalendarDate, CalendarDate];
  readonly asOf: CalendarDate;
  readonly rows: readonly UnitRow[];
  readonly coordinatingRows: readonly { readonly unit: string; readonly name: string; readonly coordinating: number }[];
  readonly fields: readonly NamedRow[];
  readonly directors: readonly NamedRow[];
  readonly total: Counts;
  readonly remaining: Remaining;
  /** Tasks deferred into the period and open: each is in the class that its new term gives it (counting rule 13). */
  readonly deferredInto: number;
  /** Every task of the period, cancelled ones included, in sheet and row order. */
  readonly tasks: readonly JudgedTask[];
  readonly carried: readonly CarriedTask[];
  /** Tasks of the period whose lead or coordinating units depend on a `typo` match. */
  readonly typoTasks: number;
  /** What is counted are documents that must be answered; missing for tasks. */
  readonly ofDocuments?: true;
}
