import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { groupTasks, stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule, RuleContext } from '../types';

/** Same band (or time), same content and product, same lead: one of the rows is one too many. Reports the later ones. */
export const rule: CheckRule<'task-duplicate'> = {
  code: 'task-duplicate',
  *find(context) {
    const isTimeToPause = stepCounter();
    for (const { name } of context.sheets) {
      const sameContent = yield* groupTasks(context.tasksOf.get(name) ?? [], (task) => context.contentOf(task) || null);
      for (const group of sameContent.values()) {
        if (isTimeToPause()) yield PAUSE;
        if (group.length < 2) continue;
        const groups = yield* groupTasks(group, (task) => duplicateKey(task, context));
        for (const [first, ...later] of groups.values()) {
          if (!first) continue;
          for (const task of later) {
            yield atCell(context, task, 'content', { part: task.content, params: { firstRow: String(first.row) } });
          }
        }
      }
    }
  },
};

/** What besides sheet and content makes two tasks one. */
function duplicateKey({ band, due, product, lead }: Task, context: RuleContext): string {
  const months = due.ym.map(({ year, month }) => year * 12 + month).join(' ');
  const leads = [...lead.units].sort().join('|');
  const others = [...lead.collectives, ...lead.unknown].join('|');
  return [band ?? '', months, product === null ? '' : context.foldedOf(product), leads, others].join('\n');
}
