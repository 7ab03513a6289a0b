/** Reading of typed numbers ("12", "2.10", "IV", "đ") and of the sequences they form. */
import { fold } from '../text/fold';
import { romanNumber, romanValue } from '../text/roman';

/** A number as typed, taken apart. */
export interface TaskNumber {
  /** Everything before the last part, with its dot: `2.` in `2.10`. */
  readonly prefix: string;
  /** The last part as typed. */
  readonly last: string;
}

/** The letters of an enumeration in order; those in `SKIPPED_LETTERS` are left out by many. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const SKIPPED_LETTERS = 'ăâđêfjôơưwz';

/** Takes a number apart; null for text that is no number of an enumeration. Takes raw text, with or without a final dot or bracket. */
export function parseTaskNumber(text: string): TaskNumber | null {
  if (/^\d{1,4}$/.test(text)) return { prefix: '', last: text };
  const clean = fold(text).replace(/[.)\]:]+$/u, '');
  const match = /^((?:[\p{L}\p{N}]{1,5}\.)*)(\d{1,4}|\p{L}{1,6})$/u.exec(clean);
  return match ? { prefix: (match[1] ?? '').toLowerCase(), last: match[2] ?? '' } : null;
}

/**
 * Returns the place of a single letter among those that every enumeration has (a 1, b 2, c 3, d 4, e 5). A letter that many
 * enumerations skip (đ, f) stands between its neighbours, a fraction after the letter before it. Null for what is no single letter.
 */
export function letterPlace(mark: string): number | null {
  const letter = mark.toLowerCase();
  const at = mark.length === 1 ? LETTERS.indexOf(letter) : -1;
  if (at < 0) return null;
  const kept = Array.from(LETTERS.slice(0, at + 1)).filter((each) => !SKIPPED_LETTERS.includes(each)).length;
  const skippedBefore = new RegExp(`[${SKIPPED_LETTERS}]*$`, 'u').exec(LETTERS.slice(0, at))?.[0].length ?? 0;
  return SKIPPED_LETTERS.includes(letter) ? kept + (skippedBefore + 1) / 4 : kept;
}

/**
 * Returns what the single-letter and multi-letter marks of one sequence are: Roman when all of them are Roman numbers and
 * one has several letters or the first is "i"; else letters ("a, b, c", in which "c" and "d" look Roman too).
 */
export function markStyle(marks: readonly string[]): 'roman' | 'letter' {
  if (!marks.every((mark) => romanValue(mark) !== null)) return 'letter';
  return marks.some((mark) => mark.length > 1) || marks[0]?.toLowerCase() === 'i' ? 'roman' : 'letter';
}

/** Writes a whole value in a style: `7`, `VII`, or the letter that has that place in every enumeration (`g`). */
export function writeNumber(value: number, style: 'arabic' | 'roman' | 'letter'): string {
  if (style === 'arabic') return String(value);
  if (style === 'letter')
    return Array.from(LETTERS).filter((each) => !SKIPPED_LETTERS.includes(each))[value - 1] ?? '?';
  return romanNumber(value);
}
