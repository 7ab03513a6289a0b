import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** A task with more than one lead counts under each of them, so the rows add up to more than the total. */
export const rule = taskRule({
  code: 'several-leads',
  findIn(task, context, tell) {
    const leads = task.lead.units.length + task.lead.collectives.length;
    if (leads > 1) tell(atCell(context, task, 'lead', { part: task.lead.text, params: { leads } }));
  },
});
