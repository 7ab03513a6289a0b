import { needsNumbers } from '../applicability';
import { atCell } from '../finding';
import { numberSequences } from '../numberSequences';
import type { Numbered } from '../numberSequences';
import { stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A number that another task of the same run of numbers has already. Reports the later one. */
export const rule: CheckRule<'number-duplicate'> = {
  code: 'number-duplicate',
  notApplicable: needsNumbers,
  *find(context) {
    const ended = new Map<string, Numbered>();
    const isTimeToPause = stepCounter();
    for (const { series, items } of yield* numberSequences(context)) {
      const met = new Map<number, Numbered>();
      const before = ended.get(series);
      // A run that goes on from an earlier one must not begin with its last number; one that begins with 1 is a new one.
      if (before && before.value > 1 && items[0]?.value === before.value) met.set(before.value, before);
      for (const item of items) {
        if (isTimeToPause()) yield PAUSE;
        const first = met.get(item.value);
        if (first) {
          const number = item.task.number ?? '';
          yield atCell(context, item.task, 'number', {
            part: number,
            params: { number, firstRow: String(first.task.row) },
          });
        } else met.set(item.value, item);
      }
      const last = items.at(-1);
      if (last) ended.set(series, last);
    }
  },
};
