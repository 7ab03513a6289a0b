/** Which unit of one plan is which of another: each plan may write it otherwise. */
import type { Plan } from '../plan/types';
import { foldCase } from '../text/fold';
import type { CellNames } from '../units/types';

/** Tells who is named in a cell, as a text that is equal in both plans where the same bodies are named, in whatever order. */
export interface NamesIdentity {
  before(names: CellNames): string;
  after(names: CellNames): string;
}

/**
 * Makes the comparison of two plans' cells of names. Two units are one where they have a spelling in common and neither has
 * one in common with a third; else their names decide, so that no change of lead is hidden by a doubtful abbreviation.
 */
export function sameUnits(before: Plan, after: Plan): NamesIdentity {
  const owners = spellingsOf(after);
  const shared = new Map<string, Set<string>>();
  const sharedBack = new Map<string, Set<string>>();
  for (const [spelling, codes] of spellingsOf(before)) {
    for (const code of codes) {
      for (const other of owners.get(spelling) ?? []) {
        setOf(shared, code).add(other);
        setOf(sharedBack, other).add(code);
      }
    }
  }
  const names = namesOf(before);
  const otherNames = namesOf(after);
  /** By code in the later plan: the name in the earlier one. */
  const known = new Map<string, string>();
  for (const [code, others] of shared) {
    const [only] = others;
    if (only !== undefined && others.size === 1 && sharedBack.get(only)?.size === 1)
      known.set(only, names.get(code) ?? '');
  }
  return {
    before: identityBy((code) => names.get(code) ?? foldCase(code)),
    after: identityBy((code) => known.get(code) ?? otherNames.get(code) ?? foldCase(code)),
  };
}

function identityBy(nameOf: (code: string) => string): (names: CellNames) => string {
  const known = new Map<CellNames, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) {
      const { units, collectives, unknown } = cell;
      const named = [...units.map(nameOf), ...[...collectives, ...unknown].map(foldCase)];
      known.set(cell, (text = [...new Set(named)].sort().join('\n')));
    }
    return text;
  };
}

function namesOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.units.map(({ unit }) => [unit.code, foldCase(unit.name)]));
}

/** Folded spelling → codes of the units that are written so. */
function spellingsOf(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { unit, spellings } of plan.units) {
    const texts = [unit.name, ...unit.short, ...spellings.map(([text]) => text)];
    for (const text of texts) setOf(owners, foldCase(text)).add(unit.code);
  }
  return owners;
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new Set()));
  return set;
}
