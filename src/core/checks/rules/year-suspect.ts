import type { Task } from '../../plan/types';
import { atDue, lookForDueRemarks } from '../dueFindings';
import { dueRemarks } from '../remarks';
import { visitEach } from '../taskIteration';
import type { CheckRule } from '../types';

/** Last year in a report and next year in a plan are usual; a year farther away than this may be a typing error. */
const USUAL_DISTANCE = 1;

/** Share of a sheet's dated tasks that must lie in the plan's years before a strange year counts as a typo: multi-year plans mix years. */
const REGULAR_SHARE = 0.9;

/** An impossible year ("20223"), or a year that is far from the plan's while the tasks before and after it lie in the plan's. */
export const rule: CheckRule<'year-suspect'> = {
  code: 'year-suspect',
  createLook: () => lookForDueRemarks('year-suspect', ({ part }) => ({ part })),
  *find(context, tell) {
    const { year: planYear, years } = context.plan;
    const isOutside = ({ due }: Task): boolean => due.ym.some(({ year }) => !years.includes(year));
    for (const { name } of context.sheets) {
      const dated: Task[] = [];
      const outside: number[] = [];
      yield* visitEach(context.tasksOf.get(name) ?? [], (task) => {
        if (task.due.ym.length === 0) return;
        if (isOutside(task)) outside.push(dated.length);
        dated.push(task);
      });
      if (dated.length - outside.length < dated.length * REGULAR_SHARE) continue;
      for (const index of outside) {
        const task = dated[index];
        const before = dated[index - 1];
        const after = dated[index + 1];
        if (!task || !before || !after || isOutside(before) || isOutside(after)) continue;
        if (dueRemarks(task, 'year-suspect').length > 0) continue;
        const strange = task.due.ym.find(({ year }) => years.every((own) => Math.abs(year - own) > USUAL_DISTANCE));
        if (!strange || !task.due.text.includes(String(strange.year))) continue;
        const part = String(strange.year);
        const suggestion = task.due.from === 'cell' ? task.due.text.replace(part, String(planYear)) : null;
        tell(atDue(context, task, { part, suggestion, params: { part } }));
      }
    }
  },
};
