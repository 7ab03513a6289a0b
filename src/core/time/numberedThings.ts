/** Numbers that are no time: of periods and phases, of weeks, of lines, of the years of a programme. */
import { YEAR_SPANS } from './harmlessWords';
import type { Phrase } from './phrase';
import { phraseAt } from './tokens';
import { LABEL_WORDS, LIST_WORDS, MONTH_NUMERALS, ROMAN_NUMBERS } from './words';

/**
 * Returns the index after a label of something numbered, whose digits are no months: "Kỳ 1:", "tuần 2, 3 tháng 5", "tuần
 * 1-2"; the same index where none begins.
 */
export function labelEnd(phrase: Phrase, index: number): number {
  if (!LABEL_WORDS.has(phrase.tokens[index]?.key ?? '') && !isNumberedThing(phrase, index)) return index;
  const thu = phrase.tokens[index + 1]?.key === 'thu' ? index + 1 : index;
  const number = phrase.tokens[thu + 1];
  const worded = number?.kind === 'word' && MONTH_NUMERALS.has(phrase.typed(number).toLowerCase());
  if (number?.kind !== 'number' && !ROMAN_NUMBERS.has(number?.key ?? '') && !worded) return index;
  let end = thu + 2;
  const joins = (key: string): boolean => LIST_WORDS.has(key) || key === '-' || key === 'den';
  while (joins(phrase.tokens[end]?.key ?? '') && phrase.tokens[end + 1]?.kind === 'number') {
    if (['/', '.', '-'].includes(phrase.tokens[end + 2]?.key ?? '') && phrase.tokens[end + 3]?.kind === 'number') break;
    end += 2;
  }
  return phrase.tokens[end]?.key === ':' ? end + 1 : end;
}

/** "Nội dung 2 tháng 12": the second of several things in December, not the 2nd of it. */
function isNumberedThing(phrase: Phrase, index: number): boolean {
  const [thing, number, month] = phrase.tokens.slice(index, index + 3);
  const named = thing !== undefined && NUMBERED_THINGS.has(phrase.typed(thing).toLowerCase());
  return named && number?.kind === 'number' && month?.key === 'thang';
}

/** The last words of things that are numbered, with their marks ("đúng 15 tháng 6" is a day): "gói thầu 5", "dự án 6". */
const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'dung đoàn mục phần nhóm gói thầu án phiên loại cấp tổ bài tập'.split(' '),
);

/**
 * Returns the index after the years of a programme: "Năm học 2025-2026", "giai đoạn 2021 - 2025"; the same index where none
 * begin.
 */
export function yearSpanEnd(phrase: Phrase, index: number): number {
  const words = phraseAt(phrase.tokens, index, YEAR_SPANS);
  if (words === 0) return index;
  let end = index + words;
  while (phrase.tokens[end]?.kind === 'number' || ['-', '/'].includes(phrase.tokens[end]?.key ?? '')) end += 1;
  return end === index + words && words === 1 ? index : end;
}

/** Returns true for "a) …", "- b. …". */
export function isBullet(phrase: Phrase, index: number): boolean {
  const [token, next] = phrase.tokens.slice(index, index + 2);
  return phrase.beginsClause(index) && token?.key.length === 1 && [')', '.'].includes(next?.key ?? '');
}
