/** The day of the document that asks for an answer, in a list of documents. */
import { cellAt, formatAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { readCompletion } from '../../progress/readCompletion';
import { readReply } from '../../progress/readReply';
import { compareDates } from '../../time/date';
import type { CalendarDate } from '../../time/types';

/** A day without its year may be one of the year before. */
const WITH_YEAR = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|n[aă]m\s+\d{4}/iu;

/**
 * Returns the first day that stands in one of the columns, as a day or behind the number of a document; null for none. A day
 * written without its year is none.
 * @param row 1-based
 * @param columns 0-based
 */
export function askedOn(
  sheet: SheetGrid,
  row: number,
  columns: readonly number[],
  planYear: number,
): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const column of columns) {
    const value = cellAt(sheet, row, column);
    if (typeof value === 'string' && !WITH_YEAR.test(value)) continue;
    const day = readCompletion(value, formatAt(sheet, row, column), 'other', planYear);
    const read = day.kind === 'none' && typeof value === 'string' ? readReply(value, planYear) : day;
    if (read.kind === 'date' && (first === null || compareDates(read.date, first) < 0)) first = read.date;
  }
  return first;
}
