/** Reads months and quarters by their numbers, alone or in lists. */
import { halfItem, yearItem } from './item';
import { invalid } from './remarkOn';
import type { Item, ListUnit } from './item';
import type { Point } from './points';
import { readYearSuffix, yearAt } from './readYear';
import type { Token } from './tokens';
import type { DueRemark } from './types';
import { COUNTED_MONTHS, LIST_WORDS, PART_WORDS, ROMAN_NUMBERS } from './words';

/** "12/2026", "1-4/2026", "07.2023", "7-2023". */
export function readMonthWithYear(tokens: readonly Token[], index: number, source: string): Item | null {
  // "1-4/2026" are months, "7-2026" is one.
  const dash =
    tokens[index + 1]?.key === '-' && tokens[index + 2]?.kind === 'number' && tokens[index + 2]?.key.length !== 4;
  const last = dash ? index + 2 : index;
  if ((tokens[index]?.key.length ?? 9) > 2 || (tokens[last]?.key.length ?? 9) > 2) return null;
  if (tokens[last + 1]?.kind !== 'mark' || tokens[last + 1]?.key === ',') return null;
  const suffix = readYearSuffix(tokens, last + 1, source);
  if (suffix.year === null) return null;
  const item = numbered(tokens, index, last, 'month', suffix.year, suffix.next, source);
  return { ...item, remarks: [...suffix.remarks, ...item.remarks] };
}

/** A list of months is no longer than a year. */
const MONTHS = 12;

/** The first of several months whose year stands behind the last: "10, 11/2026", "3 và 6/2026". */
export function readMonthBeforeList(tokens: readonly Token[], index: number, source: string): Item | null {
  let at = index;
  const furthest = index + 2 * MONTHS;
  while (
    at < furthest &&
    tokens[at]?.kind === 'number' &&
    (tokens[at]?.key.length ?? 9) <= 2 &&
    LIST_WORDS.has(tokens[at + 1]?.key ?? '')
  ) {
    const value = tokens[at]?.value ?? 0;
    if (value < 1 || value > 12) return null;
    at += 2;
  }
  const last = at === index ? null : readMonthWithYear(tokens, at, source);
  if (last === null || last.remarks.length > 0) return null;
  return { ...numbered(tokens, index, index, 'month', null, index + 1, source), unit: 'month' };
}

/** The month whose number stands at `number`, with a year written from `after` on; null for a number that is too long. */
export function monthItem(tokens: readonly Token[], number: number, after: number, source: string): Item | null {
  if ((tokens[number]?.key.length ?? 9) > 2) return null;
  const suffix = readYearSuffix(tokens, after, source);
  const item = numbered(tokens, number, number, 'month', suffix.year, suffix.next, source);
  return { ...item, remarks: [...suffix.remarks, ...item.remarks] };
}

/** The quarter whose number, Roman or not, stands at a token, or "đầu năm", "cuối năm" after "quý". */
export function readQuarter(tokens: readonly Token[], index: number, source: string): Item | null {
  const part = PART_WORDS.get(tokens[index]?.key ?? '');
  if (part !== undefined && part !== 1 && tokens[index + 1]?.key === 'nam') {
    const year = yearAt(tokens, index + 2, source, false) ?? readYearSuffix(tokens, index + 2, source);
    return { ...halfItem(part === 0 ? 1 : 10, 3, year), unit: null };
  }
  const value = quarterNumber(tokens[index]);
  if (value === null) return null;
  const suffix = readYearSuffix(tokens, index + 1, source);
  const item = numbered(tokens, index, index, 'quarter', suffix.year, suffix.next, source);
  return { ...item, remarks: [...suffix.remarks, ...item.remarks] };
}

/** A number that goes on a list: "Tháng 3,6", "Quý III/IV", "2025 - 2026". */
export function readBareNumber(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
  const token = tokens[index];
  if (unit === null || token === undefined) return null;
  if (unit === 'year') {
    const year = yearAt(tokens, index, source, false);
    return year === null ? null : yearItem(year.year, year.next, year.remarks);
  }
  // "Quý I, 6 tháng", "tháng 3 và 6 tháng": the number counts months.
  if (tokens[index + 1]?.key === 'thang') return unit === 'quarter' ? readCountedMonths(tokens, index, source) : null;
  if (unit === 'quarter') return readQuarter(tokens, index, source);
  return token.kind === 'number' ? monthItem(tokens, index, index + 1, source) : null;
}

/** "6 tháng", "9 tháng" beside quarters: the report of so many months. */
function readCountedMonths(tokens: readonly Token[], index: number, source: string): Item | null {
  const size = tokens[index]?.value ?? 0;
  if (!COUNTED_MONTHS.has(size)) return null;
  return { ...halfItem(1, size, readYearSuffix(tokens, index + 2, source)), unit: 'quarter' };
}

function quarterNumber(token: Token | undefined): number | null {
  if (token?.kind === 'number') return token.key.length <= 2 ? token.value : null;
  if (token?.kind === 'word') return ROMAN_NUMBERS.get(token.key) ?? null;
  return null;
}

function numbered(
  tokens: readonly Token[],
  firstIndex: number,
  lastIndex: number,
  unit: 'month' | 'quarter',
  year: number | null,
  next: number,
  source: string,
): Item {
  const size = unit === 'month' ? 1 : 3;
  const highest = 12 / size;
  const point = (index: number): Point | null => {
    const token = tokens[index];
    const value = unit === 'quarter' ? quarterNumber(token) : (token?.value ?? null);
    if (value === null || value < 1 || value > highest) return null;
    return { type: unit, year, from: value * size - size + 1, to: value * size, day: null, before: false };
  };
  const first = point(firstIndex);
  const last = lastIndex === firstIndex ? first : point(lastIndex);
  const remarks: DueRemark[] = [];
  if (first === null || last === null) {
    remarks.push(invalid(source.slice(tokens[firstIndex]?.start, tokens[lastIndex]?.end)));
  }
  return { first: first ?? last, last: last ?? first, next, unit, remarks };
}
