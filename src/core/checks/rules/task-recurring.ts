import { atCell } from '../finding';
import { leadKeys, monthKeys, monthsNamed, repeatedContents } from '../repeatedContents';
import { groupTasks } from '../taskIteration';
import type { CheckRule } from '../types';

/** The same work in rows of several months: it counts in each of them, and once among the distinct ones. Told once per content. */
export const rule: CheckRule<'task-recurring'> = {
  code: 'task-recurring',
  *find(context, tell) {
    const leadOf = leadKeys();
    const monthsOf = monthKeys();
    for (const tasks of yield* repeatedContents(context)) {
      const groups = yield* groupTasks(tasks, leadOf);
      for (const group of groups.values()) {
        const [first] = group;
        if (!first || group.length < 2) continue;
        const usual = monthsOf(first);
        if (group.every((task) => monthsOf(task) === usual)) continue;
        // Tasks with equal times share one reading: few are left of a large group.
        const times = new Set(group.map(({ due }) => due));
        const months = new Set([...times].flatMap(monthsNamed)).size;
        tell(atCell(context, first, 'content', { part: first.content, params: { rows: group.length, months } }));
      }
    }
  },
};
