/** Folding of text for comparison. Equality of names uses `fold` and `foldCase`; `foldMarks` and `squash` only ever propose. */

/** Returns text in NFC with every run of white space (line breaks, tabs, non-breaking and zero-width spaces) as one space, trimmed. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
}

/**
 * Returns true if folding would change nothing, as for most texts: single spaces inside, and only characters that stand for
 * themselves. One look at each code unit is several times cheaper than normalising. May say no to a text that is folded.
 */
function isFolded(text: string): boolean {
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      if (spaced) return false;
      spaced = true;
    } else if (isSettledUnit(unit)) spaced = false;
    else return false;
  }
  return !spaced || text === '';
}

const SPACE = 0x20;
/** Settled units are below. A table by unit has places for all of them: an engine looks those up that are filled here and there slowly. */
export const SETTLED_END = 0x2028;

/**
 * Tells a code unit that is no white space and that NFC leaves alone beside any other of them: everything below the
 * combining marks (U+0300), the composed Vietnamese letters (U+1E00 to U+1EFF), dashes, quotes, bullets and dots.
 */
export function isSettledUnit(unit: number): boolean {
  if (unit < 0x300) return unit > SPACE && unit !== 0xa0;
  return (unit >= 0x1e00 && unit <= 0x1eff) || (unit >= 0x2010 && unit <= 0x2027);
}

/** Returns `fold` in lower case. Diacritics and punctuation stay. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}

/** Returns `foldCase` without diacritics, đ as d. Joins words of different meaning: for proposals and keywords, never for equality of names. */
export function foldMarks(text: string): string {
  let folded = '';
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = MARKLESS[unit] ?? marklessLetter(unit);
    if (letter === null || (unit === SPACE && spaced)) return withoutMarks(foldCase(text));
    spaced = unit === SPACE;
    folded += letter;
  }
  return spaced && text !== '' ? withoutMarks(foldCase(text)) : folded;
}

function withoutMarks(folded: string): string {
  return folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** By settled code unit, filled as they are met: its letter in lower case without diacritics. Most texts hold nothing else, and are folded at one look. */
const MARKLESS = Array.from<string | undefined>({ length: SETTLED_END });

/** Returns null for a unit that is not settled. */
function marklessLetter(unit: number): string | null {
  if (unit !== SPACE && !isSettledUnit(unit)) return null;
  const letter = withoutMarks(String.fromCharCode(unit).toLowerCase());
  MARKLESS[unit] = letter;
  return letter;
}

/** Returns `foldMarks` with everything that is neither letter nor digit dropped. For proposals only. */
export function squash(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}]/gu, '');
}
