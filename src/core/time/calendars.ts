/**
 * The reporting calendars: which days a period of a calendar covers, and when its figures are closed (counting rule 12).
 *
 * Sources: `cchc` is the closing dates of a department's yearly plan of administrative reform. `nd09` is the article on
 * closing dates of Nghị định 09/2019/NĐ-CP; its own wording could not be opened here. What a province wrote after it
 * (Quyết định 01/2023/QĐ-UBND Khánh Hòa, Điều 4, as quoted in a public repository) has the same days for month, quarter,
 * 6 months and year, and 15/12 to 14/9 for 9 months besides. To be compared with the decree (cần đối chiếu).
 */
import { addDays, lastDayOfMonth } from './date';
import type { CalendarDate, Period } from './types';

/** `calendar`: calendar days; `cchc`: the administrative reform plan; `nd09`: Nghị định 09/2019/NĐ-CP. */
export type CalendarName = 'calendar' | 'cchc' | 'nd09';

/** An office's own calendar: the figures of a period close on this day (1 to 31) of its last month, or on that month's last day where it is shorter. */
export interface OwnCalendar {
  readonly closingDay: number;
}

/** A calendar that is known by name, or the office's own. */
export type Calendar = CalendarName | OwnCalendar;

/** Every calendar by name, in the order in which they are offered. */
export const CALENDAR_NAMES: readonly CalendarName[] = ['calendar', 'cchc', 'nd09'];

/** The days a period covers in a calendar, and the closing date that calendar has for it (null: none). */
export interface PeriodWindow {
  readonly window: readonly [CalendarDate, CalendarDate];
  readonly closing: CalendarDate | null;
}

/** Kinds of period a calendar has; some lack single periods of a kind (see `periodWindow`). */
const PERIODS: Readonly<Record<CalendarName, readonly Period['kind'][]>> = {
  calendar: ['month', 'quarter', 'half', 'nine-months', 'year'],
  cchc: ['quarter', 'half', 'year'],
  nd09: ['month', 'quarter', 'half', 'year'],
};

/** Returns the kinds of period a calendar has, shortest first. */
export function calendarPeriods(calendar: Calendar): readonly Period['kind'][] {
  return PERIODS[typeof calendar === 'string' ? calendar : 'calendar'];
}

/**
 * Returns the first and the last day of a period in a calendar, and its closing date (the window's last day; null for
 * calendar days, where counting takes today). Null where the calendar lacks the period: the reform calendar has the
 * quarters I and III, the first 6 months and the year; Nghị định 09/2019/NĐ-CP has no 9 months. An office's own calendar
 * has every period.
 */
export function periodWindow(period: Period, calendar: Calendar): PeriodWindow | null {
  if (typeof calendar !== 'string') return closedOn(period, calendar.closingDay);
  if (!PERIODS[calendar].includes(period.kind)) return null;
  if (calendar === 'calendar') {
    const last = lastDayOfMonth(period.year, period.to);
    return { window: [{ year: period.year, month: period.from, day: 1 }, last], closing: null };
  }
  if (calendar === 'cchc') return isInReformCalendar(period) ? shiftedWindow(period, 10) : null;
  return shiftedWindow(period, 15);
}

function isInReformCalendar(period: Period): boolean {
  if (period.kind === 'quarter') return period.from === 1 || period.from === 7;
  return period.from === 1;
}

/** From a day of the month before the period to the day before that day in the period's last month. */
function shiftedWindow(period: Period, day: number): PeriodWindow {
  const first =
    period.from === 1 ? { year: period.year - 1, month: 12, day } : { year: period.year, month: period.from - 1, day };
  const last = addDays({ year: period.year, month: period.to, day }, -1);
  return { window: [first, last], closing: last };
}

/** From the day after the closing of the month before the period to the closing of its last month. */
function closedOn(period: Period, day: number): PeriodWindow {
  const before =
    period.from === 1 ? { year: period.year - 1, month: 12 } : { year: period.year, month: period.from - 1 };
  const closing = (year: number, month: number): CalendarDate => ({
    year,
    month,
    day: Math.min(day, lastDayOfMonth(year, month).day),
  });
  const last = closing(period.year, period.to);
  return { window: [addDays(closing(before.year, before.month), 1), last], closing: last };
}
