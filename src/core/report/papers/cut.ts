/** Texts made short for a page that is full: cut at a word, and marked as cut. */
import type { Say } from '../../../messages/say';
import { linesOfCell } from './fit';
import { inSentence } from './words';

/** Returns a text in one line that has at most so many letters. */
export function cut(text: string, letters: number, say: Say): string {
  const whole = inSentence(text);
  if (whole.length <= letters) return whole;
  return say('paper.meeting.cut', { text: inSentence(whole.slice(0, whole.lastIndexOf(' ', letters))) });
}

/** Millimetres of a cell that are left, for programs break lines each in its own way. */
const SPARE = 2;

/** Returns a text that takes at most so many lines of a cell with small letters (width in millimetres); at least its first word. */
export function cutToLines(text: string, width: number, lines: number, say: Say): string {
  const fits = (tried: string): boolean => linesOfCell(tried, width - SPARE, { small: true }) <= lines;
  let told = inSentence(text);
  if (fits(told)) return told;
  for (let end = told.lastIndexOf(' '); end > 0; end = told.lastIndexOf(' ')) {
    told = told.slice(0, end);
    const tried = say('paper.meeting.cut', { text: inSentence(told) });
    if (fits(tried)) return tried;
  }
  return told;
}
