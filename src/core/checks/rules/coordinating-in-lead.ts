import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Coordinating units stand in the lead cell ("Văn phòng (P/h …)"): read as coordinating, but better in their own column. */
export const rule = taskRule({
  code: 'coordinating-in-lead',
  findIn(task, context, tell) {
    const part = task.coordinatingInLead?.text;
    if (part !== undefined) tell(atCell(context, task, 'lead', { part, params: { part } }));
  },
});
