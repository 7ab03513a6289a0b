/** The state of a task on the day, in words. */
import type { Say } from '../../../messages/say';
import type { CarriedTask, JudgedTask } from '../../rollup/types';
import type { CalendarDate } from '../../time/types';
import type { Task } from '../../plan/types';
import { compareDates } from '../../time/date';

/** Returns the words for a task of the period; what is not reported, unclear or undated is said with it. */
export function stateText({ task, class: taskClass, undated }: JudgedTask, say: Say): string {
  const words = say(`report.class.${taskClass}`);
  if (undated) return say('report.class.with', { words, more: say('report.class.undated') });
  const { state } = task.progress;
  if (taskClass !== 'cancelled' && (state === 'unreported' || state === 'unclear')) {
    return say('report.class.with', { words, more: say(`report.class.${state}`) });
  }
  return words;
}

/** Returns the words for a task carried over from an earlier period. */
export function carriedStateText({ class: taskClass, done }: CarriedTask, say: Say): string {
  return say(done ? 'report.class.carried-done' : `report.class.${taskClass}`);
}

/** Returns the day of completion as it was known on the day: null when it lies after it. */
export function completedBy(task: Task, asOf: CalendarDate): CalendarDate | null {
  const { completedOn } = task.progress;
  return completedOn === null || compareDates(completedOn, asOf) > 0 ? null : completedOn;
}
