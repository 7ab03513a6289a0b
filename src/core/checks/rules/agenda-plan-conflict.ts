import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { subjectOf } from '../subject';
import { spellingOf } from '../names';
import { groupTasks } from '../taskIteration';
import type { CheckRule, RuleContext } from '../types';

/**
 * An item of the agenda and a task of the plan are the same matter by their whole text (opening verbs aside), but name
 * different leads, or months that have none in common.
 */
export const rule: CheckRule<'agenda-plan-conflict'> = {
  code: 'agenda-plan-conflict',
  notApplicable: (_, { plan }) => (plan.agenda.length > 0 ? null : 'no-agenda'),
  *find(context, tell) {
    const { agenda } = context.plan;
    if (agenda.length === 0) return;
    const planned = yield* groupTasks(context.tasks, subjectOf);
    for (const item of agenda) {
      const same = planned.get(subjectOf(item) ?? '');
      const [task] = same ?? [];
      if (!same || !task) continue;
      const place = { planSheet: task.sheet, planRow: String(task.row) };
      const leads = new Set(same.flatMap(({ lead }) => lead.units));
      if (item.lead.units.length > 0 && leads.size > 0 && !item.lead.units.some((unit) => leads.has(unit))) {
        const here = nameAll(item.lead.units, context);
        const there = nameAll([...leads], context);
        tell(
          atCell(context, item, 'content', { part: item.lead.text, params: { what: 'lead', ...place, here, there } }),
        );
      }
      const months = monthsOf(same);
      const own = monthsOf([item]);
      if (own.size > 0 && months.size > 0 && ![...own].some((month) => months.has(month))) {
        const here = [...own].join(', ');
        const there = [...months].join(', ');
        tell(
          atCell(context, item, 'content', { part: item.due.text, params: { what: 'month', ...place, here, there } }),
        );
      }
    }
  },
};

/** Months as `7/2023`, in order. */
function monthsOf(tasks: readonly Task[]): ReadonlySet<string> {
  const all = tasks.flatMap(({ due }) => due.ym);
  all.sort((a, b) => a.year - b.year || a.month - b.month);
  return new Set(all.map(({ year, month }) => `${month}/${year}`));
}

function nameAll(units: readonly string[], context: RuleContext): string {
  return units.map((unit) => spellingOf(unit, context)).join(', ');
}
