/** How the work of a longer period is spread over its months, and how far each month has come. */
import { periodMonths } from '../time/period';
import type { Period } from '../time/types';
import { Tally } from './tally';
import type { Counts, JudgedTask, RollUp } from './types';

/** A row of the course: the tasks whose deadline lies in a month; null for those without a deadline in the period. */
export interface CourseRow {
  readonly month: number | null;
  readonly counts: Counts;
}

/** Returns the month of the period that a task falls due in, seen from the period; null when its deadline is in none. */
export function courseMonth({ deadline }: Pick<JudgedTask, 'deadline'>, period: Period): number | null {
  if (deadline?.year !== period.year) return null;
  return deadline.month >= period.from && deadline.month <= period.to ? deadline.month : null;
}

/**
 * Returns the course of a period: a row for each of its months, also empty ones, and one for tasks without a deadline in
 * it where there are some. Every task of the period stands in one row, so that the rows add up to the total.
 */
export function courseOf(rollUp: Pick<RollUp, 'period' | 'tasks'>): readonly CourseRow[] {
  const tallies = new Map<number | null, Tally>(periodMonths(rollUp.period).map((month) => [month, new Tally()]));
  for (const judged of rollUp.tasks) {
    const month = courseMonth(judged, rollUp.period);
    let tally = tallies.get(month);
    if (tally === undefined) tallies.set(month, (tally = new Tally()));
    tally.add(judged);
  }
  return [...tallies].map(([month, tally]) => ({ month, counts: tally.counts() }));
}
