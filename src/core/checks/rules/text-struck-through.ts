import { atRow, atSheet } from '../finding';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** Text that is struck through: people mean by it that the work was dropped or the words replaced; it is read all the same. */
export const rule: CheckRule<'text-struck-through'> = {
  code: 'text-struck-through',
  *find({ plan, tasksOf }, tell) {
    for (const { name, struck } of plan.sheets) {
      const tasks = tasksOf.get(name);
      if (struck === undefined || tasks === undefined) continue;
      if (struck === 'some') {
        tell(atSheet(name, { where: 'sheet' }));
        continue;
      }
      const rows = new Set(struck);
      for (const [index, task] of tasks.entries()) {
        const { row, content } = task;
        if (rows.has(row)) tell(atRow(task, { part: content, text: content, params: { where: 'row' } }));
        if (index % 250 === 249) yield PAUSE;
      }
    }
  },
};
