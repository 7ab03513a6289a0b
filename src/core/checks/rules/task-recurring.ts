import { atCell } from '../finding';
import { leadKeys, monthKeys, monthsNamed, repeatedContents } from '../repeatedContents';
import { groupTasks, stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** The same work in rows of several months: it counts in each of them, and once among the distinct ones. Told once per content. */
export const rule: CheckRule<'task-recurring'> = {
  code: 'task-recurring',
  *find(context) {
    const isTimeToPause = stepCounter();
    const leadOf = leadKeys();
    const monthsOf = monthKeys();
    for (const tasks of yield* repeatedContents(context.tasks)) {
      const groups = yield* groupTasks(tasks, leadOf);
      for (const group of groups.values()) {
        if (isTimeToPause()) yield PAUSE;
        const [first] = group;
        if (!first || group.length < 2) continue;
        const usual = monthsOf(first);
        if (group.every((task) => monthsOf(task) === usual)) continue;
        const months = new Set(group.flatMap(({ due }) => monthsNamed(due)));
        yield atCell(context, first, 'content', {
          part: first.content,
          params: { rows: group.length, months: months.size },
        });
      }
    }
  },
};
