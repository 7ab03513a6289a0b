import type { Plan } from '../plan/types';
import type { YearMonth } from '../time/types';

/**
 * Returns the month in which all work of a plan falls; null where it falls in several, or where no task has a month. Tasks
 * without a month (events, unread times) do not tell.
 */
export function onlyMonth({ tasks, years }: Pick<Plan, 'tasks' | 'years'>): YearMonth | null {
  let only: YearMonth | null = null;
  for (const { due } of tasks) {
    for (const { year, month } of due.ym) {
      if (only === null) only = { year, month };
      else if (only.year !== year || only.month !== month) return null;
    }
  }
  return only !== null && years.includes(only.year) ? only : null;
}
