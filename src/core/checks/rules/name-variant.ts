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
 * code and counts as what its correction writes, so that correcting names never makes a remark about others.
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
    const isUnusual = unusualVariants(yield* countSpellings(cells), context);
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

/** How often each spelling of a unit stands in the plan, folded. */
interface Spellings {
  readonly right: Map<string, number>;
  /** Typing errors, whatever they are. */
  typos: number;
}

/** Makes a function that tells whether a mention is a variant, and not the usual spelling of its unit. */
function unusualVariants(
  spellings: ReadonlyMap<string, Spellings>,
  context: RuleContext,
): (match: NameMatch) => boolean {
  const known = new Map<string, KnownSpellings>();
  const knownOf = (code: string): KnownSpellings => {
    let found = known.get(code);
    if (found === undefined) known.set(code, (found = knownSpellings(code, spellings.get(code), context)));
    return found;
  };
  return (match) => {
    if (match.how !== 'variant' && match.how !== 'exact') return false;
    const name = nameOf(match);
    const { usual, preferred, isWritten } = knownOf(match.unit);
    if (name === usual || name === preferred) return false;
    // An exact spelling may differ by case: "thanh tra sở" for "Thanh tra Sở".
    return match.how === 'variant' || !isWritten(name);
  };
}

interface KnownSpellings {
  /** As it is mostly written; null where what corrections write is written more often, or would be. */
  readonly usual: string | null;
  readonly preferred: string;
  /** Whether the catalogue has a name just so. */
  readonly isWritten: (name: string) => boolean;
}

function knownSpellings(code: string, counted: Spellings | undefined, context: RuleContext): KnownSpellings {
  const unit = context.units.get(code)?.unit;
  const preferred = fold(spellingOf(code, context));
  const written: ReadonlySet<string> = new Set(unit ? [unit.name, ...unit.short].map(fold) : []);
  // A section in parentheses behind the name is no part of its spelling.
  const isWritten = (name: string): boolean => written.has(name) || written.has(name.replace(/\s*\([^)]*\)?$/u, ''));
  const { right = new Map<string, number>(), typos = 0 } = counted ?? {};
  const mostly = mostFrequent(right);
  let corrected = typos;
  for (const [name, count] of right) {
    if (name === preferred || (name !== mostly && !isWritten(name))) corrected += count;
  }
  const usual = mostly !== null && (right.get(mostly) ?? 0) > corrected ? mostly : null;
  return { usual, preferred, isWritten };
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
 * Counts the spellings of each unit; the short ends of lists ("Phòng A, B") aside.
 * @param cells what was read, with the number of tasks that share it
 */
function* countSpellings(
  cells: ReadonlyMap<CellNames, number>,
): Generator<Pause, ReadonlyMap<string, Spellings>, void> {
  const counts = new Map<string, Spellings>();
  yield* visitEach([...cells], ([{ matches }, tasks]) => {
    for (const match of matches) {
      if (match.how === 'prefix') continue;
      const ofUnit = counts.get(match.unit) ?? { right: new Map<string, number>(), typos: 0 };
      counts.set(match.unit, ofUnit);
      if (match.how === 'typo') {
        ofUnit.typos += tasks;
        continue;
      }
      const name = nameOf(match);
      ofUnit.right.set(name, (ofUnit.right.get(name) ?? 0) + tasks);
    }
  });
  return counts;
}
