import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { leadKeys, monthKeys, repeatedContents } from '../repeatedContents';
import { groupTasks, stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule, RuleContext } from '../types';

/** Same band (or time), same content and product, same lead: one of the rows is one too many. Reports the later ones. */
export const rule: CheckRule<'task-duplicate'> = {
  code: 'task-duplicate',
  *find(context) {
    const isTimeToPause = stepCounter();
    const keyOf = duplicateKeys(context);
    for (const { name } of context.sheets) {
      for (const group of yield* repeatedContents(context.tasksOf.get(name) ?? [])) {
        if (isTimeToPause()) yield PAUSE;
        const groups = yield* groupTasks(group, keyOf);
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
function duplicateKeys(context: RuleContext): (task: Task) => string {
  const leadOf = leadKeys();
  const monthsOf = monthKeys();
  return (task) => {
    const { band, product, lead } = task;
    const others = [...lead.collectives, ...lead.unknown].join('|');
    const productKey = product === null ? '' : context.foldedOf(product);
    return [band ?? '', monthsOf(task), productKey, leadOf(task), others].join('\n');
  };
}
