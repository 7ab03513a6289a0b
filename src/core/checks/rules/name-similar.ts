import type { PlanUnit, Task } from '../../plan/types';
import { cellTokens } from '../../units/cellTokens';
import { PERSON_KIND } from '../../units/personKind';
import { TypoFinder } from '../../units/typos';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches } from '../names';
import { visitEach } from '../taskIteration';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/**
 * Without a catalogue: two units whose names differ by a typing error ("Phòng Luồng lạch", "Phòng Luồng lách"). They are
 * counted as two. Said once for a pair, where the rarer of the two is named first; which one is right nobody can say. Of
 * several near ones the most frequent is named: one name may be misspelt in more than one way.
 */
export const rule: CheckRule<'name-similar'> = {
  code: 'name-similar',
  *find(context, tell) {
    const { plan, tasks } = context;
    if (plan.catalogue !== null) return;
    const units = plan.units.filter(({ unit }) => unit.kind !== PERSON_KIND);
    const typos = new TypoFinder();
    yield* visitEach(units, ({ unit }) => {
      typos.add(unit);
    });
    const similar = new Map<string, PlanUnit>();
    for (const each of units) {
      yield PAUSE;
      const near = typos.allNear(cellTokens(each.unit.name.normalize('NFC')), each.unit.code);
      const others = [...near].flatMap((code) => context.units.get(code) ?? []);
      const other = others.reduce<PlanUnit | null>(
        (most, one) => (most !== null && countOf(most) >= countOf(one) ? most : one),
        null,
      );
      if (other === null) continue;
      const [rare, usual] = countOf(each) <= countOf(other) ? [each, other] : [other, each];
      if (similar.get(usual.unit.code) !== rare) similar.set(rare.unit.code, usual);
    }
    if (similar.size === 0) return;
    const told = new Set<string>();
    yield* visitEach(tasks, (task: Task) => {
      for (const { match, cell } of [...leadMatches(task), ...coordinatingMatches(task)]) {
        const usual = similar.get(match.unit);
        if (usual === undefined || told.has(match.unit)) continue;
        told.add(match.unit);
        const params = { name: match.text, other: usual.unit.name };
        tell(atCell(context, task, cell.meaning, { part: match.text, params }));
      }
    });
  },
};

function countOf({ spellings }: PlanUnit): number {
  return spellings.reduce((sum, [, count]) => sum + count, 0);
}
