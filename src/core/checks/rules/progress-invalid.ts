import { needsProgress } from '../applicability';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** A result that cannot be: a day that does not exist, a percentage above 100. */
export const rule = taskRule({
  code: 'progress-invalid',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of progressRemarks(task, 'progress-invalid')) {
      tell(atCell(context, task, meaning, { part, suggestion, params: { part } }));
    }
  },
});
