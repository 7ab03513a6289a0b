/** Several corrections of one text, each made for itself, as one. */

/** What a correction puts in place of the letters from `start` to `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Letters and digits: what makes a word. */
const OF_WORD = /[\p{L}\p{N}]/u;

/**
 * Returns a text with all corrections in it; null where two of them are about the same word or place, so that nobody can say
 * what both come to.
 * @param text as it stands, raw
 * @param corrected the text with one correction each
 */
export function joinedEdits(text: string, corrected: readonly string[]): string | null {
  const changes = [...new Set(corrected)]
    .filter((each) => each !== text)
    .map((each) => changeOf(text, each))
    .map((change) => ({ change, words: wordsOf(text, change) }))
    .sort((one, other) => one.words.start - other.words.start || one.words.end - other.words.end);
  const pieces: string[] = [];
  let at = 0;
  let free = 0;
  let inserted = -1;
  for (const { change, words } of changes) {
    const isInsertion = words.start === words.end;
    if (words.start < free || (isInsertion && words.start === inserted)) return null;
    pieces.push(text.slice(at, change.start), change.put);
    at = change.end;
    free = words.end;
    if (isInsertion) inserted = words.start;
  }
  return pieces.join('') + text.slice(at);
}

/** The letters in which a text and its correction differ. */
function changeOf(text: string, corrected: string): Change {
  const shorter = Math.min(text.length, corrected.length);
  let start = 0;
  while (start < shorter && text[start] === corrected[start]) start += 1;
  let same = 0;
  while (same < shorter - start && text[text.length - 1 - same] === corrected[corrected.length - 1 - same]) same += 1;
  return { start, end: text.length - same, put: corrected.slice(start, corrected.length - same) };
}

/** The whole words that a change is part of. */
function wordsOf(text: string, { start, end, put }: Change): Pick<Change, 'start' | 'end'> {
  const isOfWord = (letter: string | undefined): boolean => letter !== undefined && OF_WORD.test(letter);
  const removed = text.slice(start, end);
  let from = start;
  if (isOfWord(removed[0]) || isOfWord(put[0])) while (isOfWord(text[from - 1])) from -= 1;
  let to = end;
  if (isOfWord(removed.at(-1)) || isOfWord(put.at(-1))) while (isOfWord(text[to])) to += 1;
  return { start: from, end: to };
}
