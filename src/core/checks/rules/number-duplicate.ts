import { needsNumbers } from '../applicability';
import { atCell } from '../finding';
import { numberSequences } from '../numberSequences';
import { applicableTasks } from '../scan';
import type { CheckRule } from '../types';

/** A number that another task of the same run of numbers has already. Reports the later one. */
export const rule: CheckRule<'number-duplicate'> = {
  code: 'number-duplicate',
  notApplicable: needsNumbers,
  *find(context) {
    for (const { items } of yield* numberSequences(applicableTasks(rule, context))) {
      const rows = new Map<number, number>();
      for (const { task, value } of items) {
        const first = rows.get(value);
        if (first === undefined) {
          rows.set(value, task.row);
          continue;
        }
        const number = task.number ?? '';
        yield atCell(context, task, 'number', { part: number, params: { number, firstRow: String(first) } });
      }
    }
  },
};
