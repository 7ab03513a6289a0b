/** The reporting calendars for the front ends: which there are, how they are called, and which periods they have. */
import { periodName } from '../../core/report/text/periodName';
import { CALENDAR_NAMES, calendarPeriods, periodWindow } from '../../core/time/calendars';
import type { Calendar } from '../../core/time/calendars';
import { PERIOD_ENDINGS, parsePeriod } from '../../core/time/period';
import type { Say } from '../../messages/say';
import type { Settings } from '../settings/document';

export { periodWindow } from '../../core/time/calendars';
export type { Calendar } from '../../core/time/calendars';

/** Returns the calendars to choose from: the known ones, and the office's own where the workbook remembers one. */
export function calendarChoices({ ownCalendar }: Settings): readonly Calendar[] {
  return [...CALENDAR_NAMES, ...(ownCalendar === null ? [] : [ownCalendar])];
}

/** Returns the calendar that the office chose for its reports, calendar days when it chose none. */
export function chosenCalendar({ calendar, ownCalendar }: Settings): Calendar {
  return calendar === 'own' ? (ownCalendar ?? 'calendar') : (calendar ?? 'calendar');
}

/** Returns a calendar's name in a sentence. */
export function calendarTitle(calendar: Calendar, say: Say): string {
  return typeof calendar === 'string'
    ? say(`calendar.${calendar}`)
    : say('calendar.own', { day: String(calendar.closingDay) });
}

/** Returns the periods of a year that a calendar has: a kind by its name where none of it is missing, else one by one. */
export function periodsOf(calendar: Calendar, year: number, say: Say): readonly string[] {
  return calendarPeriods(calendar).flatMap((kind) => {
    const all = PERIOD_ENDINGS[kind].map((ending) => parsePeriod(`${String(year).padStart(4, '0')}${ending}`));
    const known = all.filter((period) => period !== null && periodWindow(period, calendar) !== null);
    if (known.length === all.length) return [say(`period-kind.${kind}`)];
    return known.flatMap((period) => (period === null ? [] : [periodName(period, say)]));
  });
}
