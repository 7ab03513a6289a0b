/** What has been matched so far. */
import { foldCase } from '../text/fold';
import type { Ambiguity, Match, MatchHow, MatchItem, Matching } from './types';

/** Two lists while they are being matched: one to one, and nothing twice. */
export class Pairing {
  private readonly matches: Match[] = [];
  private readonly ambiguous: Ambiguity[] = [];
  private readonly afterOf: Int32Array;
  private readonly beforeOf: Int32Array;

  constructor(
    readonly before: readonly MatchItem[],
    readonly after: readonly MatchItem[],
  ) {
    this.afterOf = new Int32Array(before.length).fill(FREE);
    this.beforeOf = new Int32Array(after.length).fill(FREE);
  }

  isFreeBefore(index: number): boolean {
    return this.afterOf[index] === FREE;
  }

  isFreeAfter(index: number): boolean {
    return this.beforeOf[index] === FREE;
  }

  pair(before: number, after: number, how: MatchHow, likeness: number): void {
    this.matches.push({ before, after, how, likeness });
    this.afterOf[before] = after;
    this.beforeOf[after] = before;
  }

  /** Sets tasks aside that may be each other's. */
  leaveOpen(before: readonly number[], after: readonly number[], how: Ambiguity['how']): void {
    const ascending = (one: number, other: number): number => one - other;
    this.ambiguous.push({ before: [...before].sort(ascending), after: [...after].sort(ascending), how });
    for (const index of before) this.afterOf[index] = OPEN;
    for (const index of after) this.beforeOf[index] = OPEN;
  }

  /** How many neighbours of two tasks, above and below, are matched to each other: 0 to 2. */
  sharedNeighbours(before: number, after: number): number {
    const isPair = (step: number): number => {
      const neighbour = this.afterOf[before + step];
      return neighbour !== undefined && neighbour >= 0 && neighbour === after + step ? 1 : 0;
    };
    return isPair(-1) + isPair(1);
  }

  result(): Matching {
    const free = (indexes: Int32Array): number[] => [...indexes.keys()].filter((index) => indexes[index] === FREE);
    return {
      matches: this.matches.sort((one, other) => one.before - other.before),
      ambiguous: this.ambiguous.sort((one, other) => (one.before[0] ?? 0) - (other.before[0] ?? 0)),
      onlyBefore: free(this.afterOf),
      onlyAfter: free(this.beforeOf),
    };
  }
}

const FREE = -1;
const OPEN = -2;

/** Tasks of both lists that have a text in common; indexes ascending. */
export interface Group {
  readonly before: number[];
  readonly after: number[];
}

/** Returns the free tasks of both lists by a text of theirs; those for which there is none (null) are left out. */
export function groupsBy(pairing: Pairing, textOf: (item: MatchItem) => string | null): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (text: string): Group => {
    let group = groups.get(text);
    if (group === undefined) groups.set(text, (group = { before: [], after: [] }));
    return group;
  };
  for (const [index, item] of pairing.before.entries()) {
    const text = pairing.isFreeBefore(index) ? textOf(item) : null;
    if (text !== null) groupOf(text).before.push(index);
  }
  for (const [index, item] of pairing.after.entries()) {
    const text = pairing.isFreeAfter(index) ? textOf(item) : null;
    if (text !== null) groupOf(text).after.push(index);
  }
  return groups;
}

/** The content by which tasks say the same; null for a blank one. */
export function sameContent({ content }: MatchItem): string | null {
  const folded = foldCase(content);
  return folded === '' ? null : folded;
}
