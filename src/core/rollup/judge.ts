/** How one task stands at the end of a day, seen from a period (counting rules 2 to 5). */
import { compareDates } from '../time/date';
import type { CalendarDate, Period } from '../time/types';
import type { Task } from '../plan/types';
import type { Progress } from '../progress/types';
import { addedMonth, deadlineIn, holdsAddedMonth } from './inPeriod';
import type { JudgedTask, TaskClass } from './types';

/**
 * Judges a task as of the end of a day: its class, the deadline that judged it, and whether it is completed without a
 * date. The task is taken to belong to the period; with `period` null it is seen from no period, by its last deadline.
 */
export function judgeTask(task: Task, period: Period | null, asOf: CalendarDate, planYear: number): JudgedTask {
  const deadline = deadlineIn(task, period, planYear);
  const waits = isWaiting(task, period, planYear);
  const taskClass = classOf(task.progress, deadline, asOf, waits);
  const completed = taskClass === 'on-time' || taskClass === 'late';
  return { task, class: taskClass, deadline, undated: completed && task.progress.completedOn === null };
}

/**
 * Returns true if work is completed at the end of a day, cancelled work apart: a date of completion decides, whatever word
 * stands beside it; a word without a date holds on every day.
 */
export function isCompletedBy(progress: Progress, day: CalendarDate): boolean {
  if (progress.completedOn !== null) return compareDates(progress.completedOn, day) <= 0;
  return progress.state === 'done';
}

function classOf(progress: Progress, deadline: CalendarDate | null, asOf: CalendarDate, waits: boolean): TaskClass {
  if (progress.state === 'cancelled') return 'cancelled';
  if (isCompletedBy(progress, asOf)) return completedClass(progress, deadline);
  if (progress.completedOn === null) {
    if (progress.state === 'ongoing') return 'ongoing';
    if (waits) return 'deferred';
  }
  if (deadline !== null && compareDates(asOf, deadline) > 0) return 'overdue';
  return isUnderWay(progress) ? 'in-progress' : 'not-started';
}

function completedClass(progress: Progress, deadline: CalendarDate | null): TaskClass {
  if (progress.completedOn === null) return progress.lateWord ? 'late' : 'on-time';
  if (deadline === null) return 'on-time';
  return compareDates(progress.completedOn, deadline) <= 0 ? 'on-time' : 'late';
}

/**
 * A deferred task waits where the period does not hold its new month, and everywhere if no new month takes effect; else
 * it is judged by the new deadline (seen from no period: always).
 */
function isWaiting(task: Task, period: Period | null, planYear: number): boolean {
  if (task.progress.state !== 'deferred') return false;
  if (addedMonth(task) === null) return true;
  return period !== null && !holdsAddedMonth(task, period, planYear);
}

/** Work that has begun: the word says so, part of it is done, its text is not understood, or it was finished after the day. */
function isUnderWay(progress: Progress): boolean {
  if (progress.completedOn !== null) return true;
  if (progress.state === 'in-progress' || progress.state === 'unclear') return true;
  return progress.percent !== null && progress.percent > 0 && progress.percent < 100;
}
