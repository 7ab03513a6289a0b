import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** A name in the lead cell that is no unit of the catalogue and no collective: its tasks would count for nobody. */
export const rule = taskRule({
  code: 'lead-unknown',
  findIn(task, context, tell) {
    for (const name of task.lead.unknown) tell(atCell(context, task, 'lead', { part: name, params: { name } }));
  },
});
