import { vietnameseDate } from '../../time/date';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** A day of completion beside words that the work is not done, as in 12/05 beside "Chưa hoàn thành": counted as done, and told. */
export const rule = taskRule({
  code: 'date-status-conflict',
  findIn(task, context, tell) {
    const { completedOn } = task.progress;
    if (completedOn === null) return;
    for (const { meaning, part } of progressRemarks(task, 'date-status-conflict'))
      tell(atCell(context, task, meaning, { part, params: { date: vietnameseDate(completedOn), part } }));
  },
});
