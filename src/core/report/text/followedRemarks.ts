/** What the leadership wrote under "Ý kiến chỉ đạo", with what became of it by now. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { addedMonth, addedYear } from '../../rollup/inPeriod';
import { judgeTask } from '../../rollup/judge';
import type { JudgedTask, TaskClass } from '../../rollup/types';
import { daysAfter } from '../../time/date';
import type { CalendarDate, Period } from '../../time/types';
import { figureText } from './figures';
import { stateText } from './stateText';

/** Remarks of one standing summary tab. */
export interface PeriodRemarks {
  readonly period: Period;
  /** By the key that the task has now. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** A remark with its task; null where the task is no longer in the plan. */
export interface FollowedRemark {
  readonly period: Period;
  /** Key of the task, also of one that is gone. */
  readonly key: string;
  readonly task: Task | null;
  readonly text: string;
  /** What became of it, as of the day. */
  readonly outcome: string;
  /** The task is completed, or will not be done. */
  readonly isDone: boolean;
}

/** Returns remarks with what became of their tasks at the end of a day; remarks whose task is gone come last, so that none is lost. */
export function followRemarks(
  { period, remarks }: PeriodRemarks,
  plan: Plan,
  asOf: CalendarDate,
  say: Say,
): readonly FollowedRemark[] {
  const left = new Map(remarks);
  const followed: FollowedRemark[] = [];
  for (const task of plan.tasks) {
    const text = left.get(task.key);
    if (text === undefined) continue;
    left.delete(task.key);
    const judged = judgeTask(task, null, asOf, plan.year);
    const isDone = CLOSED.has(judged.class);
    followed.push({ period, key: task.key, task, text, outcome: outcomeOf(judged, asOf, plan.year, say), isDone });
  }
  for (const [key, text] of left) followed.push({ period, key, task: null, text, outcome: '', isDone: false });
  return followed;
}

/** Returns the remarks with those first that somebody is still to be asked about. */
export function openFirst(followed: readonly FollowedRemark[]): readonly FollowedRemark[] {
  return [...followed.filter(({ isDone }) => !isDone), ...followed.filter(({ isDone }) => isDone)];
}

const CLOSED: ReadonlySet<TaskClass> = new Set<TaskClass>(['on-time', 'late', 'cancelled']);

function outcomeOf(judged: JudgedTask, asOf: CalendarDate, planYear: number, say: Say): string {
  const { task, deadline } = judged;
  const words = stateText(judged, say);
  const days = judged.class === 'overdue' && deadline !== null ? daysAfter(asOf, deadline) : null;
  const state = days === null ? words : say('paper.outcome.overdue', { state: words, days: figureText(days, say) });
  const month = CLOSED.has(judged.class) ? null : addedMonth(task);
  if (month === null) return state;
  // Seen from no period it is judged by its new term: that it is one is told with it.
  const term = { month: String(month), year: String(addedYear(task, planYear)) };
  return say('paper.outcome.put-off', { state, ...term });
}
