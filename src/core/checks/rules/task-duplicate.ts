import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { leadKeys, monthKeys, repeatedContents } from '../repeatedContents';
import { visitEach } from '../taskIteration';
import type { CheckRule, RuleContext } from '../types';

/** Same band (or time), same content and product, same lead: one of the rows is one too many. Reports the later ones. */
export const rule: CheckRule<'task-duplicate'> = {
  code: 'task-duplicate',
  *find(context, tell) {
    const keyOf = duplicateKeys(context);
    for (const group of yield* repeatedContents(context)) {
      const firsts = new Map<string, Task>();
      yield* visitEach(group, (task) => {
        const key = keyOf(task);
        const first = firsts.get(key);
        if (!first) firsts.set(key, task);
        else tell(atCell(context, task, 'content', { part: task.content, params: { firstRow: String(first.row) } }));
      });
    }
  },
};

/** What besides their content makes two tasks one. */
function duplicateKeys(context: RuleContext): (task: Task) => string {
  const leadOf = leadKeys();
  const monthsOf = monthKeys();
  return (task) => {
    const { sheet, band, product, lead } = task;
    const others = [...lead.collectives, ...lead.unknown].join('|');
    const productKey = product === null ? '' : context.foldedOf(product);
    return [sheet, band ?? '', monthsOf(task), productKey, leadOf(task), others].join('\n');
  };
}
