/** Jumps from a line of ours to the row of its task in the plan. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { linkCell } from '../../draft/cells';
import type { CellDraft } from '../../draft/types';

/** Makes the function that gives the cell of a jump; it names the sheet only where tasks of several sheets count. */
export function taskLinks(plan: Plan, say: Say): (task: Task) => CellDraft {
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  const code = counted.length === 1 ? 'report.link.row' : 'report.link';
  return (task) => {
    const place = task.cells.content ?? { row: task.row, column: 0 };
    return linkCell(say(code, { sheet: task.sheet, row: String(task.row) }), task.sheet, task.row, place.column);
  };
}
