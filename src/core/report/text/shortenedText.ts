/** Texts that are to stand in one line: cut at a word where the line ends. */
import { REGULAR_LETTERS } from '../../draft/letterWidths';
import { lineWidth } from '../../draft/rowHeights';
import { fold } from '../../text/fold';

const ELLIPSIS = '…';
const SPACE = ' ';

/**
 * Returns a text that fits into a line, with an ellipsis for what is left out of it.
 * @param room ems of the line
 */
export function shortenedText(text: string, room: number): string {
  const whole = fold(text);
  if (lineWidth(whole) <= room) return whole;
  const words = whole.split(SPACE);
  const space = REGULAR_LETTERS.of(SPACE.charCodeAt(0));
  let used = lineWidth(ELLIPSIS);
  let count = 0;
  for (const word of words) {
    used += lineWidth(word) + (count > 0 ? space : 0);
    if (used > room) break;
    count += 1;
  }
  const kept = words.slice(0, count).join(SPACE);
  return `${kept.replace(/[\s,;:.-]+$/u, '')}${ELLIPSIS}`;
}
