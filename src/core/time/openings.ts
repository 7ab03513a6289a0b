/**
 * Longer ways to name a time: "kể từ ngày 01/4" is "từ ngày 01/4", "10 ngày đầu tháng 4" is "đầu tháng 4", "bắt đầu 01/9,
 * kết thúc 15/10" is "từ 01/9 đến 15/10", "cho đến tháng 5" is "đến tháng 5", "tháng 5 của năm 2026" is "tháng 5 năm 2026".
 */
import { touches, wordsAt } from './tokens';
import type { Token } from './tokens';
import { MONTH_WORDS, PART_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS } from './words';

/** Units of which so many are the beginning or the end of a month. */
const PARTS_OF_MONTH: ReadonlySet<string> = new Set(['ngay', 'tuan']);

/** What a term that has begun ends with. */
const ENDINGS: readonly (readonly string[])[] = [['ket', 'thuc'], ['hoan', 'thanh'], ['xong']];
const UNTIL: ReadonlySet<string> = new Set(['den', 'toi']);

/** Returns the tokens with the short way in place of the longer one. */
export function shortenOpenings(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let begun = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.key === 'la' && isAtLatest(tokens, index)) continue;
    if (token.key === 'ke' && tokens[index + 1]?.key === 'tu' && isTime(tokens, index + 2)) continue;
    if (isIdle(tokens, index)) continue;
    // "Từ tuần 2 tháng 3 đến tuần 1 tháng 5": weeks are no points, their months are.
    if (token.key === 'tuan' && isWeekOfMonth(tokens, index)) {
      index += 1;
      continue;
    }
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

/** "Cho" of "cho đến", "của" of "của năm 2026", "lễ" of "trước lễ 2/9", the slash of "18/Thg4": they add nothing. */
function isIdle(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, number] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.key === 'cho') return UNTIL.has(next?.key ?? '');
  if (token?.key === 'le') return before?.key === 'truoc' && next?.kind === 'number';
  if (token?.key === 'cua') return next?.key === 'nam' && number?.kind === 'number';
  const dayed = before?.kind === 'number' && before.key.length <= 2 && touches(before, token);
  return (
    token?.key === '/' &&
    dayed &&
    MONTH_WORDS.has(next?.key ?? '') &&
    touches(next, number) &&
    number?.kind === 'number'
  );
}

/** A week with its month, as an end of a range. */
function isWeekOfMonth(tokens: readonly Token[], index: number): boolean {
  const [week, month, number] = tokens.slice(index + 1, index + 4);
  const end = tokens[index - 1]?.key === 'tu' || UNTIL.has(tokens[index - 1]?.key ?? '');
  return end && week?.kind === 'number' && MONTH_WORDS.has(month?.key ?? '') && number?.kind === 'number';
}

/** "Chậm nhất là", "muộn nhất là". */
function isAtLatest(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.key === 'nhat' && ['cham', 'muon'].includes(tokens[index - 2]?.key ?? '');
}

/** The index behind "kết thúc", "hoàn thành trong": what a term that has begun ends with. */
function endingEnd(tokens: readonly Token[], index: number): number {
  const end = Math.max(...ENDINGS.map((words) => wordsEnd(tokens, index, words)));
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
