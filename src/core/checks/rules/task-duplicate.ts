import type { Task } from '../../plan/types';
import { foldCase } from '../../text/fold';
import { atCell } from '../finding';
import { groupTasks } from '../scan';
import type { CheckRule } from '../types';

/** Same band (or time), same content and product, same lead: one of the rows is one too many. Reports the later ones. */
export const rule: CheckRule<'task-duplicate'> = {
  code: 'task-duplicate',
  *find(context) {
    const groups = yield* groupTasks(context.tasks, (task) => duplicateKey(task, context.contentOf(task)));
    for (const [first, ...later] of groups.values()) {
      if (!first) continue;
      for (const task of later) {
        yield atCell(context, task, 'content', { part: task.content, params: { firstRow: String(first.row) } });
      }
    }
  },
};

function duplicateKey(task: Task, content: string): string | null {
  if (content === '') return null;
  const { sheet, band, due, product, lead } = task;
  const months = due.ym.map(({ year, month }) => year * 12 + month).join(' ');
  const leads = [...lead.units].sort().join('|');
  const others = [...lead.collectives, ...lead.unknown].join('|');
  return [content, sheet, band ?? '', months, product === null ? '' : foldCase(product), leads, others].join('\n');
}
