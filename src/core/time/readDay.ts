/** Reads days: with figures, with the word for month, as ISO dates, as two days of one month. */
import { monthPoint } from './item';
import { invalid } from './remarkOn';
import type { Item, ListUnit } from './item';
import { endOfPoint } from './points';
import type { Point } from './points';
import { readYearSuffix, yearAt } from './readYear';
import type { Token } from './tokens';
import { touches } from './tokens';
import type { DueRemark } from './types';

/** "2026-03-15", "2026/3/5", "2026-03", "2026-3": a year, its month and perhaps a day. "2025-26" are two years. */
export function readIsoDay(tokens: readonly Token[], index: number, source: string): Item | null {
  const [year, mark, month, second, day] = tokens.slice(index, index + 5);
  if (year?.key.length !== 4 || month?.kind !== 'number' || month.key.length > 2) return null;
  if (!['-', '/'].includes(mark?.key ?? '') || !touches(year, mark) || !touches(mark, month)) return null;
  const named = yearAt(tokens, index, source, false);
  if (named === null || (month.value === (named.year + 1) % 100 && month.value > 12)) return null;
  if (month.value < 1 || month.value > 12) {
    const remarks = [...named.remarks, invalid(source.slice(year.start, month.end))];
    return { first: null, last: null, next: index + 3, unit: null, remarks };
  }
  const dayed = second?.key === mark?.key && touches(month, second) && touches(second, day) && day?.kind === 'number';
  if (dayed && day.key.length <= 2) {
    return dayItem(tokens, index + 4, index + 4, index + 2, named.year, index + 5, source, named.remarks);
  }
  return monthPoint(month.value, named.year, index + 3, named.remarks);
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
  if (month.value > 12 && separator.mark !== '/') return null;
  if (!isDayWithoutYear(tokens, index, separator.mark, source)) return null;
  // "Tháng 3/6" are months; "tháng 3 - 15/6" ends on a day, for there is no month 15.
  if ((unit === 'month' || unit === 'quarter') && day.value <= (unit === 'month' ? 12 : 4)) return null;
  const suffix = readYearSuffix(tokens, separator.next + 1, source);
  return dayItem(tokens, index, index, separator.next, suffix.year, suffix.next, source, suffix.remarks);
}

/** "15/4" is a day; "15.4" and "15-4" only where they cannot be a number or two months. */
function isDayWithoutYear(tokens: readonly Token[], index: number, mark: string, source: string): boolean {
  if (mark === '/') return true;
  const [day, , month] = tokens.slice(index, index + 3);
  if (day === undefined || month === undefined || month.value < 1 || day.value < 1 || day.value > 31) return false;
  const previous = tokens[index - 1]?.key ?? '';
  if (day.value > 12 || (mark === '.' && ['ngay', 'truoc', 'den', 'toi', 'het'].includes(previous))) return true;
  // "02.04 - 01.06.2026": the other end has its year.
  const [joint, , , , , year] = tokens.slice(index + 3, index + 9);
  return ['-', 'den', 'toi'].includes(joint?.key ?? '') && yearAt([year ?? day], 0, source, false) !== null;
}

/** Words that join two days of one month; a comma and "và" only behind "ngày" or a number that is no month. */
const DAYS_JOINED: ReadonlySet<string> = new Set(['-', 'den', 'toi']);
const DAYS_LISTED: ReadonlySet<string> = new Set([',', 'va', '&']);

/** "27-28/08/2025", "20-25/9", "từ 10 đến ngày 15/3", "ngày 15 và 30 tháng 6": two days of one month. */
function readDayRange(tokens: readonly Token[], index: number, unit: ListUnit, source: string): Item | null {
  const joint = tokens[index + 1]?.key ?? '';
  const named = tokens[index - 1]?.key === 'ngay' || (tokens[index]?.value ?? 0) > 12;
  if (!DAYS_JOINED.has(joint) && !(named && DAYS_LISTED.has(joint))) return null;
  let at = index + 2;
  while (['het', 'ngay'].includes(tokens[at]?.key ?? '')) at += 1;
  const [day, slash, month] = tokens.slice(at, at + 3);
  if (day?.kind !== 'number' || !['/', 'thang'].includes(slash?.key ?? '') || month?.kind !== 'number') return null;
  if (month.key.length > 2 || (tokens[index]?.key.length ?? 9) > 2 || day.key.length > 2) return null;
  const second = slash?.key === '/' ? separatorAt(tokens, at + 3) : null;
  const suffix = slash?.key === 'thang' ? readYearSuffix(tokens, at + 3, source) : null;
  const year = second?.mark === '/' ? yearAt(tokens, second.next, source, true) : null;
  if (year === null && unit !== null) return null;
  const end = suffix?.next ?? year?.next ?? at + 3;
  const remarks = suffix?.remarks ?? year?.remarks ?? [];
  return dayItem(tokens, index, at, at + 2, suffix?.year ?? year?.year ?? null, end, source, remarks);
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
  return close || isSpacedDay(tokens, index) ? { mark, next: index + 1 } : null;
}

/** "15 - 2 - 2026": with spaces, three numbers with the same sign and a whole year are a day too. */
function isSpacedDay(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index]?.key;
  const first = tokens[index + 2]?.key === sign ? index - 1 : index - 3;
  const [day, one, month, other, year] = tokens.slice(Math.max(0, first), first + 5);
  if (first < 0 || one?.key !== sign || other?.key !== sign || year?.key.length !== 4) return false;
  return day?.kind === 'number' && day.value <= 31 && month?.kind === 'number' && month.value <= 12;
}
