/** What a lead must be reminded of on a day: overdue, carried-over and coming work, by row of the table per unit. */
import { compareDates, lastDayOfMonth } from '../time/date';
import type { CalendarDate } from '../time/types';
import type { Task } from '../plan/types';
import { periodAfter } from './dueNextPeriod';
import { judgeTask } from './judge';
import type { JudgedTask, RollUp, TaskClass } from './types';

/** A task to be reminded of. */
export interface Reminder {
  readonly task: Task;
  readonly deadline: CalendarDate;
  readonly kind: 'overdue' | 'carried' | 'coming';
}

/**
 * Returns the reminders of a period on its day: tasks of it that are overdue, by a new term too that a later period holds;
 * older ones that are still open; and open ones that fall due later in it or in the period after: work of the period with a
 * later term ("Cả năm") is not among them. A task comes once, with the first of these. Each by deadline, equal ones in the order of the plan.
 * @param coming open tasks that fall due in the period after
 */
export function remindersOf(rollUp: RollUp, coming: readonly JudgedTask[], planYear: number): readonly Reminder[] {
  const { asOf } = rollUp;
  const next = periodAfter(rollUp.period);
  const until = lastDayOfMonth(next.year, next.to);
  const carried = rollUp.carried
    .filter(({ done }) => !done)
    .map(({ task, deadline }): Reminder => ({ task, deadline, kind: 'carried' }));
  // Work that waits in its period for a later one is seen from no period: its new term may be past by now.
  const own = rollUp.tasks.flatMap((judged) => {
    if (judged.class !== 'deferred') return judged;
    const late = judgeTask(judged.task, null, asOf, planYear);
    return late.class === 'overdue' ? late : [];
  });
  const known = new Set([...own, ...carried].map(({ task }) => task));
  const open = [...own, ...coming.filter(({ task }) => !known.has(task))];
  const dated = (kind: Reminder['kind'], classes: readonly TaskClass[]): Reminder[] =>
    open
      .filter((judged) => classes.includes(judged.class))
      .flatMap(({ task, deadline }) => (deadline === null ? [] : [{ task, deadline, kind }]));
  return [
    ...byDeadline(dated('overdue', ['overdue'])),
    ...byDeadline(carried),
    ...byDeadline(
      dated('coming', ['in-progress', 'not-started']).filter(({ deadline }) => compareDates(deadline, until) <= 0),
    ),
  ];
}

function byDeadline(reminders: readonly Reminder[]): readonly Reminder[] {
  return [...reminders].sort((one, other) => compareDates(one.deadline, other.deadline));
}
