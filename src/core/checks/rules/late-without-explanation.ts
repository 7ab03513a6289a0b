import { isCompletedBy, judgeTask } from '../../rollup/judge';
import { needsExplanation } from '../applicability';
import { explanationColumn, isExplained } from '../explanation';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Completed after its deadline as of the day of checking, and no explanation is given. */
export const rule = taskRule({
  code: 'late-without-explanation',
  notApplicable: needsExplanation,
  findIn(task, context, tell) {
    if (!isCompletedBy(task.progress, context.asOf) || isExplained(task)) return;
    if (judgeTask(task, null, context.asOf, context.plan.year).class !== 'late') return;
    const column = explanationColumn(task, context);
    tell(atCell(context, task, column ?? 'explanation', { part: '', text: '', params: {} }));
  },
});
