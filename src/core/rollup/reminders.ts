/** What a lead must be reminded of on a day: overdue, carried-over and coming work, by row of the table per unit. */
import { compareDates } from '../time/date';
import type { CalendarDate } from '../time/types';
import type { Task } from '../plan/types';
import type { JudgedTask, RollUp } from './types';

/** A task to be reminded of. */
export interface Reminder {
  readonly task: Task;
  readonly deadline: CalendarDate;
  readonly kind: 'overdue' | 'carried' | 'coming';
}

/**
 * Returns the reminders of a period on its day: tasks of it that are overdue; older ones that are still open; and open ones
 * that fall due later in it or in the period after. Each by deadline, equal ones in the order of the plan.
 * @param coming open tasks that fall due in the period after
 */
export function remindersOf(rollUp: RollUp, coming: readonly JudgedTask[]): readonly Reminder[] {
  const dated = (tasks: readonly JudgedTask[], kind: Reminder['kind']): Reminder[] =>
    tasks.flatMap(({ task, deadline }) => (deadline === null ? [] : [{ task, deadline, kind }]));
  const overdue = rollUp.tasks.filter((judged) => judged.class === 'overdue');
  const rest = rollUp.tasks.filter((judged) => judged.class === 'in-progress' || judged.class === 'not-started');
  const known = new Set(rollUp.tasks.map(({ task }) => task));
  const next = coming.filter(({ task }) => !known.has(task));
  const carried = rollUp.carried
    .filter(({ done }) => !done)
    .map(({ task, deadline }): Reminder => ({ task, deadline, kind: 'carried' }));
  return [
    ...byDeadline(dated(overdue, 'overdue')),
    ...byDeadline(carried),
    ...byDeadline(dated([...rest, ...next], 'coming')),
  ];
}

function byDeadline(reminders: readonly Reminder[]): readonly Reminder[] {
  return [...reminders].sort((one, other) => compareDates(one.deadline, other.deadline));
}
