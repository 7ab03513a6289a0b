/** Reads one point of time (or two days or months joined by a dash) from the tokens of a phrase. */
import { endOfPoint } from './points';
import type { Point, PointType } from './points';
import type { Token } from './tokens';
import { touches, wordsAt } from './tokens';
import type { DueRemark } from './types';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS, SHORT_QUARTER_WORDS } from './words';
import { readYearSuffix, yearAt } from './readYear';

/** What a bare number after a separator stands for: the unit of the point before it. */
export type ListUnit = 'month' | 'quarter' | 'year' | null;

/** What was read from one place on. `last` is `first` unless two ends stood in one piece ("27-28/08/2025"). */
export interface Item {
  readonly first: Point | null;
  readonly last: Point | null;
  /** Index after the piece. */
  readonly next: number;
  readonly unit: ListUnit;
  /** Impossible numbers; a point that cannot be is left out (null). */
  readonly remarks: readonly DueRemark[];
}

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
    readHalf(tokens, index, source) ??
    readNumericDay(tokens, index, unit, source) ??
    readDayWithMonthWord(tokens, index, source) ??
    readMonthWithYear(tokens, index, source) ??
    (unit === null ? null : readBareNumber(tokens, index, unit, source))
  );
}

function readWorded(tokens: readonly Token[], index: number, source: string): Item | null {
  const word = tokens[index]?.key ?? '';
  if (word === 'ngay') return readAfterDayWord(tokens, index + 1, source);
  const direct = directNumber(tokens, index);
  if (direct !== null && SHORT_MONTH_WORDS.has(word)) return monthItem(tokens, direct, direct + 1, source);
  if (direct !== null && SHORT_QUARTER_WORDS.has(word)) return readQuarter(tokens, direct, source);
  if (MONTH_WORDS.has(word)) {
    const number = skipBreaks(tokens, index + 1);
    return tokens[number]?.kind === 'number' ? monthItem(tokens, number, number + 1, source) : null;
  }
  if (QUARTER_WORDS.has(word)) return readQuarter(tokens, index + 1, source);
  if (word === 'nam') return readYearItem(tokens, index + 1, source);
  if (word === 'ca' && wordsAt(tokens, index + 1, ['nam'])) return readWholeYear(tokens, index + 2, source);
  if (word === 'trong' && wordsAt(tokens, index + 1, ['nam'])) {
    const dated = readYearItem(tokens, index + 2, source);
    if (dated !== null) return dated;
    return tokens[index + 2]?.kind === 'word' ? null : readWholeYear(tokens, index + 2, source);
  }
  return null;
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

/** "15/2/2023", "28-02-2023", "15.2.2023", "30/4", "27-28/08/2025", "28/6-5/7/2026" (only its first end). */
function readNumericDay(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
  const range = readDayRange(tokens, index, unit, source);
  if (range !== null) return range;
  const separator = separatorAt(tokens, index + 1);
  if (separator === null) return null;
  const day = tokens[index];
  const month = tokens[separator.next];
  if (day === undefined || month?.kind !== 'number' || day.key.length > 2 || month.key.length > 2) return null;
  const second = separatorAt(tokens, separator.next + 1);
  const year = second?.mark === separator.mark ? yearAt(tokens, second.next, source, true) : null;
  if (year !== null) return dayItem(tokens, index, index, separator.next, year.year, year.next, source, year.remarks);
  if (separator.mark !== '/' || unit === 'month' || unit === 'quarter') return null;
  const suffix = readYearSuffix(tokens, separator.next + 1, source);
  return dayItem(tokens, index, index, separator.next, suffix.year, suffix.next, source, suffix.remarks);
}

/** "27-28/08/2025", "20-25/9": two days of one month. */
function readDayRange(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
  const [, dash, day, slash, month] = tokens.slice(index, index + 5);
  if (dash?.key !== '-' || day?.kind !== 'number' || slash?.key !== '/' || month?.kind !== 'number') return null;
  if (month.key.length > 2 || (tokens[index]?.key.length ?? 9) > 2 || day.key.length > 2) return null;
  const second = separatorAt(tokens, index + 5);
  const year = second?.mark === '/' ? yearAt(tokens, second.next, source, true) : null;
  if (year === null && unit !== null) return null;
  const end = year?.next ?? index + 5;
  return dayItem(tokens, index, index + 2, index + 4, year?.year ?? null, end, source, year?.remarks ?? []);
}

/** "15 tháng 2 năm 2023", the word "ngày" before it or not. */
function readDayWithMonthWord(tokens: readonly Token[], index: number, source: string): Item | null {
  if (tokens[index + 1]?.key !== 'thang' || tokens[index + 2]?.kind !== 'number') return null;
  if ((tokens[index]?.key.length ?? 9) > 2) return null;
  const suffix = readYearSuffix(tokens, index + 3, source);
  return dayItem(tokens, index, index, index + 2, suffix.year, suffix.next, source, suffix.remarks);
}

function dayItem(
  tokens: readonly Token[],
  firstDay: number,
  lastDay: number,
  monthIndex: number,
  year: number | null,
  next: number,
  source: string,
  yearRemarks: readonly DueRemark[],
): Item {
  const month = tokens[monthIndex]?.value ?? 0;
  const part = source.slice(tokens[firstDay]?.start, tokens[next - 1]?.end);
  const remarks = [...yearRemarks];
  if (month < 1 || month > 12) {
    return { first: null, last: null, next, unit: null, remarks: [...remarks, invalid(part)] };
  }
  const point = (index: number): Point => ({
    type: 'day',
    year,
    from: month,
    to: month,
    day: tokens[index]?.value ?? 0,
    before: false,
  });
  const first = point(firstDay);
  const last = lastDay === firstDay ? first : point(lastDay);
  // Without a year only a day that is in no year is wrong: 2024 stands for a year with 29 February.
  const impossible = (day: Point) => endOfPoint(day, year ?? 2024).day !== day.day;
  if (impossible(first) || impossible(last)) remarks.push(invalid(part));
  return { first, last, next, unit: null, remarks };
}

/** "12/2026", "1-4/2026", "07.2023", "7-2023". */
function readMonthWithYear(tokens: readonly Token[], index: number, source: string): Item | null {
  const dash = tokens[index + 1]?.key === '-' && tokens[index + 2]?.kind === 'number';
  const last = dash ? index + 2 : index;
  if ((tokens[index]?.key.length ?? 9) > 2 || (tokens[last]?.key.length ?? 9) > 2) return null;
  if (tokens[last + 1]?.kind !== 'mark' || tokens[last + 1]?.key === ',') return null;
  const suffix = readYearSuffix(tokens, last + 1, source);
  if (suffix.year === null) return null;
  const item = numbered(tokens, index, last, 'month', suffix.year, suffix.next, source);
  return { ...item, remarks: [...suffix.remarks, ...item.remarks] };
}

function monthItem(tokens: readonly Token[], number: number, after: number, source: string): Item | null {
  if ((tokens[number]?.key.length ?? 9) > 2) return null;
  const suffix = readYearSuffix(tokens, after, source);
  const item = numbered(tokens, number, number, 'month', suffix.year, suffix.next, source);
  return { ...item, remarks: [...suffix.remarks, ...item.remarks] };
}

function readQuarter(tokens: readonly Token[], index: number, source: string): Item | null {
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
  if (unit === 'quarter') return readQuarter(tokens, index, source);
  return token.kind === 'number' ? monthItem(tokens, index, index + 1, source) : null;
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

/** "6 tháng đầu năm 2023", "6 tháng cuối năm", "9 tháng", "9 tháng đầu năm". */
function readHalf(tokens: readonly Token[], index: number, source: string): Item | null {
  const size = tokens[index]?.value ?? 0;
  if (![3, 6, 9].includes(size) || tokens[index + 1]?.key !== 'thang') return null;
  const side = tokens[index + 2]?.key;
  const worded = (side === 'dau' || side === 'cuoi') && tokens[index + 3]?.key === 'nam';
  const yearStart = worded ? index + 4 : index + 2;
  const year = worded
    ? (yearAt(tokens, yearStart, source, false) ?? readYearSuffix(tokens, yearStart, source))
    : readYearSuffix(tokens, yearStart, source);
  if (!worded && year.year === null) return null;
  const from = side === 'cuoi' ? 13 - size : 1;
  const point: Point = { type: 'half', year: year.year, from, to: from + size - 1, day: null, before: false };
  return { first: point, last: point, next: year.next, unit: null, remarks: year.remarks };
}

/** "đến hết năm": the end of a range that names no year. */
export function readYearEnd(tokens: readonly Token[], index: number): Item | null {
  return tokens[index]?.key === 'nam' && tokens[index + 1]?.kind !== 'word' ? yearItem(null, index + 1, []) : null;
}

/** "năm 2023"; "năm học 2025-2026" and "năm" alone are none. */
function readYearItem(tokens: readonly Token[], index: number, source: string): Item | null {
  const year = yearAt(tokens, index, source, false);
  return year === null ? null : yearItem(year.year, year.next, year.remarks);
}

function readWholeYear(tokens: readonly Token[], index: number, source: string): Item {
  const year = yearAt(tokens, index, source, false) ?? readYearSuffix(tokens, index, source);
  return yearItem(year.year, year.next, year.remarks);
}

function yearItem(year: number | null, next: number, remarks: readonly DueRemark[]): Item {
  const point: Point = { type: 'year' satisfies PointType, year, from: 1, to: 12, day: null, before: false };
  return { first: point, last: point, next, unit: 'year', remarks };
}

function separatorAt(tokens: readonly Token[], index: number): { mark: string; next: number } | null {
  const mark = tokens[index]?.key ?? '';
  if (mark === '/') return { mark, next: tokens[index + 1]?.key === '/' ? index + 2 : index + 1 };
  if (mark !== '-' && mark !== '.') return null;
  const close = touches(tokens[index - 1], tokens[index]) && touches(tokens[index], tokens[index + 1]);
  return close ? { mark, next: index + 1 } : null;
}

function skipBreaks(tokens: readonly Token[], index: number): number {
  let next = index;
  while (tokens[next]?.kind === 'break') next += 1;
  return next;
}

function invalid(part: string): DueRemark {
  return { kind: 'due-invalid', part, suggestion: null };
}
