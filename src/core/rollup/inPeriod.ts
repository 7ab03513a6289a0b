/** When a task counts: the month a deferral adds, membership in a period, and the deadline seen from it (counting rules 1 and 2). */
import { lastDayOfMonth } from '../time/date';
import type { CalendarDate, Period } from '../time/types';
import type { Task } from '../plan/types';

/**
 * Returns the month (1-based, of `addedYear`) that a deferral adds to a task; null when it adds none: nothing was
 * deferred, the deferral names no month, or one that is not after the task's last due month (counting rule 1). A task
 * without due months takes any month that is named (an event-timed task waits until a deferral names one). A cancelled
 * task adds nothing.
 */
export function addedMonth(task: Task): number | null {
  const { state, deferredTo } = task.progress;
  if (deferredTo === null || state === 'cancelled') return null;
  return isAfterDue(task, deferredTo) ? deferredTo : null;
}

/** Returns true for a month that comes after the last due month; of two years every month of the second one. */
function isAfterDue({ due, progress: { deferredYear } }: Task, month: number): boolean {
  if (deferredYear === undefined) return month > (due.months[due.months.length - 1] ?? 0);
  return due.ym.every(({ year, month: named }) => year < deferredYear || (year === deferredYear && named < month));
}

/** Returns true if the month that a deferral adds lies in a period. */
export function holdsAddedMonth(task: Task, period: Period, planYear: number): boolean {
  const added = addedMonth(task);
  return added !== null && period.year === addedYear(task, planYear) && isInside(added, period);
}

/** Returns the year of the month that a deferral adds: the plan's, or of a school year the second. */
export function addedYear({ progress: { deferredYear } }: Task, planYear: number): number {
  return deferredYear ?? planYear;
}

/**
 * Returns true if a task belongs to a period: one of its due months, or the month its deferral adds, is in it; a task
 * without any month of the plan's years belongs to the plan's year only (counting rule 1).
 * @param years the plan's years; a school-year plan has two, and periods of both
 */
export function belongsTo(
  task: Task,
  period: Period,
  planYear: number,
  years: readonly number[] = [planYear],
): boolean {
  if (holdsAddedMonth(task, period, planYear)) return true;
  const months = dueMonths(task, period.year, planYear);
  // A loop: asked of every task, and most have one month.
  for (const month of months) if (isInside(month, period)) return true;
  if (months.length > 0) return false;
  if (period.kind !== 'year' || period.year !== planYear || addedMonth(task) !== null) return false;
  return !isDueInOtherYear(task, planYear, years);
}

function isDueInOtherYear({ due }: Task, planYear: number, years: readonly number[]): boolean {
  return due.ym.some(({ year }) => year !== planYear && years.includes(year));
}

/**
 * Returns the deadline of a task as a period sees it (counting rule 2): the end of the month its deferral adds where the
 * period holds that month; else an explicit day; for a list of separate months the end of the last of them in the
 * period; else the deadline that was read. Null when it has none: events, recurring work, no readable time, and a time
 * after the plan's year, which is never overdue in that year.
 *
 * With `period` null the task is seen from no period: the end of the last of all its months, a deferral's included.
 */
export function deadlineIn(task: Task, period: Period | null, planYear: number): CalendarDate | null {
  const { due } = task;
  const added = addedMonth(task);
  if (added !== null && (period === null || holdsAddedMonth(task, period, planYear)))
    return lastDayOfMonth(addedYear(task, planYear), added);
  if (due.event) return null;
  if (period === null) return due.deadline;
  if (due.kind === 'later-year' && period.year === planYear) return null;
  if (due.explicitDay || due.kind !== 'months') return due.deadline;
  const inside = dueMonths(task, period.year, planYear).filter((month) => isInside(month, period));
  const last = inside[inside.length - 1];
  return last === undefined ? due.deadline : lastDayOfMonth(period.year, last);
}

function dueMonths(task: Task, year: number, planYear: number): readonly number[] {
  if (year === planYear) return task.due.months;
  return task.due.ym.filter((named) => named.year === year).map(({ month }) => month);
}

function isInside(month: number, period: Period): boolean {
  return month >= period.from && month <= period.to;
}
