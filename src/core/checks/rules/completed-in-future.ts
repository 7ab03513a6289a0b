import { compareDates, vietnameseDate } from '../../time/date';
import { needsProgress } from '../applicability';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** The day of completion lies after the day of checking. */
export const rule = taskRule({
  code: 'completed-in-future',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    const { completedOn } = task.progress;
    if (completedOn === null || compareDates(completedOn, context.asOf) <= 0) return;
    const date = vietnameseDate(completedOn);
    tell(
      atCell(context, task, task.cells.completed ? 'completed' : 'result', {
        part: date,
        params: { date, asOf: vietnameseDate(context.asOf) },
      }),
    );
  },
});
