import { needsProgress } from '../applicability';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import { applicableTasks, groupTasks } from '../taskIteration';
import type { CheckRule } from '../types';

/**
 * Text that no word, number or date explains. One finding a cell, each with the number of cells that hold the same text:
 * the front ends show each distinct text once, for the user to map it to a state.
 */
export const rule: CheckRule<'progress-unread'> = {
  code: 'progress-unread',
  notApplicable: needsProgress,
  *find(context, tell) {
    const groups = yield* groupTasks(applicableTasks(rule, context), (task) => {
      const unread = progressRemarks(task, 'progress-unread')[0];
      return unread ? context.foldedOf(unread.part) : null;
    });
    for (const group of groups.values()) {
      for (const task of group) {
        for (const { meaning, part, suggestion } of progressRemarks(task, 'progress-unread').slice(0, 1)) {
          tell(atCell(context, task, meaning, { part, suggestion, params: { part, cells: group.length } }));
        }
      }
    }
  },
};
