import { needsCompletedColumn } from '../applicability';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Completed by word or percentage, but the column for the day is blank: on time or late cannot be told. An unreadable day has its own code. */
export const rule = taskRule({
  code: 'done-without-date',
  notApplicable: needsCompletedColumn,
  findIn(task, context, tell) {
    const { state, completedOn, remarks } = task.progress;
    if (state !== 'done' || completedOn !== null) return;
    if (remarks.some(({ column }) => column === 'completed')) return;
    tell(atCell(context, task, 'completed', { part: '', text: '', params: {} }));
  },
});
