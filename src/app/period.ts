/** Periods and days for the front ends, which call nothing below this module. */
export { parseIsoDate, isoDate, serialToDate, vietnameseDate } from '../core/time/date';
export { parsePeriod, periodCode, proposePeriod } from '../core/time/period';
export { plannedMonths } from '../core/rollup/plannedMonths';
export type { CalendarName } from '../core/time/calendars';
export type { CalendarDate, Period, YearMonth } from '../core/time/types';
