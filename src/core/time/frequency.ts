/** How often work is done: "2 lần/năm", "6 tháng/lần", "mỗi năm 01 lần". */
import type { Phrase } from './phrase';
import { FREQUENCY_UNITS } from './words';

/** Returns the index after "2 lần/năm", "6 tháng/lần", "mỗi năm 01 lần"; the same index where none begins. */
export function frequencyEnd(phrase: Phrase, index: number): number {
  const key = (at: number): string => phrase.keyAt(at);
  if (key(index) === 'lan') {
    const unit = ['/', 'mot', 'moi', 'trong'].includes(key(index + 1)) ? index + 2 : index + 1;
    return FREQUENCY_UNITS.has(key(unit)) && phrase.tokens[unit + 1]?.kind !== 'number' ? unit + 1 : index;
  }
  if (phrase.tokens[index]?.kind === 'number' && key(index + 1) === 'lan') {
    const end = frequencyEnd(phrase, index + 1);
    return end > index + 1 ? end : index;
  }
  const counted = phrase.tokens[index]?.kind === 'number' ? index + 1 : index;
  const times = phrase.tokens[counted + 1];
  // "Tháng 3 lần 1" is the first time in March, "tháng 2 lần" twice a month.
  const counts = times?.kind === 'number' ? !isOrdinal(phrase, counted + 3) : times?.key === 'mot';
  if (FREQUENCY_UNITS.has(key(counted)) && key(counted + 2) === 'lan' && counts) return counted + 3;
  if (!FREQUENCY_UNITS.has(key(counted)) || key(counted + 1) !== '/') return index;
  const count = phrase.tokens[counted + 2]?.kind === 'number' ? counted + 3 : counted + 2;
  return key(count) === 'lan' ? count + 1 : index;
}

/** Whether it is said which time: "lần 2", "lần đầu". */
function isOrdinal(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  return token?.kind === 'number' || WHICH_TIME.has(token?.key ?? '');
}

/** Which of several times is meant, behind "lần". */
const WHICH_TIME: ReadonlySet<string> = new Set(['dau', 'cuoi', 'thu', 'mot', 'hai', 'ba', 'nhat', 'i', 'ii', 'iii']);
