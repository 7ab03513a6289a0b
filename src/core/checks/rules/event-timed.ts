import { atDue } from '../dueFindings';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** The last piece in parentheses of a text: where an event beside a band is written ("(Khi có hướng dẫn)"). */
const LAST_PARENTHESES = /\(([^()]+)\)[^()]*$/u;

/** The task waits for an event: it has no deadline and is never overdue. */
export const rule = taskRule({
  code: 'event-timed',
  findIn(task, context, tell) {
    const { event, text, from } = task.due;
    if (!event) return;
    if (from === 'band' || from === 'sheet') {
      // The months come from a heading, so the event stands in the text of the task.
      const time = LAST_PARENTHESES.exec(task.content)?.[1] ?? task.content;
      tell(atCell(context, task, 'content', { part: time, params: { time } }));
    } else tell(atDue(context, task, { part: text, params: { time: text } }));
  },
});
