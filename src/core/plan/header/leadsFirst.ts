/** In which order columns that may lead are asked: of units, of persons, of those in charge. */
import type { HeaderCell } from './findHeader';
import { headerKey } from './headerKey';
import { PERSONS } from './wordPairs';

/** Returns units before persons, and both before "Phụ trách", which leads for want of them; everything else keeps its place. */
export function leadsFirst(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const rank = ({ reading, text }: HeaderCell): number =>
    reading?.meaning !== 'lead' ? 2 : namesPerson(headerKey(text)) ? 1 : 0;
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** A column of persons beside one of units says who does the work, not which unit answers for it. */
function namesPerson(key: string): boolean {
  return WORDS_OF_PERSONS.test(key) && !WORDS_OF_BODIES.test(key);
}

const WORDS_OF_PERSONS = new RegExp(`\\b(?:${PERSONS.join('|')}|assignee|assigned|person|officer|owner|who)\\b`);
const WORDS_OF_BODIES = /\b(?:don vi|co quan|phong|bo phan|to chuc|unit|agency|department|division)\b/;
