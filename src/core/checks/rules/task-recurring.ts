import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { groupTasks, stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** The same work in rows of several months: it counts in each of them, and once among the distinct ones. Told once per content. */
export const rule: CheckRule<'task-recurring'> = {
  code: 'task-recurring',
  *find(context) {
    const sameContent = yield* groupTasks(context.tasks, (task) => context.contentOf(task) || null);
    const isTimeToPause = stepCounter();
    for (const tasks of sameContent.values()) {
      if (isTimeToPause()) yield PAUSE;
      if (tasks.length < 2) continue;
      const groups = yield* groupTasks(tasks, ({ lead }) => [...lead.units].sort().join('|'));
      for (const group of groups.values()) {
        const [first] = group;
        if (!first || group.length < 2) continue;
        const times = new Set(group.map((task) => monthsOf(task).join(' ')));
        if (times.size < 2) continue;
        const months = new Set(group.flatMap(monthsOf));
        yield atCell(context, first, 'content', {
          part: first.content,
          params: { rows: group.length, months: months.size },
        });
      }
    }
  },
};

/** Months named, each as one number. */
function monthsOf({ due }: Task): readonly number[] {
  return due.ym.map(({ year, month }) => year * 12 + month);
}
