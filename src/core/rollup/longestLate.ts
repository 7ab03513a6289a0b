/** Work that is late on the day, the longest first: what a meeting asks about. */
import { compareDates, daysAfter } from '../time/date';
import type { CalendarDate } from '../time/types';
import type { Task } from '../plan/types';
import { judgeTask } from './judge';
import { rowIndexes } from './rowIndexes';
import type { RollUp, UnitRow } from './types';

/** A task that is late on the day. */
export interface LateTask {
  readonly task: Task;
  readonly deadline: CalendarDate;
  /** Whole days since the deadline: 1 on the day after it. */
  readonly days: number;
  /** It belongs to an earlier period and is open still (counting rule 6); it is not in this period's total. */
  readonly carried: boolean;
}

/**
 * Returns the overdue tasks of a period and the open ones that it carries, the longest late first, equal ones in the order
 * of the plan with those of the period first. Work that was put off without a new term is not late (counting rule 4). The
 * overdue list of the period is those that are not `carried`; "the five that are late longest" are the first five.
 */
export function longestLate(rollUp: RollUp, planYear: number): readonly LateTask[] {
  const { asOf } = rollUp;
  const late: LateTask[] = [];
  for (const { task, class: taskClass, deadline } of rollUp.tasks) {
    if (taskClass === 'overdue' && deadline !== null) {
      late.push({ task, deadline, days: daysAfter(asOf, deadline), carried: false });
    }
  }
  for (const { task, deadline, done } of rollUp.carried) {
    if (done || judgeTask(task, null, asOf, planYear).class !== 'overdue') continue;
    late.push({ task, deadline, days: daysAfter(asOf, deadline), carried: true });
  }
  return late.sort((one, other) => compareDates(one.deadline, other.deadline));
}

/** Late tasks of one row of the table per unit. */
export interface LateOfUnit {
  /** Null for tasks without a row: nobody who leads them can be read and none of the period is so. */
  readonly row: UnitRow | null;
  readonly tasks: readonly LateTask[];
}

/**
 * Returns late tasks by row of the table per unit, in its order, each as ordered before; rows without one are left out. A
 * task with several leads stands under each (counting rule 8).
 */
export function lateByUnit(rollUp: RollUp, late: readonly LateTask[]): readonly LateOfUnit[] {
  const indexes = rowIndexes(rollUp);
  const nobody: LateTask[] = [];
  const byRow = rollUp.rows.map((): LateTask[] => []);
  for (const each of late) {
    const rows = indexes.leads(each.task);
    if (rows.length === 0) nobody.push(each);
    for (const row of rows) byRow[row - 1]?.push(each);
  }
  const found = rollUp.rows.map((row, index): LateOfUnit => ({ row, tasks: byRow[index] ?? [] }));
  return [...found, { row: null, tasks: nobody }].filter(({ tasks }) => tasks.length > 0);
}
