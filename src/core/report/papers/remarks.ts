/** What the leadership wrote under "Ý kiến chỉ đạo", with what became of it by now. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { judgeTask } from '../../rollup/judge';
import type { JudgedTask, TaskClass } from '../../rollup/types';
import { daysAfter } from '../../time/date';
import type { CalendarDate, Period } from '../../time/types';
import { figureText } from '../text/figures';
import { asBeginning, periodName } from '../text/periodName';
import { stateText } from '../text/stateText';
import { leadNaming } from '../text/unitNames';
import { NUMBER_WIDTH } from './taskTable';
import type { PaperTable } from './types';

/** Remarks of one standing summary tab. */
export interface PeriodRemarks {
  readonly period: Period;
  /** By the key that the task has now. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** A remark with its task; null where the task is no longer in the plan. */
export interface FollowedRemark {
  readonly period: Period;
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
    followed.push({ period, task, text, outcome: outcomeOf(judged, asOf, say), isDone });
  }
  for (const text of left.values()) followed.push({ period, task: null, text, outcome: '', isDone: false });
  return followed;
}

const CLOSED: ReadonlySet<TaskClass> = new Set<TaskClass>(['on-time', 'late', 'cancelled']);

function outcomeOf(judged: JudgedTask, asOf: CalendarDate, say: Say): string {
  const state = stateText(judged, say);
  if (judged.class !== 'overdue' || judged.deadline === null) return state;
  return say('paper.outcome.overdue', { state, days: figureText(daysAfter(asOf, judged.deadline), say) });
}

/** Parts of the width; the content takes what is left. On a unit's own sheet all tasks are its own, of several periods. */
const SHARES = {
  meeting: { lead: 0.15, remark: 0.26, outcome: 0.18 },
  unit: { period: 0.12, remark: 0.24, outcome: 0.18 },
} as const;

/**
 * Makes the table of remarks.
 * @param of whose paper it is for: the meeting's says who leads, a unit's in which period each was written
 * @param width millimetres
 */
export function remarksTable(
  followed: readonly FollowedRemark[],
  of: keyof typeof SHARES,
  width: number,
  { plan, say }: { readonly plan: Plan; readonly say: Say },
): PaperTable {
  const leads = leadNaming(plan, say);
  const shares: Readonly<Record<string, number>> = SHARES[of];
  const part = (name: string): number => Math.round(width * (shares[name] ?? 0));
  const others = NUMBER_WIDTH + part('period') + part('lead') + part('remark') + part('outcome');
  const isUnit = of === 'unit';
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: NUMBER_WIDTH, align: 'centre' },
      ...(isUnit ? [{ title: say('paper.column.period'), width: part('period'), align: 'left' } as const] : []),
      { title: say('paper.column.content'), width: width - others, align: 'left' },
      ...(isUnit ? [] : [{ title: say('paper.column.lead'), width: part('lead'), align: 'left' } as const]),
      { title: say('paper.column.remark'), width: part('remark'), align: 'left' },
      { title: say('paper.column.outcome'), width: part('outcome'), align: 'left' },
    ],
    rows: followed.map(({ period, task, text, outcome }, index) => [
      String(index + 1),
      ...(isUnit ? [asBeginning(periodName(period, say))] : []),
      task === null ? say('report.lost-task') : task.content,
      ...(isUnit ? [] : [task === null ? '' : leads(task)]),
      text,
      outcome,
    ]),
    total: false,
  };
}
