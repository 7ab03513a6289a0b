/** What the leadership wrote under "Ý kiến chỉ đạo", with what became of it by now. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { judgeTask } from '../../rollup/judge';
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
    followed.push({ period, task, text, outcome: outcomeOf(task, plan, asOf, say) });
  }
  for (const text of left.values()) followed.push({ period, task: null, text, outcome: '' });
  return followed;
}

function outcomeOf(task: Task, plan: Plan, asOf: CalendarDate, say: Say): string {
  const judged = judgeTask(task, null, asOf, plan.year);
  const state = stateText(judged, say);
  if (judged.class !== 'overdue' || judged.deadline === null) return state;
  return say('paper.outcome.overdue', { state, days: figureText(daysAfter(asOf, judged.deadline), say) });
}

/** Parts of the width; the content takes what is left. */
const SHARES = { period: 0.11, lead: 0.15, remark: 0.26, outcome: 0.18 };

/**
 * Makes the table of remarks.
 * @param withPeriod a column says in which period each was written
 * @param width millimetres
 */
export function remarksTable(
  followed: readonly FollowedRemark[],
  withPeriod: boolean,
  width: number,
  { plan, say }: { readonly plan: Plan; readonly say: Say },
): PaperTable {
  const leads = leadNaming(plan, say);
  const part = (name: keyof typeof SHARES): number => Math.round(width * SHARES[name]);
  const others = NUMBER_WIDTH + part('lead') + part('remark') + part('outcome') + (withPeriod ? part('period') : 0);
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: NUMBER_WIDTH, align: 'centre' },
      ...(withPeriod ? [{ title: say('paper.column.period'), width: part('period'), align: 'left' } as const] : []),
      { title: say('paper.column.content'), width: width - others, align: 'left' },
      { title: say('paper.column.lead'), width: part('lead'), align: 'left' },
      { title: say('paper.column.remark'), width: part('remark'), align: 'left' },
      { title: say('paper.column.outcome'), width: part('outcome'), align: 'left' },
    ],
    rows: followed.map(({ period, task, text, outcome }, index) => [
      String(index + 1),
      ...(withPeriod ? [asBeginning(periodName(period, say))] : []),
      task === null ? say('report.lost-task') : task.content,
      task === null ? '' : leads(task),
      text,
      outcome,
    ]),
    total: false,
  };
}
