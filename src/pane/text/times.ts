/** Days and times as people of the office write them. */
import { parseIsoDate } from '../../app/period';
import type { CalendarDate } from '../../app/period';
import type { Moment } from '../../app/moment';

/** Returns `14:02`. */
export function clockText({ hour, minute }: Moment): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * Reads a day typed as day, month, year, with slashes, dots, dashes or spaces between; null for anything that is no day. A
 * year of two figures is one of this century.
 */
export function parseTypedDay(text: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})\s*$/.exec(text);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  return parseIsoDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
