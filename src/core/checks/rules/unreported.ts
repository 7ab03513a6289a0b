import { STATE_COLUMNS } from '../../plan/reportColumns';
import { needsProgress } from '../applicability';
import { atCell, firstColumn } from '../finding';
import { taskRule } from '../taskIteration';

/** All progress cells of a task are blank. */
export const rule = taskRule({
  code: 'unreported',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    if (task.progress.state !== 'unreported') return;
    const meaning = firstColumn(context.sheetsByName.get(task.sheet), STATE_COLUMNS) ?? 'result';
    tell(atCell(context, task, meaning, { part: '', text: '', params: {} }));
  },
});
