/** Work of earlier periods that was still open when a period began (counting rule 6). */
import { addDays, compareDates } from '../time/date';
import type { CalendarDate, Period } from '../time/types';
import type { Task } from '../plan/types';
import { deadlineIn } from './inPeriod';
import { isCompletedBy, judgeTask } from './judge';
import type { CarriedTask } from './types';

/**
 * Returns a task as carried over into a period, or null: its last deadline lies before the period's first month, and it
 * was not completed by the day before that month begins, or by `asOf` if that is earlier. Left out are cancelled,
 * ongoing, and undated completed tasks; deferred ones are not. The task is taken to be outside the period.
 */
export function carryOver(task: Task, period: Period, asOf: CalendarDate, planYear: number): CarriedTask | null {
  const { progress } = task;
  if (progress.state === 'cancelled' || progress.state === 'ongoing') return null;
  if (progress.state === 'done' && progress.completedOn === null) return null;
  const deadline = deadlineIn(task, null, planYear);
  const start = { year: period.year, month: period.from, day: 1 };
  if (deadline === null || compareDates(deadline, start) >= 0) return null;
  const eve = addDays(start, -1);
  if (isCompletedBy(progress, compareDates(asOf, eve) < 0 ? asOf : eve)) return null;
  const done = isCompletedBy(progress, asOf);
  return { task, deadline, done, class: judgeTask(task, null, asOf, planYear).class };
}
