import { atCell } from '../finding';
import { groupTasks } from '../scan';
import type { CheckRule } from '../types';

/** The same work in rows of several months: it counts in each of them, and once among the distinct ones. Told once per content. */
export const rule: CheckRule<'task-recurring'> = {
  code: 'task-recurring',
  *find(context) {
    const groups = yield* groupTasks(context.tasks, (task) => {
      const content = context.contentOf(task);
      return content === '' ? null : `${content}\n${[...task.lead.units].sort().join('|')}`;
    });
    for (const group of groups.values()) {
      const [first] = group;
      if (!first || group.length < 2) continue;
      const times = new Set(group.map((task) => task.due.ym.map(({ year, month }) => year * 12 + month).join(' ')));
      if (times.size < 2) continue;
      const months = new Set(group.flatMap((task) => task.due.ym.map(({ year, month }) => year * 12 + month)));
      yield atCell(context, first, 'content', {
        part: first.content,
        params: { rows: group.length, months: months.size },
      });
    }
  },
};
