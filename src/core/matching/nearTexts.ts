/** Tasks whose wording was changed: found by the rare words that they kept, never by comparing all with all. */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { WHOLE_CONTEXT, matchByContext, sharedContext } from './context';
import type { WordBook, WordedContent } from './likeness';
import { groupsBy, sameContent } from './pairing';
import type { Group, Pairing } from './pairing';

/** Contents with so much in common are one task, changed, wherever it stands. */
const LIKE = 0.72;
/** With less in common they are one task only where lead and months, or both neighbours, are the same too. */
const LITTLE_LIKE = 0.5;
/** A better pair than another must be better by this, or nothing tells them apart. */
const MARGIN = 0.04;
/** What the same lead, months and place add to the likeness of two contents. */
const CONTEXT_SHARE = 0.3;
/** Tasks with the same content on both sides that are compared one by one. */
const MOST_PAIRS = 256;
/** Words by which contents are looked up, the rarest first. */
const MOST_WORDS = 12;
/** A word that more contents have leads to none of them. */
const MOST_WITH_WORD = 60;
const ENOUGH_FOUND = 40;
/** Contents that are kept as possible ones for each. */
const MOST_CANDIDATES = 8;
const CONTENTS_PER_STEP = 25;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
  /** Likeness and context together. */
  readonly score: number;
}

/** A content that is left on one side, with the tasks that say so. */
interface LeftContent {
  readonly worded: WordedContent;
  readonly tasks: readonly number[];
}

/**
 * Matches the tasks that are left, by contents that are alike. Where two are as good as each other they are left open.
 * @param wordedOf the words of a content in folded form
 */
export function* matchNearTexts(
  pairing: Pairing,
  book: WordBook,
  wordedOf: ReadonlyMap<string, WordedContent>,
): Steps<void> {
  const groups = groupsBy(pairing, sameContent);
  const sideOf = (side: keyof Group): readonly LeftContent[] =>
    [...groups].flatMap(([content, group]) => {
      const worded = wordedOf.get(content);
      return worded === undefined || group[side].length === 0 ? [] : [{ worded, tasks: group[side] }];
    });
  const [left, right] = [sideOf('before'), sideOf('after')];
  const find = finderOf(left, book);
  const candidates: Candidate[] = [];
  const reportAt = (index: number) => ({ stage: 'read', done: index / right.length }) as const;
  yield* inSlices(right, CONTENTS_PER_STEP, reportAt, (content) => {
    for (const { content: other, likeness } of find(content.worded)) {
      candidates.push(...candidatesOf(pairing, other, content, likeness));
    }
  });
  yield { stage: 'read', done: 1 };
  takeClear(pairing, candidates);
  takeOrLeave(pairing, candidates);
}

/** Makes a function that finds the contents of one side that are like a content of the other, the likest first. */
function finderOf(
  contents: readonly LeftContent[],
  book: WordBook,
): (worded: WordedContent) => readonly { readonly content: LeftContent; readonly likeness: number }[] {
  const withWord = new Map<number, number[]>();
  for (const [index, { worded }] of contents.entries()) {
    for (const word of new Set([...worded.words, ...worded.pairs])) {
      const known = withWord.get(word);
      if (known === undefined) withWord.set(word, [index]);
      else known.push(index);
    }
  }
  return (worded) => {
    const words = [...new Set([...worded.words, ...worded.pairs])].filter((word) => withWord.has(word));
    words.sort((one, other) => book.countOf(one) - book.countOf(other) || one - other);
    const found = new Set<number>();
    for (const word of words.slice(0, MOST_WORDS)) {
      const known = withWord.get(word) ?? [];
      if (known.length > MOST_WITH_WORD && found.size > 0) break;
      for (const index of known.slice(0, MOST_WITH_WORD)) found.add(index);
      if (found.size >= ENOUGH_FOUND) break;
    }
    return [...found]
      .flatMap((index) => {
        const content = contents[index];
        if (content === undefined) return [];
        const likeness = book.likeness(content.worded, worded);
        return likeness < LITTLE_LIKE ? [] : [{ content, likeness, index }];
      })
      .sort((one, other) => other.likeness - one.likeness || one.index - other.index)
      .slice(0, MOST_CANDIDATES);
  };
}

