import { fold } from '../../text/fold';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches, respelled, spellingOf } from '../names';
import type { PlacedMatch } from '../names';
import { PAUSE } from '../types';
import type { CheckRule, Pause, RuleContext } from '../types';

/** A separator at the beginning of a piece, with its space: it belongs to the list, not to the name. */
const LEADING_SEPARATOR = /^[.,;:]\s+/u;

/**
 * A unit written otherwise than mostly in this plan. A catalogue spelling is never a variant; a typing error has its own
 * code and does not count as a usual spelling, however often it was copied.
 */
export const rule: CheckRule<'name-variant'> = {
  code: 'name-variant',
  *find(context) {
    const usual = yield* usualSpellings(context);
    for (const task of context.tasks) {
      yield PAUSE;
      for (const placed of [...leadMatches(task), ...coordinatingMatches(task)]) {
        const { match, cell } = placed;
        if (match.how !== 'variant') continue;
        const name = nameOf(placed);
        const preferred = spellingOf(match.unit, context);
        if (name === usual.get(match.unit) || name === fold(preferred)) continue;
        yield atCell(context, task, cell.meaning, {
          part: match.text,
          suggestion: respelled(placed, context),
          params: { name: match.text, usual: preferred },
        });
      }
    }
  },
};

function nameOf({ match }: PlacedMatch): string {
  return fold(match.text).replace(LEADING_SEPARATOR, '');
}

/** The most frequent spelling of each unit, folded; typing errors and the short ends of lists ("Phòng A, B") aside. */
function* usualSpellings(context: RuleContext): Generator<Pause, ReadonlyMap<string, string>, void> {
  const counts = new Map<string, Map<string, number>>();
  for (const task of context.tasks) {
    yield PAUSE;
    for (const placed of [...leadMatches(task), ...coordinatingMatches(task)]) {
      const { unit, how } = placed.match;
      if (how === 'typo' || how === 'prefix') continue;
      const ofUnit = counts.get(unit) ?? new Map<string, number>();
      counts.set(unit, ofUnit);
      const name = nameOf(placed);
      ofUnit.set(name, (ofUnit.get(name) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([unit, names]) => [unit, mostFrequent(names)]));
}

function mostFrequent(names: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) {
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
