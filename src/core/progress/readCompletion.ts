/** The day a task was completed, from a date cell or a text. */
import type { CellValue } from '../grid/grid';
import { serialToDate } from '../time/date';
import { readDateText } from '../time/readDateText';
import type { CalendarDate } from '../time/types';
import { isDayFormat, isPercentFormat } from '../grid/numberFormat';

/** `invalid`: written as a day that does not exist. `none`: no day. */
export type CompletionRead =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'none' };

/** Serials of 01/01/1990 and 31/12/2099: outside them a plain number is no day of a work plan. */
const FIRST_PLAIN = 32874;
const LAST_PLAIN = 73050;

/**
 * Reads a day of completion. A number is a day if its format shows one; in a date column a plain number of our times is
 * a day too. A text must be a day as a whole; a date inside prose is none.
 * @param column `completed` for a column of days, where plain numbers count
 */
export function readCompletion(
  value: CellValue,
  format: string,
  column: 'completed' | 'other',
  planYear: number,
): CompletionRead {
  if (typeof value === 'number') {
    const plain = column === 'completed' && !isPercentFormat(format) && value >= FIRST_PLAIN && value <= LAST_PLAIN;
    const showsDay = isDayFormat(format);
    const date = showsDay || plain ? serialToDate(value) : null;
    if (date !== null) return { kind: 'date', date };
    return { kind: showsDay ? 'invalid' : 'none' };
  }
  if (typeof value !== 'string') return { kind: 'none' };
  const read = readDateText(value.trim(), planYear);
  if (read.ok) return { kind: 'date', date: read.date };
  return { kind: read.reason };
}
