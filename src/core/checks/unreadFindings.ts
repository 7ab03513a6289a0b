import type { UnreadCell } from '../plan/types';
import type { IssueCode } from './codes';
import type { ParamsOf } from './issueParams';
import { PAUSE } from './types';
import type { Pause, RuleContext, Tell } from './types';

/** Tells each cell of a counted sheet that could not be read for one reason. */
export function* tellUnread<Code extends IssueCode>(
  context: RuleContext,
  tell: Tell<Code>,
  kind: UnreadCell['kind'],
  paramsOf: (cell: UnreadCell) => ParamsOf<Code>,
): Generator<Pause, void, void> {
  const cells = context.plan.unread.filter((cell) => cell.kind === kind && context.tasksOf.has(cell.sheet));
  if (cells.length === 0) return;
  const tasks = new Map(context.tasks.map((task) => [JSON.stringify([task.sheet, task.row]), task]));
  for (const [index, cell] of cells.entries()) {
    const { sheet, row, column } = cell;
    const text = kind === 'uncached' ? `=${cell.text}` : cell.text;
    tell({
      sheet,
      row,
      column,
      text,
      part: text,
      suggestion: null,
      params: paramsOf(cell),
      task: tasks.get(JSON.stringify([sheet, row]))?.key ?? null,
    });
    if (index % 250 === 249) yield PAUSE;
  }
}
