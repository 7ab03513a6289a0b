/** In which order weak heads are asked: leads of units before persons, what is done before the programme that it is of. */
import type { HeaderCell } from './findHeader';
import { headerKey } from './headerKey';
import { PERSONS } from './wordPairs';

/**
 * Returns units before persons, and both before "Phụ trách", which leads for want of them; "Tên hoạt động" before
 * "Chương trình" and "Đề án", which are contents for want of any. Everything else keeps its place.
 */
export function weakHeadsInOrder(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const rank = ({ reading, text }: HeaderCell): number => {
    if (reading?.meaning === 'content') return PROGRAMME.test(headerKey(text)) ? 3 : 2;
    return reading?.meaning !== 'lead' ? 2 : namesPerson(headerKey(text)) ? 1 : 0;
  };
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** A column of persons beside one of units says who does the work, not which unit answers for it. */
function namesPerson(key: string): boolean {
  return WORDS_OF_PERSONS.test(key) && !WORDS_OF_BODIES.test(key);
}

const WORDS_OF_PERSONS = new RegExp(`\\b(?:${PERSONS.join('|')}|assignee|assigned|person|officer|owner|who)\\b`);
const WORDS_OF_BODIES = /\b(?:don vi|co quan|phong|bo phan|to chuc|unit|agency|department|division)\b/;

/** What tasks are of, and are themselves only where nothing else names them. */
const PROGRAMME = /^(?:ten )?(?:(?:chuong trinh|de an|du an|cong tac)(?: |$))+$/;
