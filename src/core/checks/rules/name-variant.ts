import { fold } from '../../text/fold';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches, respelled, spellingOf } from '../names';
import { visitEach } from '../taskIteration';
import type { CellNames, NameMatch } from '../../units/types';
import type { Task } from '../../plan/types';
import type { CheckRule, Pause, RuleContext, Tell } from '../types';
import { mostFrequent } from '../../text/mostFrequent';
import { withoutDoing } from '../../units/doings';

/** A separator at the beginning of a piece, with its space: it belongs to the list, not to the name. */
const LEADING_SEPARATOR = /^[.,;:]\s+/u;

/**
 * A unit written otherwise than mostly in this plan, be it by case. A catalogue spelling is never a variant; a typing error has its own
 * code and does not count as a usual spelling, however often it was copied.
 */
export const rule: CheckRule<'name-variant'> = {
  code: 'name-variant',
  *find(context, tell) {
    // Equal cells share one reading: each is counted first, and looked into once.
    const cells = new Map<CellNames, number>();
    yield* visitEach(context.tasks, ({ lead, coordinating }) => {
      cells.set(lead, (cells.get(lead) ?? 0) + 1);
      cells.set(coordinating, (cells.get(coordinating) ?? 0) + 1);
    });
    const isUnusual = unusualVariants(yield* usualSpellings(cells), context);
    const unusual = new Set<CellNames>();
    yield* visitEach([...cells.keys()], (names) => {
      if (names.matches.some(isUnusual)) unusual.add(names);
    });
    if (unusual.size === 0) return;
    yield* visitEach(context.tasks, (task) => {
      if (unusual.has(task.lead) || unusual.has(task.coordinating)) tellVariants(task, isUnusual, context, tell);
    });
  },
};

/** Makes a function that tells whether a mention is a variant, and not the usual spelling of its unit. */
function unusualVariants(usual: ReadonlyMap<string, string>, context: RuleContext): (match: NameMatch) => boolean {
  const written = new Map<string, ReadonlySet<string>>();
  const isWritten = (match: NameMatch, name: string): boolean => {
    let own = written.get(match.unit);
    if (own === undefined) {
      const unit = context.units.get(match.unit)?.unit;
      written.set(match.unit, (own = new Set(unit ? [unit.name, ...unit.short].map(fold) : [])));
    }
    // A section in parentheses behind the name is no part of its spelling.
    return own.has(name) || own.has(name.replace(/\s*\([^)]*\)?$/u, ''));
  };
  return (match) => {
    if (match.how !== 'variant' && match.how !== 'exact') return false;
    const name = nameOf(match);
    if (name === usual.get(match.unit) || name === fold(spellingOf(match.unit, context))) return false;
    // An exact spelling may differ by case: "thanh tra sở" for "Thanh tra Sở".
    return match.how === 'variant' || !isWritten(match, name);
  };
}

function tellVariants(
  task: Task,
  isUnusual: (match: NameMatch) => boolean,
  context: RuleContext,
  tell: Tell<'name-variant'>,
): void {
  for (const placed of [...leadMatches(task), ...coordinatingMatches(task)]) {
    const { match, cell } = placed;
    if (!isUnusual(match)) continue;
    tell(
      atCell(context, task, cell.meaning, {
        part: withoutDoing(match.text),
        suggestion: respelled(placed, context),
        params: { name: withoutDoing(match.text), usual: spellingOf(match.unit, context) },
      }),
    );
  }
}

function nameOf({ text }: NameMatch): string {
  return withoutDoing(fold(text)).replace(LEADING_SEPARATOR, '');
}

/**
 * The most frequent spelling of each unit, folded; typing errors and the short ends of lists ("Phòng A, B") aside.
 * @param cells what was read, with the number of tasks that share it
 */
function* usualSpellings(cells: ReadonlyMap<CellNames, number>): Generator<Pause, ReadonlyMap<string, string>, void> {
  const counts = new Map<string, Map<string, number>>();
  yield* visitEach([...cells], ([{ matches }, tasks]) => {
    for (const match of matches) {
      if (match.how === 'typo' || match.how === 'prefix') continue;
      const ofUnit = counts.get(match.unit) ?? new Map<string, number>();
      counts.set(match.unit, ofUnit);
      const name = nameOf(match);
      ofUnit.set(name, (ofUnit.get(name) ?? 0) + tasks);
    }
  });
  return new Map([...counts].map(([unit, names]) => [unit, mostFrequent(names) ?? '']));
}
