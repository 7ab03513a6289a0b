import { isCompletedBy, judgeTask } from '../../rollup/judge';
import { vietnameseDate } from '../../time/date';
import { needsResultsAndExplanation } from '../applicability';
import { explanationColumn, isExplained } from '../explanation';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Not completed and past its deadline on the day of checking, and no explanation is given. */
export const rule = taskRule({
  code: 'overdue-without-explanation',
  notApplicable: needsResultsAndExplanation,
  findIn(task, context, tell) {
    if (isCompletedBy(task.progress, context.asOf) || isExplained(task)) return;
    const judged = judgeTask(task, null, context.asOf, context.plan.year);
    if (judged.class !== 'overdue' || judged.deadline === null) return;
    const column = explanationColumn(task, context);
    tell(
      atCell(context, task, column ?? 'explanation', {
        part: '',
        text: '',
        params: { deadline: vietnameseDate(judged.deadline) },
      }),
    );
  },
});
