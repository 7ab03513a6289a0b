/** Longer ways to name a day or a part of a month: "kể từ ngày 01/4" is "từ ngày 01/4", "10 ngày đầu tháng 4" is "đầu tháng 4". */
import type { Token } from './tokens';
import { MONTH_WORDS, PART_WORDS, QUARTER_WORDS, ROMAN_NUMBERS } from './words';

/** Units of which so many are the beginning or the end of a month. */
const PARTS_OF_MONTH: ReadonlySet<string> = new Set(['ngay', 'tuan']);

/** Returns the tokens with the short way in place of the longer one. */
export function shortenOpenings(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.key === 'ke' && tokens[index + 1]?.key === 'tu' && isTime(tokens, index + 2)) continue;
    if (isPartOfMonth(tokens, index)) index += 1;
    else result.push(token);
  }
  return result;
}

/** A day, a month or a quarter with its number: what a term is counted from is named ("kể từ ngày ký" is an event). */
function isTime(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.key ?? '';
  const worded = word === 'ngay' || MONTH_WORDS.has(word) || QUARTER_WORDS.has(word);
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
