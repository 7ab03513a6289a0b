/** The day to which a plan's own results run, as the lines above its tasks name it: "(Tính đến ngày 05/3/2023)". */
import type { SheetGrid } from '../grid/grid';
import { compareDates } from '../time/date';
import { readDateText } from '../time/readDateText';
import type { CalendarDate } from '../time/types';
import { foldMarks } from '../text/fold';
import { textOf } from './cellText';

/** "tính đến hết ngày 05/3/2023", "chốt số liệu ngày 15 tháng 6 năm 2026", "cập nhật đến 30/6", with the marks folded. */
const STATED =
  /\b(?:(?:tinh|cap nhat)(?: so lieu)? (?:den|toi)|chot(?: so lieu)?(?: (?:den|tai|vao))?)(?: het)?(?: ngay)?\s*:?\s*(\d{1,2})(?:\s*[/.-]\s*| thang )(\d{1,2})(?:(?:\s*[/.-]\s*| nam )(\d{4}|\d{2})(?!\d))?(?!\d|\s*[/.-]\s*\d)/g;

/**
 * Returns the latest day that is named as the day of the results above the tasks of a sheet, its header included (results
 * are entered in one column after another); null where none is. It is offered to people, never counted by unasked.
 * @param headerRow 1-based last row of the header
 * @param year the sheet's year, for a day without one; null leaves such a day unread
 */
export function statedDay(sheet: SheetGrid, headerRow: number, year: number | null): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (let row = 1; row <= headerRow; row += 1) {
    for (const value of sheet.rows[row - 1] ?? []) {
      for (const [, day, month, named] of foldMarks(textOf(value)).matchAll(STATED)) {
        const text = [day, month, named].filter((part) => part !== undefined).join('/');
        const read = readDateText(text, year ?? undefined);
        if (read.ok && (latest === null || compareDates(read.date, latest) > 0)) latest = read.date;
      }
    }
  }
  return latest;
}
