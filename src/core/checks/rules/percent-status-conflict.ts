import { needsProgress } from '../applicability';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** Percentage and word contradict each other, as in 100 % beside "Đang thực hiện". Reported at the cell that holds the piece. */
export const rule = taskRule({
  code: 'percent-status-conflict',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    for (const { meaning, part, suggestion } of progressRemarks(task, 'percent-status-conflict')) {
      const { percent } = task.progress;
      tell(
        atCell(context, task, /\d/.test(part) ? meaning : 'result', {
          part,
          suggestion,
          params: { percent: percent === null ? '%' : `${percent}%`, part },
        }),
      );
    }
  },
});
