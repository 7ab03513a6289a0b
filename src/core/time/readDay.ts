/** Reads days: with figures, with the word for month, as ISO dates, as two days of one month. */
import { invalid, monthPoint } from './item';
import type { Item, ListUnit } from './item';
import { endOfPoint } from './points';
import type { Point } from './points';
import { readYearSuffix, yearAt } from './readYear';
import type { Token } from './tokens';
import { touches } from './tokens';
import type { DueRemark } from './types';

/** "2026-03-15", "2026/3/5", "2026-03": a year, its month and perhaps a day; a month alone has two digits. */
export function readIsoDay(tokens: readonly Token[], index: number, source: string): Item | null {
  const [year, mark, month, second, day] = tokens.slice(index, index + 5);
  if (year?.key.length !== 4 || month?.kind !== 'number' || month.key.length > 2) return null;
  if (!['-', '/'].includes(mark?.key ?? '') || !touches(year, mark) || !touches(mark, month)) return null;
  const named = yearAt(tokens, index, source, false);
  if (named === null || month.value < 1 || month.value > 12) return null;
  const dayed = second?.key === mark?.key && touches(month, second) && touches(second, day) && day?.kind === 'number';
  if (dayed && day.key.length <= 2) {
    return dayItem(tokens, index + 4, index + 4, index + 2, named.year, index + 5, source, named.remarks);
  }
  return month.key.length === 2 ? monthPoint(month.value, named.year, index + 3, named.remarks) : null;
}

/** "15/2/2023", "28-02-2023", "15.2.2023", "30/4", "27-28/08/2025", "28/6-5/7/2026" (only its first end). */
export function readNumericDay(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
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
export function readDayWithMonthWord(tokens: readonly Token[], index: number, source: string): Item | null {
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

function separatorAt(tokens: readonly Token[], index: number): { mark: string; next: number } | null {
  const mark = tokens[index]?.key ?? '';
  if (mark === '/') return { mark, next: tokens[index + 1]?.key === '/' ? index + 2 : index + 1 };
  if (mark !== '-' && mark !== '.') return null;
  const close = touches(tokens[index - 1], tokens[index]) && touches(tokens[index], tokens[index + 1]);
  return close ? { mark, next: index + 1 } : null;
}
