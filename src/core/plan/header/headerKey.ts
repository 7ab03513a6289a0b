/** A header as its words are compared. By itself, for who asks about heads without reading them is in the first load. */
import { SETTLED_END, foldMarks, isSettledUnit } from '../../text/fold';

/** Format characters, such as zero-width spaces and soft hyphens: nobody sees them. */
const UNSEEN = /\p{Cf}/gu;
/** Others may be seen by nobody (U+FEFF), or join with a sign. */
const PLAIN_SPACE = /[\t\n\r \u00a0]/u;
const NO_WORD = /[^\p{L}\p{N}%]+/gu;

/** By code unit, filled as they are met: what it is in a key, a space for a sign. */
const IN_KEY = Array.from<string | undefined>({ length: SETTLED_END });

/** Returns a header's text without diacritics, lower case, everything but letters, digits and "%" as one space. */
export function headerKey(text: string): string {
  let key = '';
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = IN_KEY[unit] ?? letterInKey(unit);
    if (letter === null) return keyOfAny(text);
    if (letter === ' ') spaced = key !== '';
    else if (spaced && letter !== '') {
      key += ` ${letter}`;
      spaced = false;
    } else key += letter;
  }
  return key;
}

/** Returns null for a unit whose meaning depends on what stands beside it. */
function letterInKey(unit: number): string | null {
  const letter = String.fromCharCode(unit);
  const isSpace = PLAIN_SPACE.test(letter);
  if (!isSpace && !isSettledUnit(unit)) return null;
  const own = isSpace ? ' ' : foldMarks(letter.replace(UNSEEN, '')).replace(NO_WORD, ' ');
  IN_KEY[unit] = own;
  return own;
}

/** The same for texts with letters whose meaning depends on what stands beside them. */
function keyOfAny(text: string): string {
  return foldMarks(text.replace(UNSEEN, '')).replace(NO_WORD, ' ').trim();
}
