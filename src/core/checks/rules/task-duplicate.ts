import type { Task } from '../../plan/types';
import { foldCase } from '../../text/fold';
import { atCell } from '../finding';
import { groupTasks } from '../scan';
import type { CheckRule } from '../types';

/** Same band (or time), same content and product, same lead: one of the rows is one too many. Reports the later ones. */
export const rule: CheckRule<'task-duplicate'> = {
  code: 'task-duplicate',
  *find(context) {
    const groups = yield* groupTasks(context.tasks, duplicateKey);
    for (const [first, ...later] of groups.values()) {
      if (!first) continue;
      for (const task of later) {
        yield atCell(context, task, 'content', { part: task.content, params: { firstRow: String(first.row) } });
      }
    }
  },
};

function duplicateKey(task: Task): string | null {
  if (task.content.trim() === '') return null;
  return JSON.stringify([
    task.sheet,
    task.band,
    task.due.ym,
    foldCase(task.content),
    foldCase(task.product ?? ''),
    [...task.lead.units].sort(),
    task.lead.collectives,
    task.lead.unknown,
  ]);
}
