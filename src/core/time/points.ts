/** The pieces a time phrase is made of, and the months and days they cover once their year is known. */
import { isValidDate, lastDayOfMonth } from './date';
import type { CalendarDate, YearMonth } from './types';

export type PointType = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A day, a month, a quarter, the first or last months of a year, or a year; the year is null where none is written. */
export interface Point {
  readonly type: PointType;
  /** Null: not written at this point. */
  readonly year: number | null;
  /** First and last month covered, 1-based. */
  readonly from: number;
  readonly to: number;
  /** The day, for points of type day; it may not exist in its month. Null for all others. */
  readonly day: number | null;
  /** "trước …": it ends the day before the point begins. */
  readonly before: boolean;
}

/** Returns the months of a year from one to another as year months, whatever the years. */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  const months: YearMonth[] = [];
  for (let index = first.year * 12 + first.month - 1; index <= last.year * 12 + last.month - 1; index += 1) {
    months.push({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  }
  return months;
}

/** Returns the day a point ends on in a year: the day itself (the last of its month if it does not exist), else the end of its last month. */
export function endOfPoint(point: Point, year: number): CalendarDate {
  const last = lastDayOfMonth(year, point.to);
  if (point.day === null) return last;
  const date = { year, month: point.to, day: point.day };
  return isValidDate(date) ? date : last;
}

/** Returns the first day of a point in a year. */
export function startOfPoint(point: Point, year: number): CalendarDate {
  return point.day === null ? { year, month: point.from, day: 1 } : endOfPoint(point, year);
}
