/** Numbers and years written as words: "tháng giêng", "quý hai", "năm sau". They become the numbers they stand for. */
import type { Token } from './tokens';
import { MONTH_NUMERALS, MONTH_WORDS, NOT_ONE_MONTH, PART_WORDS, QUARTER_WORDS, RELATIVE_YEARS } from './words';

/**
 * Returns the tokens with worded numbers after "tháng" and "quý" and relative years after "năm" as number tokens.
 * @param source the phrase in NFC: "tư" and "từ", "sáu" and "sau" differ in their marks only
 */
export function readWordedNumbers(tokens: readonly Token[], source: string, planYear: number): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    const count = countedUnits(tokens, index, source);
    result.push(count?.token ?? token);
    if (count !== null) {
      index = count.last;
      continue;
    }
    if (token.kind !== 'word' || next?.kind !== 'word') continue;
    const number = MONTH_WORDS.has(token.key) || QUARTER_WORDS.has(token.key) ? numeralAt(tokens, index, source) : null;
    if (number !== null) {
      result.push(number.token);
      index = number.last;
    } else if (token.key === 'nam') {
      const year = relativeYear(tokens, index + 1, planYear);
      if (year === null) continue;
      result.push(numberToken(next, next, year));
      index += 1;
    }
  }
  return result;
}

/** "Sáu tháng đầu năm", "mười một tháng cuối năm", "hai quý đầu năm": how many, and the index of the last word of the number. */
function countedUnits(tokens: readonly Token[], index: number, source: string): { token: Token; last: number } | null {
  const [token, second] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || MONTH_WORDS.has(tokens[index - 1]?.key ?? '')) return null;
  const value = MONTH_NUMERALS.get(typed(token, source)) ?? null;
  if (value === null) return null;
  const unit = value === 10 && second?.kind === 'word' ? MONTH_NUMERALS.get(typed(second, source)) : undefined;
  const last = unit === 1 ? index + 1 : index;
  const noun = tokens[last + 1]?.key ?? '';
  if (!MONTH_WORDS.has(noun) && !QUARTER_WORDS.has(noun)) return null;
  if (!PART_WORDS.has(tokens[last + 2]?.key ?? '') || tokens[last + 3]?.key !== 'nam') return null;
  return { token: numberToken(token, tokens[last] ?? token, unit === 1 ? 11 : value), last };
}

/** The numeral after the word at `index`: one word, or "mười một", "mười hai", "mười ba". */
function numeralAt(tokens: readonly Token[], index: number, source: string): { token: Token; last: number } | null {
  const [first, second] = [tokens[index + 1], tokens[index + 2]];
  if (first === undefined) return null;
  const word = typed(first, source);
  const value = MONTH_NUMERALS.get(word) ?? null;
  if (value === null) return null;
  const unit = second?.kind === 'word' && value === 10 ? MONTH_NUMERALS.get(typed(second, source)) : undefined;
  // "Tháng mười ba" is no month, and must not be October.
  if (
    second !== undefined &&
    unit !== undefined &&
    unit < 10 &&
    !(unit === 5 && tokens[index + 3]?.kind === 'number')
  ) {
    return { token: numberToken(first, second, 10 + unit), last: index + 2 };
  }
  // "Hằng tháng năm 2026": every month of a year; "tháng năm năm 2026": May.
  if (word === 'năm' && (second?.kind === 'number' || NOT_ONE_MONTH.has(tokens[index - 1]?.key ?? ''))) return null;
  return { token: numberToken(first, first, value), last: index + 1 };
}

/** "Năm sau", "năm trước", "năm nay"; not "trong năm, trước ngày 30/6" and not "năm sau khi …". */
function relativeYear(tokens: readonly Token[], index: number, planYear: number): number | null {
  const distance = RELATIVE_YEARS.get(tokens[index]?.key ?? '');
  const next = tokens[index + 1];
  if (distance === undefined || (next !== undefined && next.kind !== 'mark' && next.kind !== 'break')) return null;
  return planYear + distance;
}

function typed(token: Token, source: string): string {
  return source.slice(token.start, token.end).toLowerCase();
}

function numberToken(first: Token, last: Token, value: number): Token {
  return { kind: 'number', key: String(value), value, start: first.start, end: last.end };
}
