import { atDue } from '../dueFindings';
import { taskRule } from '../scan';

/** The task waits for an event: it has no deadline and is never overdue. */
export const rule = taskRule({
  code: 'event-timed',
  *findIn(task, context) {
    const { event, text } = task.due;
    if (event) yield atDue(context, task, { part: text, params: { time: text } });
  },
});
