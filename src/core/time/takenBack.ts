/** Times that no longer hold, and terms that are moved to another. */
import { MOVES } from './harmlessWords';
import type { Phrase } from './phrase';
import { phraseAt } from './tokens';
import { TIME_NOUNS } from './words';

/**
 * Returns true for "Cũ: 15/8, mới: 30/9", "hạn cũ 15/8", "trước: 15/8, nay: 30/9", "thay 15/8 bằng 30/9", "bỏ tháng 9", "quý I chuyển quý II": a time
 * that no longer holds. "Xã Tân Bình (cũ)" is a place.
 * @param timeBefore a time stands before it
 */
export function isOldTerm(phrase: Phrase, index: number, timeBefore: boolean): boolean {
  const [token, next] = phrase.tokens.slice(index, index + 2);
  const typed = token === undefined ? '' : phrase.typed(token).toLowerCase();
  const timed = next?.kind === 'number' || TIME_NOUNS.has(next?.key ?? '');
  if (GIVES_WAY.has(typed) && timed) return true;
  // "Từ 17/2 thành 24/11"; "hoàn thành 15/5" is done by then.
  if (typed === 'thành' && timed) return timeBefore && phrase.tokens[index - 1]?.key !== 'hoan';
  const nowToo = phrase.tokens.some(({ key }, at) => key === 'nay' && phrase.tokens[at + 1]?.key === ':');
  if (typed === 'trước' && next?.key === ':') return nowToo;
  // With its mark: "cử" sends somebody.
  if (typed !== 'cũ') return false;
  const term = OLD_TERMS.has(phrase.tokens[index - 1]?.key ?? '');
  return term || (phrase.beginsClause(index) && phrase.tokens[index + 1]?.key === ':');
}

/** Before a time: it gives way to another, or another to it. */
const GIVES_WAY: ReadonlySet<string> = new Set(['bỏ', 'thay', 'chuyển']);

/** Before "cũ": "thời hạn cũ", "mốc cũ", "thời gian cũ". */
const OLD_TERMS: ReadonlySet<string> = new Set(['han', 'moc', 'gian', 'do']);

/**
 * Returns the length of "gia hạn đến 30/9", "lùi sang tháng 8" up to the time, as the opening of a phrase; 0 where none stands
 * there.
 */
export function moveLength({ tokens }: Phrase, index: number): number {
  const opens = index < 3 && tokens.slice(0, index).every(({ kind }) => kind === 'mark' || kind === 'break');
  const length = opens ? phraseAt(tokens, index, MOVES) : 0;
  // "Hoãn từ tháng 7": until when is not said.
  const ends = tokens.slice(index + length).some(({ key }) => ['sang', 'den', 'toi', 'thanh'].includes(key));
  if (tokens[index + length]?.key === 'tu' && !ends) return 0;
  return length > 0 && tokens[index + length]?.key === 'sang' ? length + 1 : length;
}
