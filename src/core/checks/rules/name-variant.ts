import { fold } from '../../text/fold';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches, mentionedName, respelled, spellingOf, usualSpelling } from '../names';
import { visitEach } from '../taskIteration';
import type { CellNames, NameMatch } from '../../units/types';
import type { Task } from '../../plan/types';
import type { CheckRule, RuleContext, Tell } from '../types';
import { withoutDoing } from '../../units/doings';

/**
 * A unit written otherwise than mostly in this plan, be it by case. A catalogue spelling is never a variant; a typing error has its own
 * code and does not count as a usual spelling, however often it was copied.
 */
export const rule: CheckRule<'name-variant'> = {
  code: 'name-variant',
  *find(context, tell) {
    // Equal cells share one reading: each is looked into once.
    const cells = new Set<CellNames>();
    yield* visitEach(context.tasks, ({ lead, coordinating }) => {
      cells.add(lead);
      cells.add(coordinating);
    });
    const isUnusual = unusualVariants(context);
    const unusual = new Set<CellNames>();
    yield* visitEach([...cells], (names) => {
      if (names.matches.some(isUnusual)) unusual.add(names);
    });
    if (unusual.size === 0) return;
    yield* visitEach(context.tasks, (task) => {
      if (unusual.has(task.lead) || unusual.has(task.coordinating)) tellVariants(task, isUnusual, context, tell);
    });
  },
};

/** Makes a function that tells whether a mention is a variant, and not the usual spelling of its unit. */
function unusualVariants(context: RuleContext): (match: NameMatch) => boolean {
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
    const name = mentionedName(match);
    if (name === usualSpelling(match.unit, context) || name === fold(spellingOf(match.unit, context))) return false;
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
        params: { name: withoutDoing(match.text), usual: usualSpelling(match.unit, context) },
      }),
    );
  }
}
