import { atCell } from '../finding';
import { nameRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** Two names stand side by side without a separator. */
export const rule = taskRule({
  code: 'separator-missing',
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of nameRemarks(task, 'separator-missing')) {
      tell(atCell(context, task, meaning, { part, suggestion, params: { part } }));
    }
  },
});
