import type { Task } from '../../plan/types';
import { needsCoordinatingColumn } from '../applicability';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** Above this share of blank cells leaving the cell blank is the office's way, not an omission … */
const OFTEN_BLANK = 0.2;
/** … but so few blank cells may be omissions, unless they are most of the sheet. */
const FEW_BLANK = 4;
const MOSTLY_BLANK = 0.5;

function isBlank(task: Task): boolean {
  return task.coordinating.text.trim() === '' && task.coordinatingInLead === null;
}

/** A blank coordinating cell in a sheet that otherwise fills them; never a cell merged over several rows. */
export const rule = taskRule({
  code: 'coordinating-missing',
  notApplicable(sheet, context) {
    const missing = needsCoordinatingColumn(sheet);
    if (missing !== null) return missing;
    const own = (context.tasksOf.get(sheet.name) ?? []).filter((task) => !task.coordinatingMerged);
    const blank = own.filter(isBlank).length;
    const isHabit = blank > own.length * MOSTLY_BLANK || (blank > FEW_BLANK && blank > own.length * OFTEN_BLANK);
    return isHabit ? 'coordinating-often-blank' : null;
  },
  findIn(task, context, tell) {
    if (task.coordinatingMerged || !isBlank(task)) return;
    tell(atCell(context, task, 'coordinating', { part: '', params: {} }));
  },
});
