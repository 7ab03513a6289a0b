import { atCell } from '../finding';
import { spellingOf } from '../names';
import { applicableTasks, visitEach } from '../taskIteration';
import type { Task } from '../../plan/types';
import type { CheckRule, RuleContext } from '../types';
import { groupKey, leadCensuses } from '../usualLead';
import type { LeadCensus } from '../usualLead';

/** Share of all tasks in fields that must have their field's usual lead, one typo aside: below it, the field does not decide who leads. */
const HABIT_SHARE = 0.92;

/**
 * The lead is not the one that nearly all other tasks of the field have, in a plan whose fields decide who leads. Several
 * leads of which one is the usual are in order.
 */
export const rule: CheckRule<'lead-unusual'> = {
  code: 'lead-unusual',
  notApplicable: (sheet, context) =>
    (context.tasksOf.get(sheet.name) ?? []).some((task) => task.field !== null) ? null : 'no-field',
  *find(context, tell) {
    const tasks = applicableTasks(rule, context);
    const censuses = yield* leadCensuses(context, tasks, (task) => task.field);
    if (!followHabit([...censuses.values()])) return;
    yield* visitEach(tasks, (task) => {
      const key = groupKey(task.field, context);
      if (key === null || task.lead.units.length === 0) return;
      const found = censuses.get(key)?.usualFor(task);
      if (!found || task.lead.units.includes(found.unit)) return;
      const { agree, others } = found;
      const usual = spellingOf(found.unit, context);
      tell(
        atCell(context, task, 'lead', {
          part: task.lead.text,
          suggestion: task.coordinatingInLead === null && isSameKind(task, found.unit, context) ? usual : null,
          params: { lead: task.lead.text, usual, field: task.field ?? '', agree, others },
        }),
      );
    });
  },
};

/** A suggestion never changes the kind of a body: a centre that leads is no slip for a room. */
function isSameKind(task: Task, usual: string, context: RuleContext): boolean {
  const kindOf = (code: string): string => context.foldedOf(context.units.get(code)?.unit.kind ?? '');
  return task.lead.units.every((unit) => kindOf(unit) === '' || kindOf(usual) === '' || kindOf(unit) === kindOf(usual));
}

/** Fields with fewer led tasks than this say nothing about a habit. */
const FEW_TASKS = 4;

function followHabit(all: readonly LeadCensus[]): boolean {
  const censuses = all.filter(({ led }) => led >= FEW_TASKS);
  const led = censuses.reduce((sum, census) => sum + census.led, 0);
  const usual = censuses.reduce((sum, census) => sum + census.mostFrequent, 0);
  return usual >= (led - 1) * HABIT_SHARE;
}
