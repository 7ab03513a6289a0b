import { needsNumbers } from '../applicability';
import { atCell } from '../finding';
import { numberSequences } from '../numberSequences';
import type { NumberSequence } from '../numberSequences';
import { writeNumber } from '../numbering';
import { visitEach } from '../taskIteration';
import type { CheckRule } from '../types';

/** Names the numbers left out in the style of the run: one, or the first and the last. */
function writeMissing(missing: readonly number[], style: NumberSequence['style']): string {
  const written = [missing[0] ?? 0, missing.at(-1) ?? 0].map((value) => writeNumber(value, style));
  return missing.length === 1 ? (written[0] ?? '') : written.join('–');
}

/** A sheet that begins with a higher number holds a part of a longer list: nothing shows that rows were lost from it. */
const HIGHEST_LOST_AT_START = 3;

/**
 * Numbers are left out in a run: a row may be lost. A sequence may go on where an earlier one of its sheet ended (with the
 * same number it is a double), the first of a sheet where one of an earlier sheet ended, or as a part of a longer list. The
 * number of a group ('1' above '1.1' and '1.2') is none of a task, and not left out.
 */
export const rule: CheckRule<'number-gap'> = {
  code: 'number-gap',
  notApplicable: needsNumbers,
  *find(context, tell) {
    const ended = new Map<string, Set<number>>();
    const endedAnywhere = new Map<string, Set<number>>();
    const sequences = yield* numberSequences(context);
    const levels = new Set(sequences.map(({ level }) => level));
    for (const { series, level, style, items } of sequences) {
      let present: ReadonlySet<number> | null = null;
      const ends = ended.get(series) ?? new Set<number>();
      ended.set(series, ends);
      const first = items[0]?.value ?? 1;
      const list = series.slice(series.indexOf('\n'));
      const endsBefore = endedAnywhere.get(list) ?? new Set<number>();
      endedAnywhere.set(list, endsBefore);
      const isPart = ends.size === 0 && (first > HIGHEST_LOST_AT_START || endsBefore.has(first - 1));
      let reached = first > 1 && (isPart || ends.has(first - 1) || ends.has(first)) ? first - 1 : 0;
      yield* visitEach(items, ({ task, value }) => {
        const from = Math.floor(reached) + 1;
        const to = Math.ceil(value) - 1;
        reached = Math.max(reached, value);
        if (from > to) return;
        present ??= new Set(items.map((item) => item.value));
        const missing: number[] = [];
        for (let each = from; each <= to && missing.length < 1000; each += 1) {
          if (!present.has(each) && !levels.has(`${level}${each}.`)) missing.push(each);
        }
        if (missing.length === 0) return;
        const number = task.number ?? '';
        const params = { number, missing: writeMissing(missing, style) };
        tell(atCell(context, task, 'number', { part: number, params }));
      });
      ends.add(reached);
      endsBefore.add(reached);
    }
  },
};
