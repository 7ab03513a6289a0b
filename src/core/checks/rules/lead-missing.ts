import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { spellingOf } from '../names';
import { visitEach } from '../taskIteration';
import type { CheckRule } from '../types';
import { groupKey, leadCensuses } from '../usualLead';

/** A task for which nobody is named; one that takes the lead of its group has one. Proposes the usual lead of its field, else of its director. */
export const rule: CheckRule<'lead-missing'> = {
  code: 'lead-missing',
  *find(context, tell) {
    const missing: Task[] = [];
    yield* visitEach(context.tasks, (task) => {
      const { units, collectives, unknown } = task.lead;
      if (units.length === 0 && collectives.length === 0 && unknown.length === 0) missing.push(task);
    });
    if (missing.length === 0) return;
    const byField = yield* leadCensuses(context, context.tasks, (task) => task.field);
    const byDirector = yield* leadCensuses(context, context.tasks, (task) => task.director);
    for (const task of missing) {
      const usual =
        byField.get(groupKey(task.field, context) ?? '')?.usualFor(task) ??
        byDirector.get(groupKey(task.director, context) ?? '')?.usualFor(task);
      const suggestion = usual ? spellingOf(usual.unit, context) : null;
      tell(atCell(context, task, 'lead', { part: '', suggestion, params: {} }));
    }
  },
};
