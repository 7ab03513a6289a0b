/** Pieces of lead and coordinating cells, each with the cell it stands in, and what a cell should hold instead. */
import type { ColumnMeaning, Task } from '../plan/types';
import { fold, foldCase } from '../text/fold';
import { mostFrequent } from '../text/mostFrequent';
import { withoutDoing } from '../units/doings';
import { replacePiece, unitSpelling } from '../units/spelling';
import type { CellNames, NameMatch } from '../units/types';
import type { RuleContext } from './types';

/** A cell of names: where it stands and its text. */
export interface NameCell {
  readonly meaning: Extract<ColumnMeaning, 'lead' | 'coordinating'>;
  /** The whole cell as typed. */
  readonly text: string;
}

/** One mention of a unit and the cell it stands in. */
export interface PlacedMatch {
  readonly match: NameMatch;
  readonly cell: NameCell;
}

/** Returns the units named as leads, in the lead cell. */
export function leadMatches(task: Task): readonly PlacedMatch[] {
  const cell: NameCell = { meaning: 'lead', text: task.lead.text };
  return task.lead.matches.map((match) => ({ match, cell }));
}

/**
 * Returns the units named as coordinating, each in the cell where it stands: those written into the lead cell ("P/h …") are
 * part of the task's coordinating units, but a fix must go into the lead cell.
 */
export function coordinatingMatches(task: Task): readonly PlacedMatch[] {
  const own = withoutThose(task.coordinating.matches, task.coordinatingInLead?.matches ?? [], sameMatch);
  const ownCell: NameCell = { meaning: 'coordinating', text: task.coordinating.text };
  const leadCell: NameCell = { meaning: 'lead', text: task.lead.text };
  return [
    ...own.map((match) => ({ match, cell: ownCell })),
    ...(task.coordinatingInLead?.matches ?? []).map((match) => ({ match, cell: leadCell })),
  ];
}

const NONE: readonly never[] = [];

/** Returns the pieces of the coordinating names that are no unit and no collective, each with the cell where it stands. */
export function coordinatingUnknown(task: Task): readonly { readonly name: string; readonly cell: NameCell }[] {
  if (task.coordinating.unknown.length === 0) return NONE;
  const inLead = task.coordinatingInLead?.unknown ?? [];
  const own = withoutThose(task.coordinating.unknown, inLead, (a, b) => a === b);
  const ownCell: NameCell = { meaning: 'coordinating', text: task.coordinating.text };
  const leadCell: NameCell = { meaning: 'lead', text: task.lead.text };
  return [...own.map((name) => ({ name, cell: ownCell })), ...inLead.map((name) => ({ name, cell: leadCell }))];
}

/** Returns the preferred spelling of a unit; its code where the plan does not know the unit. */
export function spellingOf(code: string, context: RuleContext): string {
  const known = context.units.get(code);
  return known ? unitSpelling(known.unit) : code;
}

/** A separator at the beginning of a piece, with its space: it belongs to the list, not to the name. */
const LEADING_SEPARATOR = /^[.,;:]\s+/u;

/** Returns a mention's name as written, folded, without what the body does and without a separator before it. */
export function mentionedName({ text }: NameMatch): string {
  return withoutDoing(fold(text)).replace(LEADING_SEPARATOR, '');
}

/** The usual spellings of one run by unit: several rules ask for them, and all tasks must be looked at. */
const usualOf = new WeakMap<RuleContext, ReadonlyMap<string, string>>();

/**
 * Returns the spelling that the plan itself uses most for a unit, folded; the preferred one where it is never written right.
 * Typing errors and the short ends of lists ("Phòng A, B") do not count. A name that is put right is written so: another
 * spelling would be one more to put right.
 */
export function usualSpelling(code: string, context: RuleContext): string {
  let usual = usualOf.get(context);
  if (usual === undefined) usualOf.set(context, (usual = usualSpellings(context.tasks)));
  return usual.get(code) ?? spellingOf(code, context);
}

function usualSpellings(tasks: readonly Task[]): ReadonlyMap<string, string> {
  // Equal cells share one reading.
  const cells = new Map<CellNames, number>();
  for (const { lead, coordinating } of tasks) {
    cells.set(lead, (cells.get(lead) ?? 0) + 1);
    cells.set(coordinating, (cells.get(coordinating) ?? 0) + 1);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [{ matches }, count] of cells) {
    for (const match of matches) {
      if (match.how === 'typo' || match.how === 'prefix') continue;
      const ofUnit = counts.get(match.unit) ?? new Map<string, number>();
      counts.set(match.unit, ofUnit);
      const name = mentionedName(match);
      ofUnit.set(name, (ofUnit.get(name) ?? 0) + count);
    }
  }
  return new Map(
    [...counts].flatMap(([unit, names]) => {
      const most = mostFrequent(names);
      return most === null ? [] : [[unit, most]];
    }),
  );
}

/**
 * Returns the cell with the mention written in the spelling that the plan uses most for the unit. A separator that was taken into the piece
 * ("UBND tỉnh. P. KHTC") becomes a semicolon. Null when the piece stands in the cell more than once (as a part of another
 * name, too) or is not found in it: then nobody can say which place is meant.
 */
export function respelled({ match: mention, cell }: PlacedMatch, context: RuleContext): string | null {
  // What the body does stays where it stands.
  const match = { ...mention, text: withoutDoing(mention.text) };
  const parts = foldCase(cell.text).split(foldCase(match.text));
  if (parts.length > 2) return null;
  const followsName = /^[.,;:]/u.test(match.text) && /[\p{L}\p{N})]$/u.test(parts[0] ?? '');
  const spelling = usualSpelling(match.unit, context);
  const suggestion = replacePiece(cell.text, match.text, followsName ? `; ${spelling}` : spelling);
  return suggestion === cell.text ? null : suggestion;
}

/** Drops one element for each of `those`: a mention in the lead cell takes away one mention, not every equal one. */
function withoutThose<Item>(
  items: readonly Item[],
  those: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): readonly Item[] {
  if (those.length === 0) return items;
  const rest = [...items];
  for (const that of those) {
    let at = rest.length - 1;
    while (at >= 0 && !same(rest[at] as Item, that)) at -= 1;
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

function sameMatch(a: NameMatch, b: NameMatch): boolean {
  return a.unit === b.unit && a.text === b.text;
}
