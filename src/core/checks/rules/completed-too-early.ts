import { compareDates, vietnameseDate } from '../../time/date';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Work answered before it was asked for, or done before the plan's first year: most often a year or a month mistyped. */
export const rule = taskRule({
  code: 'completed-too-early',
  findIn(task, context, tell) {
    const { completedOn } = task.progress;
    if (completedOn === null) return;
    const { years, year } = context.plan;
    const isBeforeAsked = task.asked !== undefined && compareDates(completedOn, task.asked) < 0;
    const first = Math.min(year, ...years);
    if (!isBeforeAsked && completedOn.year >= first) return;
    const date = vietnameseDate(completedOn);
    const since = isBeforeAsked ? vietnameseDate(task.asked) : `01/01/${String(first)}`;
    tell(atCell(context, task, task.cells.completed ? 'completed' : 'result', { part: date, params: { date, since } }));
  },
});
