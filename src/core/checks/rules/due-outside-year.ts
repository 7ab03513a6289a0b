import { atDue } from '../dueFindings';
import { dueRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** All months that are named lie before or after the plan's years: the task belongs to none of its months. A misspelt year has its own code. */
export const rule = taskRule({
  code: 'due-outside-year',
  findIn(task, context, tell) {
    const { ym, text } = task.due;
    const { years, year } = context.plan;
    if (ym.length === 0 || ym.some((named) => years.includes(named.year))) return;
    if (dueRemarks(task, 'year-suspect').length > 0 || dueRemarks(task, 'due-invalid').length > 0) return;
    tell(atDue(context, task, { part: text, params: { time: text, year: String(year) } }));
  },
});
