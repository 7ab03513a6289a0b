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
  /** Code of the unit that it is but for a typing error; null when none is. Only this one may stand chosen beforehand. */
  readonly slipOf: string | null;
  /** Codes of the units that are written most like it, the likeliest first, a few at most: to be named, never chosen beforehand. */
  readonly near: readonly string[];
  /** It may stand in the list of abbreviations: it does not hold the list's separator. */
  readonly canBeAlias: boolean;
}

/** A unit is named when at most this part of the letters differ. */
const NEAR = 0.45;
/** Units named as near. */
const MOST_NEAR = 3;

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
      slipOf: slipOf(name, catalogue.units),
      near: nearUnits(name, catalogue.units),
      canBeAlias: !name.includes(';'),
    }))
    .sort((one, other) => other.leads - one.leads || other.others - one.others);
}

function nearUnits(name: string, units: readonly Unit[]): readonly string[] {
  const letters = squash(name);
  const shares = units.flatMap((unit) => {
    const all = spellingsOf(unit).map((spelling) => shareApart(letters, squash(spelling)));
    const share = Math.min(...all);
    return share < NEAR ? [{ code: unit.code, share }] : [];
  });
  return shares
    .sort((one, other) => one.share - other.share)
    .slice(0, MOST_NEAR)
    .map(({ code }) => code);
}

function shareApart(letters: string, other: string): number {
  const longest = Math.max(letters.length, other.length);
  return longest === 0 ? 1 : editDistance(letters, other, Math.ceil(longest * NEAR)) / longest;
}

/** The one unit whose spelling differs by a letter in words of three letters and more; two such units are none. */
function slipOf(name: string, units: readonly Unit[]): string | null {
  const slips = units.filter((unit) => spellingsOf(unit).some((spelling) => isSlip(name, spelling)));
  return slips.length === 1 ? (slips[0]?.code ?? null) : null;
}

const SHORTEST_MISTYPED = 3;

function isSlip(name: string, spelling: string): boolean {
  const [words, others] = [fold(name).split(' '), fold(spelling).split(' ')];
  if (words.length !== others.length) return false;
  const apart = words.flatMap((word, index) => {
    const other = others[index] ?? '';
    return foldCase(word) === foldCase(other) ? [] : [[word, other] as const];
  });
  const [pair, more] = apart;
  if (pair === undefined || more !== undefined) return false;
  // Another letter makes another abbreviation, or another short word.
  const canBeMistyped = pair.every((word) => word.length >= SHORTEST_MISTYPED && word !== word.toLocaleUpperCase('vi'));
  return canBeMistyped && editDistance(foldCase(pair[0]), foldCase(pair[1]), 1) <= 1;
}

function spellingsOf({ name, short }: Unit): readonly string[] {
  return [name, ...short];
}
