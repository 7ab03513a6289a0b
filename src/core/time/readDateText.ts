/** A day as people type it: "15/2/2023", "28-02-2023", "15.2.2023", "ngày 15 tháng 2 năm 2023", "5/2/26", "15/2". */
import { isValidDate } from './date';
import { readPoint } from './readPoint';
import { tokenise } from './tokens';
import type { CalendarDate } from './types';

/** `invalid`: written as a day, but there is no such day (31/02). `none`: the text is no day. */
export type DateText =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly reason: 'invalid' | 'none' };

/**
 * Reads a text that is a day and nothing else. Two digits are a year of this century.
 * @param year the year of a day written without one ("15/2"); without it such a text is none
 */
export function readDateText(text: string, year?: number): DateText {
  const source = text.normalize('NFC');
  const tokens = tokenise(source).filter(({ kind, key }) => kind !== 'break' && key !== '(' && key !== ')');
  const item = readPoint(tokens, 0, null, source);
  if (item === null || item.next < tokens.length) return { ok: false, reason: 'none' };
  const point = item.first;
  if (point === null) return { ok: false, reason: 'invalid' };
  if (point.type !== 'day' || point.day === null || item.last !== point) return { ok: false, reason: 'none' };
  const named = point.year ?? year;
  if (named === undefined) return { ok: false, reason: 'none' };
  const date = { year: named, month: point.from, day: point.day };
  return isValidDate(date) && item.remarks.length === 0 ? { ok: true, date } : { ok: false, reason: 'invalid' };
}
