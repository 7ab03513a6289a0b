/** Tasks that say the same, told apart by who leads them, when they are due, and where they stand. */
import type { Group, Pairing } from './pairing';
import type { MatchHow, MatchItem } from './types';
import { CONTEXT_PARTS } from './types';

type Part = (typeof CONTEXT_PARTS)[number];

/**
 * What a part that is the same on both sides is worth. Sheet and band mostly say what the months say, and numbers are the
 * first to change: neither may tip the balance between lead and months.
 */
const WORTH: Readonly<Record<Part, number>> = { lead: 3, months: 3, field: 2, place: 0, rest: 1, number: 0 };
/** What all of them together are worth. */
export const WHOLE_CONTEXT = CONTEXT_PARTS.reduce((sum, part) => sum + WORTH[part], 0);

/**
 * Returns what two tasks have in common besides their contents: 0 to `WHOLE_CONTEXT`. Neighbours say nothing here: of two
 * equal rows one under the other either may be the one that is gone, and the same neighbour is left.
 */
export function sharedContext(pairing: Pairing, before: number, after: number): number {
  const one = pairing.before[before];
  const other = pairing.after[after];
  if (one === undefined || other === undefined) return 0;
  let shared = 0;
  for (const part of CONTEXT_PARTS) {
    if (one[part] === other[part]) shared += WORTH[part];
    else if (one[part] === '' || other[part] === '') shared += WORTH[part] / 2;
  }
  return shared;
}

/** Parts that are compared together, from most to least: each step is linear, however many tasks say the same. */
const STEPS: readonly (readonly Part[])[] = [
  ['lead', 'months', 'field', 'place', 'rest'],
  ['lead', 'months', 'field', 'place'],
  ['lead', 'months', 'field'],
];

/** Pairs that are scored one by one; beyond that the time would grow with the square. */
const MOST_PAIRS = 4096;

/**
 * Matches tasks that say the same. What is left in a group afterwards could be either of several: where there are as many on
 * one side as on the other they are taken in their order, else they are left in the group.
 * @param likeness of their contents
 */
export function matchByContext(pairing: Pairing, group: Group, likeness: number, how: MatchHow | null): void {
  const alone: MatchHow = how ?? 'content';
  const [first, second] = [group.before[0], group.after[0]];
  if (first === undefined || second === undefined) return;
  if (group.before.length === 1 && group.after.length === 1) {
    take(pairing, group, first, second, alone, likeness);
    return;
  }
  for (const parts of STEPS) matchEqual(pairing, group, parts, likeness, how);
  if (group.before.length * group.after.length <= MOST_PAIRS) matchBest(pairing, group, likeness, how);
  if (group.before.length === group.after.length) takeInOrder(pairing, group, group, likeness, how ?? 'order');
}

function take(pairing: Pairing, group: Group, before: number, after: number, how: MatchHow, likeness: number): void {
  pairing.pair(before, after, how, likeness);
  group.before.splice(group.before.indexOf(before), 1);
  group.after.splice(group.after.indexOf(after), 1);
}

/** Matches those that are equal in all parts given, where there are as many on either side. */
function matchEqual(
  pairing: Pairing,
  group: Group,
  parts: readonly Part[],
  likeness: number,
  how: MatchHow | null,
): void {
  const alike = new Map<string, Group>();
  const textOf = (item: MatchItem | undefined): string => JSON.stringify(parts.map((part) => item?.[part] ?? ''));
  const alikeAs = (item: MatchItem | undefined): Group => {
    const text = textOf(item);
    let found = alike.get(text);
    if (found === undefined) alike.set(text, (found = { before: [], after: [] }));
    return found;
  };
  for (const index of group.before) alikeAs(pairing.before[index]).before.push(index);
  for (const index of group.after) alikeAs(pairing.after[index]).after.push(index);
  for (const { before, after } of alike.values()) {
    if (before.length !== after.length) continue;
    const alone = before.length === 1;
    const own = { before: [...before], after: [...after] };
    if (!alone) takeByNumber(pairing, own, likeness, how);
    takeInOrder(pairing, own, own, likeness, how ?? (alone ? 'context' : 'order'));
  }
  keepFree(pairing, group);
}

/** Matches by number where the numbers of one side are those of the other: after a renumbering they say nothing. */
function takeByNumber(pairing: Pairing, group: Group, likeness: number, how: MatchHow | null): void {
  const afterByNumber = new Map(group.after.map((index) => [pairing.after[index]?.number ?? '', index]));
  const numbers = group.before.map((index) => pairing.before[index]?.number ?? '');
  const isSame = new Set(numbers).size === numbers.length && numbers.every((number) => afterByNumber.has(number));
  if (!isSame || afterByNumber.has('')) return;
  for (const [place, before] of group.before.entries()) {
    const after = afterByNumber.get(numbers[place] ?? '');
    if (after !== undefined) pairing.pair(before, after, how ?? 'context', likeness);
  }
  keepFree(pairing, group);
}

function takeInOrder(pairing: Pairing, { before, after }: Group, group: Group, likeness: number, how: MatchHow): void {
  for (const [place, index] of before.entries()) {
    const other = after[place];
    if (other !== undefined) pairing.pair(index, other, how, likeness);
  }
  keepFree(pairing, group);
}

/** Matches those of which each has more in common with the other than with any third, again and again. */
function matchBest(pairing: Pairing, group: Group, likeness: number, how: MatchHow | null): void {
  for (let found = true; found && group.before.length > 0 && group.after.length > 0;) {
    const scores = group.before.map((before) => group.after.map((after) => sharedContext(pairing, before, after)));
    const bestAfter = scores.map((row) => onlyBest(row));
    const bestBefore = group.after.map((_, column) => onlyBest(scores.map((row) => row[column] ?? 0)));
    found = false;
    for (const [row, before] of group.before.entries()) {
      const column = bestAfter[row] ?? -1;
      const after = group.after[column];
      if (after === undefined || bestBefore[column] !== row) continue;
      pairing.pair(before, after, how ?? 'context', likeness);
      found = true;
    }
    keepFree(pairing, group);
  }
}

/** Index of the highest score; -1 where two are highest. */
function onlyBest(scores: readonly number[]): number {
  let best = 0;
  let isOnly = true;
  for (let index = 1; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    const highest = scores[best] ?? 0;
    if (score > highest) [best, isOnly] = [index, true];
    else if (score === highest) isOnly = false;
  }
  return isOnly ? best : -1;
}

function keepFree(pairing: Pairing, group: Group): void {
  const before = group.before.filter((index) => pairing.isFreeBefore(index));
  const after = group.after.filter((index) => pairing.isFreeAfter(index));
  group.before.splice(0, Infinity, ...before);
  group.after.splice(0, Infinity, ...after);
}
