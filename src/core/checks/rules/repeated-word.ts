import { atCell } from '../finding';
import { nameRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** A word stands twice in a row; "Phòng Phòng, chống …" is a name, not a repetition. */
export const rule = taskRule({
  code: 'repeated-word',
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of nameRemarks(task, 'repeated-word')) {
      tell(atCell(context, task, meaning, { part, suggestion, params: { part } }));
    }
  },
});
