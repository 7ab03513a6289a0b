/** Days and times as people of the office write them. */
import { parseIsoDate } from '../../app/period';
import type { CalendarDate, YearMonth } from '../../app/period';
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

/** Reads a day as `parseTypedDay` does, a month ("10/2026", "tháng 10/2026"), or either without its year; null for anything else. */
export function parseTypedTerm(text: string, year: number): CalendarDate | YearMonth | null {
  const [, month = '', typedYear] =
    /^\s*(?:tháng\s*)?(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}))?\s*$/iu.exec(text.normalize('NFC')) ?? [];
  if (month !== '')
    return Number(month) >= 1 && Number(month) <= 12 ? { year: Number(typedYear ?? year), month: Number(month) } : null;
  return parseTypedDay(text) ?? parseTypedDay(`${text.trim()}/${String(year)}`);
}
