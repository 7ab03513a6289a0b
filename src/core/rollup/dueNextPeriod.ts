/** Work that falls due in the period after a reported one. */
import { compareDates, lastDayOfMonth } from '../time/date';
import type { CalendarDate, Period } from '../time/types';
import type { Plan, Task } from '../plan/types';
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { belongsTo } from './inPeriod';
import { judgeTask } from './judge';
import { OPEN_CLASSES } from './types';
import type { JudgedTask } from './types';

const TASKS_PER_STEP = 2000;

/** Returns the period that follows: the next month, quarter, half or year; after 9 months the last quarter. */
export function periodAfter({ kind, year, from, to }: Period): Period {
  switch (kind) {
    case 'year':
      return { kind, year: year + 1, from, to };
    case 'nine-months':
      return { kind: 'quarter', year, from: 10, to: 12 };
    default: {
      const length = to - from + 1;
      return to === 12 ? { kind, year: year + 1, from: 1, to: length } : { kind, year, from: to + 1, to: to + length };
    }
  }
}

/**
 * Returns the tasks of counted sheets whose deadline, seen from the period after, lies in it, and that are open at the end
 * of a day; in the order of the plan. Ongoing, cancelled, put off and event-timed work is not among them.
 */
export function* comingTasks(plan: Plan, period: Period, asOf: CalendarDate): Steps<readonly JudgedTask[]> {
  const next = periodAfter(period);
  const first = { year: next.year, month: next.from, day: 1 };
  const last = lastDayOfMonth(next.year, next.to);
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const coming: JudgedTask[] = [];
  const isDue = ({ deadline }: JudgedTask): boolean =>
    deadline !== null && compareDates(deadline, first) >= 0 && compareDates(deadline, last) <= 0;
  const look = (task: Task): void => {
    if (!counted.has(task.sheet) || !belongsTo(task, next, plan.year, plan.years)) return;
    const judged = judgeTask(task, next, asOf, plan.year);
    if (OPEN_CLASSES.has(judged.class) && isDue(judged)) coming.push(judged);
  };
  const { tasks } = plan;
  yield* inSlices(tasks, TASKS_PER_STEP, (index) => ({ stage: 'rollup', done: index / tasks.length }), look);
  return coming;
}
