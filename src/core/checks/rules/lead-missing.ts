import { atCell } from '../finding';
import { spellingOf } from '../names';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';
import { groupKey, leadCensuses } from '../usualLead';

/** A task for which nobody is named; one that takes the lead of its group has one. Proposes the usual lead of its field, else of its director. */
export const rule: CheckRule<'lead-missing'> = {
  code: 'lead-missing',
  *find(context) {
    const missing = context.tasks.filter(
      ({ lead }) => lead.units.length === 0 && lead.collectives.length === 0 && lead.unknown.length === 0,
    );
    yield PAUSE;
    if (missing.length === 0) return;
    const byField = yield* leadCensuses(context, context.tasks, (task) => task.field);
    const byDirector = yield* leadCensuses(context, context.tasks, (task) => task.director);
    for (const task of missing) {
      const usual =
        byField.get(groupKey(task.field, context) ?? '')?.usualFor(task) ??
        byDirector.get(groupKey(task.director, context) ?? '')?.usualFor(task);
      yield atCell(context, task, 'lead', {
        part: '',
        suggestion: usual ? spellingOf(usual.unit, context) : null,
        params: {},
      });
    }
  },
};
