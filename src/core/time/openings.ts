/**
 * Longer ways to name a time: "kể từ ngày 01/4" is "từ ngày 01/4", "10 ngày đầu tháng 4" is "đầu tháng 4", "bắt đầu 01/9,
 * kết thúc 15/10" is "từ 01/9 đến 15/10".
 */
import { wordsAt } from './tokens';
import type { Token } from './tokens';
import { MONTH_WORDS, PART_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS } from './words';

/** Units of which so many are the beginning or the end of a month. */
const PARTS_OF_MONTH: ReadonlySet<string> = new Set(['ngay', 'tuan']);

/** Returns the tokens with the short way in place of the longer one. */
export function shortenOpenings(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let begun = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.key === 'la' && isAtLatest(tokens, index)) continue;
    if (token.key === 'ke' && tokens[index + 1]?.key === 'tu' && isTime(tokens, index + 2)) continue;
    const start = wordsEnd(tokens, index, ['bat', 'dau']);
    if (start > index && (tokens[start]?.key === 'tu' || isTime(tokens, start))) {
      begun = true;
      if (tokens[start]?.key !== 'tu') result.push({ ...token, key: 'tu' });
      index = start - 1;
      continue;
    }
    if (token.key === 'tu' && isTime(tokens, index + 1)) begun = true;
    if (token.key === 'den' || token.key === 'toi') begun = false;
    const sign = [',', ';', '-'].includes(token.key) || token.kind === 'break' ? index + 1 : index;
    const end = begun ? endingEnd(tokens, sign) : sign;
    if (end > sign && isTime(tokens, tokens[end]?.key === 'truoc' ? end + 1 : end)) {
      begun = false;
      result.push({ ...token, kind: 'word', key: 'den' });
      index = end - 1;
      continue;
    }
    if (isPartOfMonth(tokens, index)) index += 1;
    else result.push(token);
  }
  return result;
}

/** "Chậm nhất là", "muộn nhất là". */
function isAtLatest(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.key === 'nhat' && ['cham', 'muon'].includes(tokens[index - 2]?.key ?? '');
}

/** The index behind "kết thúc", "hoàn thành trong": what a term that has begun ends with. */
function endingEnd(tokens: readonly Token[], index: number): number {
  const end = Math.max(wordsEnd(tokens, index, ['ket', 'thuc']), wordsEnd(tokens, index, ['hoan', 'thanh']));
  return end > index && ['vao', 'trong'].includes(tokens[end]?.key ?? '') ? end + 1 : end;
}

/** The index behind words and a colon after them; the same index where they do not stand. */
function wordsEnd(tokens: readonly Token[], index: number, words: readonly string[]): number {
  if (!wordsAt(tokens, index, words)) return index;
  const end = index + words.length;
  return tokens[end]?.key === ':' ? end + 1 : end;
}

/** A day, a month or a quarter with its number: what a term is counted from is named ("kể từ ngày ký" is an event). */
function isTime(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.key ?? '';
  const worded = word === 'ngay' || MONTH_WORDS.has(word) || SHORT_MONTH_WORDS.has(word) || QUARTER_WORDS.has(word);
  const number = tokens[worded ? index + 1 : index];
  return number?.kind === 'number' ? true : QUARTER_WORDS.has(word) && ROMAN_NUMBERS.has(number?.key ?? '');
}

/** "10 ngày đầu tháng 4", "2 tuần cuối tháng 7". */
function isPartOfMonth(tokens: readonly Token[], index: number): boolean {
  const [number, unit, part, month, named] = tokens.slice(index, index + 5);
  return (
    number?.kind === 'number' &&
    PARTS_OF_MONTH.has(unit?.key ?? '') &&
    PART_WORDS.has(part?.key ?? '') &&
    MONTH_WORDS.has(month?.key ?? '') &&
    named?.kind === 'number'
  );
}
