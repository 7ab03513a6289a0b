import type { Plan } from '../plan/types';
import type { MonthRange } from '../time/types';

/**
 * Returns the months in which all work of a plan falls, from the first to the last; null where they are of several years or of
 * none of the plan's, or where no task has a month. Tasks without a month (events, unread times) do not tell.
 */
export function plannedMonths({ tasks, years }: Pick<Plan, 'tasks' | 'years'>): MonthRange | null {
  const named = tasks.flatMap(({ due }) => due.ym);
  const [first] = named;
  if (first === undefined || !years.includes(first.year) || named.some(({ year }) => year !== first.year)) return null;
  let [from, to] = [first.month, first.month];
  for (const { month } of named) {
    from = Math.min(from, month);
    to = Math.max(to, month);
  }
  return { year: first.year, from, to };
}
