import { fold } from '../../text/fold';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches, respelled, spellingOf } from '../names';
import { stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CellNames, NameMatch } from '../../units/types';
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
    const isTimeToPause = stepCounter();
    for (const task of context.tasks) {
      if (isTimeToPause()) yield PAUSE;
      if (!hasVariant(task.lead) && !hasVariant(task.coordinating)) continue;
      for (const placed of [...leadMatches(task), ...coordinatingMatches(task)]) {
        const { match, cell } = placed;
        if (match.how !== 'variant') continue;
        const name = nameOf(match);
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

function hasVariant({ matches }: CellNames): boolean {
  return matches.some(({ how }) => how === 'variant');
}

function nameOf({ text }: NameMatch): string {
  return fold(text).replace(LEADING_SEPARATOR, '');
}

/** The most frequent spelling of each unit, folded; typing errors and the short ends of lists ("Phòng A, B") aside. */
function* usualSpellings(context: RuleContext): Generator<Pause, ReadonlyMap<string, string>, void> {
  const isTimeToPause = stepCounter();
  // Equal cells share one reading: each is counted first, and looked into once.
  const cells = new Map<CellNames, number>();
  for (const { lead, coordinating } of context.tasks) {
    if (isTimeToPause()) yield PAUSE;
    cells.set(lead, (cells.get(lead) ?? 0) + 1);
    cells.set(coordinating, (cells.get(coordinating) ?? 0) + 1);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [{ matches }, tasks] of cells) {
    if (isTimeToPause()) yield PAUSE;
    for (const match of matches) {
      if (match.how === 'typo' || match.how === 'prefix') continue;
      const ofUnit = counts.get(match.unit) ?? new Map<string, number>();
      counts.set(match.unit, ofUnit);
      const name = nameOf(match);
      ofUnit.set(name, (ofUnit.get(name) ?? 0) + tasks);
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
