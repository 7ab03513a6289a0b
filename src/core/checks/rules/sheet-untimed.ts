import { atSheet, hasColumn } from '../finding';
import type { CheckRule } from '../types';

/** A counted sheet in which no task has a time, for want of a column, bands or a title: its tasks are in no month or quarter. */
export const rule: CheckRule<'sheet-untimed'> = {
  code: 'sheet-untimed',
  find({ sheets, tasksOf }, tell) {
    for (const sheet of sheets) {
      const tasks = tasksOf.get(sheet.name) ?? [];
      if (tasks.length === 0 || hasColumn(sheet, 'due')) continue;
      if (!tasks.every(({ due }) => due.kind === 'none' && !due.event)) continue;
      tell(atSheet(sheet.name, { sheet: sheet.name, tasks: tasks.length }));
    }
    return [];
  },
};
