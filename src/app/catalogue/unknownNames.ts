/** Use case: the names in the plan that its catalogue does not know. Never writes. */
import { fold, foldCase, squash } from '../../core/text/fold';
import { editDistance } from '../../core/text/editDistance';
import type { Unit } from '../../core/units/types';
import type { CellPlace, Task } from '../../core/plan/types';
import type { OpenedPlan } from '../open/openPlan';

/** A name that no unit of the catalogue has, once for all its places. */
export interface UnknownName {
  /** As first written, white space folded. */
  readonly name: string;
  /** Number of lead cells and of coordinating cells that hold it; a merged cell is one. */
  readonly leads: number;
  readonly others: number;
  /** Its first cell; row 1-based, column 0-based. */
  readonly first: CellPlace & { readonly sheet: string };
  /** Code of the unit that is written most like it, a proposal; null when none comes near. */
  readonly likely: string | null;
  /** It may stand in the list of abbreviations: it does not hold the list's separator. */
  readonly canBeAlias: boolean;
}

/** A unit is proposed when at most this part of the letters differ. */
const LIKELY = 0.45;

/** Returns the unknown names of the counted sheets, those in lead cells first, then the most frequent. Empty without a catalogue. */
export function unknownNames({ plan }: OpenedPlan): UnknownName[] {
  const { catalogue } = plan;
  if (catalogue === null) return [];
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const found = new Map<
    string,
    { name: string; leads: Set<string>; others: Set<string>; first: UnknownName['first'] }
  >();
  const meet = (text: string, role: 'leads' | 'others', { sheet }: Task, place: CellPlace | undefined): void => {
    const key = foldCase(text);
    if (!place || key === '') return;
    let entry = found.get(key);
    if (!entry) {
      entry = { name: fold(text), leads: new Set(), others: new Set(), first: { sheet, ...place } };
      found.set(key, entry);
    }
    entry[role].add(`${sheet}\n${String(place.row)}`);
  };
  for (const task of plan.tasks) {
    if (!counted.has(task.sheet)) continue;
    for (const text of task.lead.unknown) meet(text, 'leads', task, task.cells.lead);
    // Names after "P/h" are among the coordinating ones but stand in the lead cell.
    const inLead = new Set(task.coordinatingInLead?.unknown);
    for (const text of task.coordinating.unknown) {
      meet(text, 'others', task, inLead.has(text) ? task.cells.lead : task.cells.coordinating);
    }
  }
  return [...found.values()]
    .map(({ name, leads, others, first }) => ({
      name,
      leads: leads.size,
      others: others.size,
      first,
      likely: likelyUnit(name, catalogue.units),
      canBeAlias: !name.includes(';'),
    }))
    .sort((one, other) => other.leads - one.leads || other.others - one.others);
}

function likelyUnit(name: string, units: readonly Unit[]): string | null {
  const letters = squash(name);
  let best = { code: null as string | null, share: LIKELY };
  for (const unit of units) {
    for (const spelling of [unit.name, ...unit.short]) {
      const other = squash(spelling);
      const longest = Math.max(letters.length, other.length);
      const share = editDistance(letters, other, Math.ceil(longest * LIKELY)) / longest;
      if (share < best.share) best = { code: unit.code, share };
    }
  }
  return best.code;
}
