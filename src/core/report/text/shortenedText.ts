/** Texts that are to stand in one line: cut at a word where the line ends. */
import { emsOf, lettersOf, lineWidth } from '../../draft/rowHeights';
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
  const kept = words.slice(0, count).join(SPACE);
  return `${kept.replace(/[\s,;:.-]+$/u, '')}${ELLIPSIS}`;
}
