import { needsNumbers } from '../applicability';
import { atCell } from '../finding';
import { numberSequences } from '../numberSequences';
import type { Numbered } from '../numberSequences';
import { visitEach } from '../taskIteration';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A number that another task of the same run of numbers has already. Reports the later one. */
export const rule: CheckRule<'number-duplicate'> = {
  code: 'number-duplicate',
  notApplicable: needsNumbers,
  *find(context, tell) {
    const ended = new Map<string, Numbered>();
    for (const { series, items, ascends } of yield* numberSequences(context)) {
      yield PAUSE;
      const before = ended.get(series);
      const last = items.at(-1);
      if (last) ended.set(series, last);
      // A run that goes on from an earlier one must not begin with its last number; one that begins with 1 is a new one.
      const repeated = before && before.value > 1 && items[0]?.value === before.value ? before : null;
      if (ascends && !repeated) continue;
      const met = new Map<number, Numbered>();
      if (repeated) met.set(repeated.value, repeated);
      yield* visitEach(items, (item) => {
        const first = met.get(item.value);
        if (first) {
          const number = item.task.number ?? '';
          const firstRow = String(first.task.row);
          tell(atCell(context, item.task, 'number', { part: number, params: { number, firstRow } }));
        } else met.set(item.value, item);
      });
    }
  },
};
