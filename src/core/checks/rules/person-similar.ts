import type { PlanUnit } from '../../plan/types';
import { PERSON_KIND } from '../../units/personKind';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches } from '../names';
import { samePersons } from '../personNames';
import { visitEach } from '../taskIteration';
import type { CheckRule } from '../types';

/**
 * Two persons who lead and may be one ("Đ/c An", "Nguyễn Văn An"). They are counted as two. Said once, where the rarer name
 * is met first; which one is right nobody can say.
 */
export const rule: CheckRule<'person-similar'> = {
  code: 'person-similar',
  *find(context, tell) {
    const persons = context.plan.units.filter(({ unit }) => unit.kind === PERSON_KIND);
    if (persons.length < 2) return;
    const byName = new Map(persons.map((person) => [context.foldedOf(person.unit.name), person]));
    const names = [...byName].sort(([, one], [, other]) => countOf(other) - countOf(one)).map(([name]) => name);
    const others = new Map<string, PlanUnit>();
    for (const [name, { usual }] of yield* samePersons(names, { oneLetter: 'whole' })) {
      const [person, other] = [byName.get(name), byName.get(usual)];
      if (person !== undefined && other !== undefined) others.set(person.unit.code, other);
    }
    if (others.size === 0) return;
    const told = new Set<string>();
    yield* visitEach(context.tasks, (task) => {
      for (const { match, cell } of [...leadMatches(task), ...coordinatingMatches(task)]) {
        const other = others.get(match.unit);
        if (other === undefined || told.has(match.unit)) continue;
        told.add(match.unit);
        const params = { name: match.text, other: other.unit.name };
        tell(atCell(context, task, cell.meaning, { part: match.text, params }));
      }
    });
  },
};

function countOf({ spellings }: PlanUnit): number {
  return spellings.reduce((sum, [, count]) => sum + count, 0);
}
