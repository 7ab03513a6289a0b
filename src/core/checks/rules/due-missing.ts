import { atDue } from '../dueFindings';
import { hasColumn } from '../finding';
import { dueRemarks } from '../remarks';
import { taskRule } from '../taskIteration';

/** No time can be read for a task, neither in its cell nor in its text, band or sheet: it belongs to no month. */
export const rule = taskRule({
  code: 'due-missing',
  notApplicable(sheet, context) {
    if (hasColumn(sheet, 'due')) return null;
    const tasks = context.tasksOf.get(sheet.name) ?? [];
    return tasks.every((task) => task.due.kind === 'none') ? 'no-due' : null;
  },
  findIn(task, context, tell) {
    if (task.due.kind !== 'none' || task.due.event) return;
    // The reader has told which part it is.
    if (dueRemarks(task, 'due-invalid').length > 0 || dueRemarks(task, 'due-partly-read').length > 0) return;
    tell(atDue(context, task, { part: task.due.text, params: {} }));
  },
});
