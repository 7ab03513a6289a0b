/** Two wordings of a text, word by word. */
import { fold } from '../text/fold';
import type { WordPiece } from './types';

/** Words of one text times words of the other; beyond that what differs is told as a whole. */
const MOST_COMPARED = 250_000;

/**
 * Returns the words that stayed, went and came, in their order; what went stands before what came. White space and Unicode form
 * make no difference, case does. Of two texts that are too long to compare only their common beginning and end stay.
 */
export function wordDiff(before: string, after: string): readonly WordPiece[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  return joined([
    ...one.slice(0, start).map((text): WordPiece => ({ kind: 'same', text })),
    ...middleDiff(...middle),
    ...one.slice(one.length - end).map((text): WordPiece => ({ kind: 'same', text })),
  ]);
}

function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

function middleDiff(one: readonly string[], other: readonly string[]): readonly WordPiece[] {
  const removed = (words: readonly string[]): WordPiece[] => words.map((text) => ({ kind: 'removed', text }));
  const added = (words: readonly string[]): WordPiece[] => words.map((text) => ({ kind: 'added', text }));
  if (one.length * other.length > MOST_COMPARED) return [...removed(one), ...added(other)];
  const shared = sharedLengths(one, other);
  const width = other.length + 1;
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const text = one[i] ?? '';
    if (text === other[j]) {
      pieces.push({ kind: 'same', text });
      [i, j] = [i + 1, j + 1];
    } else if ((shared[(i + 1) * width + j] ?? 0) >= (shared[i * width + j + 1] ?? 0)) {
      pieces.push({ kind: 'removed', text });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: other[j] ?? '' });
      j += 1;
    }
  }
  return [...pieces, ...removed(one.slice(i)), ...added(other.slice(j))];
}

/** For each pair of ends: the length of the longest run of words that both have in the same order. */
function sharedLengths(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbouring words of one kind become one piece; between two words that stayed, what went comes before what came. */
function joined(words: readonly WordPiece[]): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  let changed: { removed: string[]; added: string[] } = { removed: [], added: [] };
  const flush = (): void => {
    for (const kind of ['removed', 'added'] as const) {
      if (changed[kind].length > 0) pieces.push({ kind, text: changed[kind].join(' ') });
    }
    changed = { removed: [], added: [] };
  };
  let same: string[] = [];
  for (const { kind, text } of words) {
    if (kind === 'same') {
      flush();
      same.push(text);
      continue;
    }
    if (same.length > 0) pieces.push({ kind: 'same', text: same.join(' ') });
    same = [];
    changed[kind].push(text);
  }
  flush();
  if (same.length > 0) pieces.push({ kind: 'same', text: same.join(' ') });
  return pieces;
}
