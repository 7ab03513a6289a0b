/** Texts that are to stand in a line, or in a few: cut at a word where the last line ends. */
import { emsOf, lettersOf, lineWidth, wrappedLines } from '../../draft/rowHeights';
import type { StyleName } from '../../draft/types';
import { fold } from '../../text/fold';

const ELLIPSIS = '…';
const SPACE = ' ';

/**
 * Returns a text that fits into a line, with an ellipsis for what is left out of it.
 * @param characters width of the line, as of a column
 */
export function shortenedText(text: string, characters: number, style: StyleName): string {
  const whole = fold(text);
  const room = emsOf(characters, style);
  const letters = lettersOf(style);
  if (lineWidth(whole, letters) <= room) return whole;
  const words = whole.split(SPACE);
  const space = letters.of(SPACE.charCodeAt(0));
  let used = lineWidth(ELLIPSIS, letters);
  let count = 0;
  for (const word of words) {
    used += lineWidth(word, letters) + (count > 0 ? space : 0);
    if (used > room) break;
    count += 1;
  }
  return cutAfter(words, count);
}

/**
 * Returns a text as it is where it needs no more than so many lines; else as much of it as fits there with an ellipsis and a
 * tail, such as where the whole of it stands.
 * @param characters width of the lines, as of a column
 */
export function shortenedToLines(
  text: string,
  characters: number,
  style: StyleName,
  { lines, tail }: { readonly lines: number; readonly tail: string },
): string {
  const room = emsOf(characters, style);
  const letters = lettersOf(style);
  const fits = (shown: string): boolean => wrappedLines(shown, room, letters) <= lines;
  if (fits(text)) return text;
  const words = fold(text).split(SPACE);
  const cut = (count: number): string => `${cutAfter(words, count)}${SPACE}${tail}`;
  let least = 1;
  let most = words.length - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(middle))) least = middle;
    else most = middle - 1;
  }
  return cut(least);
}

/** The first words of a text, with an ellipsis for the others. */
function cutAfter(words: readonly string[], count: number): string {
  const kept = words.slice(0, count).join(SPACE);
  return `${kept.replace(/[\s,;:.-]+$/u, '')}${ELLIPSIS}`;
}
