import { needsProgress } from '../applicability';
import { atCell, headerOf } from '../finding';
import { progressRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

const PERCENT = /%|phần trăm/iu;

/** A result that cannot be: a day that does not exist, a percentage above 100. The column is named as its header does. */
export const rule = taskRule({
  code: 'progress-invalid',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of progressRemarks(task, 'progress-invalid')) {
      const fault = meaning === 'percent' || PERCENT.test(part) ? 'percent' : 'day';
      const column = headerOf(context, task, meaning);
      tell(atCell(context, task, meaning, { part, suggestion, params: { part, column, fault } }));
    }
  },
});
