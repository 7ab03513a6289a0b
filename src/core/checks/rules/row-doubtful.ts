import type { CheckRule } from '../types';

/** A row that was counted and may be no task, or that was left out and may be one: nothing is decided in silence. */
export const rule: CheckRule<'row-doubtful'> = {
  code: 'row-doubtful',
  find({ plan, tasks, tasksOf }, tell) {
    const doubtful = plan.doubtfulRows.filter(({ sheet }) => tasksOf.has(sheet));
    if (doubtful.length === 0) return [];
    const keys = new Map(tasks.map((task) => [JSON.stringify([task.sheet, task.row]), task.key]));
    for (const { sheet, row, text, why } of doubtful) {
      const task = keys.get(JSON.stringify([sheet, row])) ?? null;
      tell({ sheet, row, column: null, text, part: text, suggestion: null, params: { reason: why }, task });
    }
    return [];
  },
};
