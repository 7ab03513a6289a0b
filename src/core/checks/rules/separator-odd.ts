import { atCell } from '../finding';
import { nameRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** Names are separated by a mark that is not a usual separator, or by a stray one. */
export const rule = taskRule({
  code: 'separator-odd',
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of nameRemarks(task, 'separator-odd')) {
      tell(atCell(context, task, meaning, { part, suggestion, params: { part } }));
    }
  },
});