/** The pairs of tasks of two contents that may be the same. */
function candidatesOf(pairing: Pairing, one: LeftContent, other: LeftContent, likeness: number): readonly Candidate[] {
  if (one.tasks.length * other.tasks.length > MOST_PAIRS) {
    // As many tasks of a content as this recur all year: they are matched as those that say the same.
    if (likeness >= LIKE) {
      const free = {
        before: one.tasks.filter((index) => pairing.isFreeBefore(index)),
        after: other.tasks.filter((index) => pairing.isFreeAfter(index)),
      };
      matchByContext(pairing, free, likeness, 'near');
    }
    return [];
  }
  const sameFigures = one.worded.figures === other.worded.figures;
  return one.tasks.flatMap((before) =>
    other.tasks.flatMap((after) => {
      const shared = sharedContext(pairing, before, after);
      const isSure = likeness >= LIKE && sameFigures;
      if (!isSure && !isAtItsPlace(pairing, before, after)) return [];
      return [{ before, after, likeness, score: likeness + (CONTEXT_SHARE * shared) / WHOLE_CONTEXT }];
    }),
  );
}

/** Whether lead and months are the same, or both neighbours. */
function isAtItsPlace(pairing: Pairing, before: number, after: number): boolean {
  const [one, other] = [pairing.before[before], pairing.after[after]];
  if (one === undefined || other === undefined) return false;
  const isSame = one.lead === other.lead && one.months === other.months;
  return isSame || pairing.sharedNeighbours(before, after) === 2;
}

/** Takes the pairs of which neither side has another one nearly as good, again and again. */
function takeClear(pairing: Pairing, candidates: readonly Candidate[]): void {
  let open = sorted(candidates);
  for (let found = true; found;) {
    found = false;
    const free = open.filter((candidate) => isFree(pairing, candidate));
    const bests = { before: bestTwo(free, 'before'), after: bestTwo(free, 'after') };
    for (const candidate of free) {
      const isClear = (['before', 'after'] as const).every((side) => {
        const [best, second] = bests[side].get(candidate[side]) ?? [];
        return best === candidate && (second === undefined || second.score < best.score - MARGIN);
      });
      if (!isClear || !isFree(pairing, candidate)) continue;
      pairing.pair(candidate.before, candidate.after, 'near', candidate.likeness);
      found = true;
    }
    open = free;
  }
}

/** The best and the second best candidate of each task of a side. */
function bestTwo(candidates: readonly Candidate[], side: 'before' | 'after'): ReadonlyMap<number, Candidate[]> {
  const bests = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = bests.get(candidate[side]);
    if (known === undefined) bests.set(candidate[side], [candidate]);
    else if (known.length < 2) known.push(candidate);
  }
  return bests;
}

/** What is left hangs together: as many on either side are taken in their order where that is nearly the best for each; else they stay open. */
function takeOrLeave(pairing: Pairing, candidates: readonly Candidate[]): void {
  const free = sorted(candidates).filter((candidate) => isFree(pairing, candidate));
  const best = { before: bestTwo(free, 'before'), after: bestTwo(free, 'after') };
  const near = free.filter((candidate) =>
    (['before', 'after'] as const).some(
      (side) => candidate.score >= (best[side].get(candidate[side])?.[0]?.score ?? 0) - MARGIN,
    ),
  );
  for (const { before, after } of connected(near)) {
    const inOrder = before.map((index, place) =>
      near.find((candidate) => candidate.before === index && candidate.after === after[place]),
    );
    const isWhole = before.length === after.length && inOrder.every((candidate) => candidate !== undefined);
    if (!isWhole) pairing.leaveOpen(before, after, 'near');
    else for (const { before: one, after: other, likeness } of inOrder) pairing.pair(one, other, 'near', likeness);
  }
}

/** Groups of tasks that candidates connect; indexes ascending. */
function connected(candidates: readonly Candidate[]): readonly Group[] {
  const byBefore = new Map<number, number[]>();
  const byAfter = new Map<number, number[]>();
  for (const { before, after } of candidates) {
    byBefore.set(before, [...(byBefore.get(before) ?? []), after]);
    byAfter.set(after, [...(byAfter.get(after) ?? []), before]);
  }
  const seen = new Set<number>();
  const groups: Group[] = [];
  for (const start of [...byBefore.keys()].sort((one, other) => one - other)) {
    if (seen.has(start)) continue;
    const before = new Set<number>([start]);
    const after = new Set<number>();
    for (const index of before) {
      seen.add(index);
      for (const other of byBefore.get(index) ?? []) {
        after.add(other);
        for (const back of byAfter.get(other) ?? []) before.add(back);
      }
    }
    const ascending = (indexes: ReadonlySet<number>): number[] => [...indexes].sort((one, other) => one - other);
    groups.push({ before: ascending(before), after: ascending(after) });
  }
  return groups;
}

function sorted(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort(
    (one, other) => other.score - one.score || one.before - other.before || one.after - other.after,
  );
}

function isFree(pairing: Pairing, { before, after }: Candidate): boolean {
  return pairing.isFreeBefore(before) && pairing.isFreeAfter(after);
}
