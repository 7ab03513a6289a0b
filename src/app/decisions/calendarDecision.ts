/** What a person may decide about the calendar of reports. */
import type { Calendar } from '../../core/time/calendars';
import type { Decision } from './decide';
import type { Settings } from '../settings/document';

type Chosen = Pick<Settings, 'calendar' | 'ownCalendar'>;

/** Says by which calendar the office reports; a calendar of its own is remembered with it. */
export function chooseCalendar(calendar: Calendar): Decision {
  const set =
    ({ calendar: chosen, ownCalendar }: Chosen) =>
    (settings: Settings): Settings => ({ ...settings, calendar: chosen, ownCalendar });
  return {
    change: (settings) =>
      typeof calendar === 'string'
        ? { ...settings, calendar }
        : { ...settings, calendar: 'own', ownCalendar: { closingDay: calendar.closingDay } },
    revert: set,
  };
}
