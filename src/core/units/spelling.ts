import type { Unit } from './types';

/** Returns the preferred written form of a unit: its first abbreviation, else its name; of one put together from the plan the most frequent spelling, its name. */
export function unitSpelling(unit: Unit): string {
  return unit.source === 'plan' ? unit.name : (unit.short[0] ?? unit.name);
}

/**
 * Returns the text with one piece of it replaced: the first place where the piece stands, whatever white space or Unicode
 * form it was typed in. The text comes back unchanged when the piece is not in it.
 */
export function replacePiece(text: string, piece: string, by: string): string {
  const whole = piece.normalize('NFC').trim();
  if (whole === '') return text;
  const typed = text.normalize('NFC');
  const words = whole.split(/\s+/u);
  // Nobody types a name of so many words: what is longer is looked for as it stands.
  const place = placeOf(typed, words.length > MOST_WORDS ? [whole] : words);
  return place === null ? typed : typed.slice(0, place.start) + by + typed.slice(place.end);
}

const MOST_WORDS = 200;
/** Between two words of a piece. */
const GAP = /[\s\u00a0\u200b\u2060\ufeff]/u;

/** Returns the first place where words follow each other with nothing but gaps between them; null for none. */
function placeOf(
  text: string,
  [first = '', ...others]: readonly string[],
): { readonly start: number; readonly end: number } | null {
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    for (const word of others) {
      while (end < text.length && GAP.test(text.charAt(end)) && !text.startsWith(word, end)) end += 1;
      if (!text.startsWith(word, end)) {
        end = -1;
        break;
      }
      end += word.length;
    }
    if (end !== -1) return { start, end };
  }
  return null;
}
