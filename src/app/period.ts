/** Periods and days for the fronts, which call nothing below this room. */
export { parseIsoDate, isoDate, serialToDate, vietnameseDate } from '../core/time/date';
export { parsePeriod, periodCode, proposePeriod } from '../core/time/period';
export type { CalendarName } from '../core/time/calendars';
export type { CalendarDate, Period } from '../core/time/types';
