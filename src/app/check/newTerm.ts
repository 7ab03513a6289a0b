import type { Task } from '../../core/plan/types';
import { addedMonth, deadlineIn } from '../../core/rollup/inPeriod';
import type { CalendarDate } from '../../core/time/types';

/**
 * Returns the deadline that a deferral gives to a task (counting rule 2: the end of the month that it adds); null where
 * nothing was deferred, or to no later month.
 * @param planYear the plan's year
 */
export function newTerm(task: Task, planYear: number): CalendarDate | null {
  return addedMonth(task) === null ? null : deadlineIn(task, null, planYear);
}
