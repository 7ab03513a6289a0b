/** Reads one point of time (or two days or months joined by a dash) from the tokens of a phrase. */
import type { Item, ListUnit } from './item';
import { readDayWithMonthWord, readIsoDay, readNumericDay } from './readDay';
import { monthItem, readBareNumber, readMonthBeforeList, readMonthWithYear, readQuarter } from './readNumbered';
import { readHalf, readHalfYear, readPartOf, readWholeYear, readYearEnd, readYearItem } from './readPartOfYear';
import type { Token } from './tokens';
import { touches, wordsAt } from './tokens';
import { BOUND_WORDS, MONTH_WORDS, PART_WORDS, QUARTER_WORDS, SHORT_MONTH_WORDS } from './words';

/**
 * Reads the point that begins at a token; null when none does.
 * @param unit unit of the list it may go on with ("Tháng 3,6"); a bare number counts only then
 * @param source the phrase as typed, for remarks
 */
export function readPoint(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'word') return readWorded(tokens, index, source);
  if (token.kind !== 'number') return null;
  return (
    readIsoDay(tokens, index, source) ??
    readHalf(tokens, index, source) ??
    readNumericDay(tokens, index, unit, source) ??
    readDayWithMonthWord(tokens, index, source) ??
    readMonthWithYear(tokens, index, source) ??
    readMonthBeforeList(tokens, index, source) ??
    (unit === null ? null : readBareNumber(tokens, index, unit, source))
  );
}

function readWorded(tokens: readonly Token[], index: number, source: string): Item | null {
  const word = tokens[index]?.key ?? '';
  if (PART_WORDS.has(word)) return readPartOf(tokens, index, source);
  if (word === 'nua') return readHalfYear(tokens, index, source);
  if (word === 'ngay') return readAfterDayWord(tokens, index + 1, source);
  const direct = directNumber(tokens, index);
  if (direct !== null && SHORT_MONTH_WORDS.has(word)) return monthItem(tokens, direct, direct + 1, source);
  if (MONTH_WORDS.has(word)) {
    const number = skipBreaks(tokens, index + 1);
    return tokens[number]?.kind === 'number' ? monthItem(tokens, number, number + 1, source) : null;
  }
  if (QUARTER_WORDS.has(word)) return readQuarter(tokens, index + 1, source);
  if (word === 'nam') return readYearItem(tokens, index + 1, source) ?? readEndOfYear(tokens, index);
  // "An toàn năm 2026" is no "toàn năm".
  const whole = word === 'ca' || word === 'suot' || (word === 'toan' && tokens[index - 1]?.key !== 'an');
  if (whole && wordsAt(tokens, index + 1, ['nam'])) return readWholeYear(tokens, index + 2, source);
  if (word === 'trong' && wordsAt(tokens, index + 1, ['nam'])) {
    const dated = readYearItem(tokens, index + 2, source);
    if (dated !== null) return dated;
    return tokens[index + 2]?.kind === 'word' ? null : readWholeYear(tokens, index + 2, source);
  }
  return null;
}

/** "Hết năm", "đến cuối năm": the year as a whole. */
function readEndOfYear(tokens: readonly Token[], index: number): Item | null {
  const [before, word] = [tokens[index - 2]?.key ?? '', tokens[index - 1]?.key ?? ''];
  return word === 'het' || (word === 'cuoi' && BOUND_WORDS.has(before)) ? readYearEnd(tokens, index) : null;
}

/** The number that stands directly after a short word, a dot between them or not: "T12", "Th.7". */
function directNumber(tokens: readonly Token[], index: number): number | null {
  const dotted = tokens[index + 1]?.key === '.' && touches(tokens[index], tokens[index + 1]);
  const number = dotted ? index + 2 : index + 1;
  return tokens[number]?.kind === 'number' && touches(tokens[number - 1], tokens[number]) ? number : null;
}

function readAfterDayWord(tokens: readonly Token[], index: number, source: string): Item | null {
  if (tokens[index]?.kind !== 'number') return null;
  return readNumericDay(tokens, index, null, source) ?? readDayWithMonthWord(tokens, index, source);
}

function skipBreaks(tokens: readonly Token[], index: number): number {
  let next = index;
  while (tokens[next]?.kind === 'break') next += 1;
  return next;
}
