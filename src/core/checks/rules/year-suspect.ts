import type { Task } from '../../plan/types';
import { atDue, dueRemarkFindings } from '../dueFindings';
import { dueRemarks } from '../remarks';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** Last year in a report and next year in a plan are usual; a year farther away than this may be a slip of the hand. */
const USUAL_DISTANCE = 1;

/** Share of a sheet's dated tasks that must lie in the plan's years before a strange year counts as a slip: multi-year plans mix years. */
const REGULAR_SHARE = 0.9;

/** An impossible year ("20223"), or a year that is far from the plan's while the tasks before and after it lie in the plan's. */
export const rule: CheckRule<'year-suspect'> = {
  code: 'year-suspect',
  *find(context) {
    yield* dueRemarkFindings(context, 'year-suspect', ({ part }) => ({ part }));
    const { year: planYear, years } = context.plan;
    const inPlan = (task: Task): boolean => task.due.ym.every((named) => years.includes(named.year));
    for (const { name } of context.sheets) {
      yield PAUSE;
      const dated = (context.tasksOf.get(name) ?? []).filter((task) => task.due.ym.length > 0);
      if (dated.filter(inPlan).length < dated.length * REGULAR_SHARE) continue;
      for (const [index, task] of dated.entries()) {
        const before = dated[index - 1];
        const after = dated[index + 1];
        if (!before || !after || !inPlan(before) || !inPlan(after)) continue;
        if (dueRemarks(task, 'year-suspect').length > 0) continue;
        const strange = task.due.ym.find(({ year }) => years.every((own) => Math.abs(year - own) > USUAL_DISTANCE));
        if (!strange || !task.due.text.includes(String(strange.year))) continue;
        const part = String(strange.year);
        const suggestion = task.due.from === 'cell' ? task.due.text.replace(part, String(planYear)) : null;
        yield atDue(context, task, { part, suggestion, params: { part } });
      }
    }
  },
};
