import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** A collective ("Các phòng chuyên môn") leads: nobody answers for the task, and it counts in a row of its own. */
export const rule = taskRule({
  code: 'lead-collective',
  findIn(task, context, tell) {
    for (const name of task.lead.collectives) tell(atCell(context, task, 'lead', { part: name, params: { name } }));
  },
});
