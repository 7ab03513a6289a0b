import { needsProgress } from '../applicability';
import { atCell, hasColumn } from '../finding';
import { taskRule } from '../scan';

/** All progress cells of a task are blank. */
export const rule = taskRule({
  code: 'unreported',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    if (task.progress.state !== 'unreported') return;
    const sheet = context.plan.sheets.find(({ name }) => name === task.sheet);
    const meaning = (['result', 'percent', 'completed'] as const).find((each) => sheet && hasColumn(sheet, each));
    tell(atCell(context, task, meaning ?? 'result', { part: '', text: '', params: {} }));
  },
});
