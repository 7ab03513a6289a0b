import { readInlineTime } from '../../time/inlineTime';
import { atDue } from '../dueFindings';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** An event at the end of a text ("Sắp xếp lại bộ máy khi có nghị quyết"). */
const LAST_EVENT = /(?<!\p{L})((?:ngay |sau )?khi\s[^.;()]+)$/iu;

/** The task waits for an event: it has no deadline and is never overdue. */
export const rule = taskRule({
  code: 'event-timed',
  findIn(task, context, tell) {
    const { event, text, from } = task.due;
    if (!event) return;
    if (from === 'band' || from === 'sheet') {
      // The months come from a heading: the event stands in the text of the task, or is the heading's own.
      const inline = readInlineTime(task.content, context.plan.year);
      const own = inline?.kind === 'event' ? inline.text : LAST_EVENT.exec(task.content)?.[1];
      const heading = from === 'band' ? task.band : task.sheet;
      const time = own ?? LAST_EVENT.exec(heading ?? '')?.[1] ?? task.content;
      tell(atCell(context, task, 'content', { part: own ?? task.content, params: { time } }));
    } else tell(atDue(context, task, { part: text, params: { time: text } }));
  },
});
