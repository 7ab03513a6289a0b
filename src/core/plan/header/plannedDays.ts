/** Whether days below "Thời gian hoàn thành" are planned: by the results beside them, and by how they are said. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { formatAt } from '../../grid/grid';
import { readPercent } from '../../progress/readPercent';
import { readWord } from '../../progress/readWord';
import { foldMarks } from '../../text/fold';
import { textOf } from '../cellText';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';

/** Share of the rows that must hold a day to be a plan's column of days: days of completion come with the work. */
export const PLANNED_SHARE = 0.8;

/** More rows only cost time. */
const ROWS_LOOKED_AT = 200;

/** Words with which nobody tells when work was done. */
const BY_A_DAY =
  /^(?:(?:hoan thanh |xong )?(?:truoc|cham nhat|muon nhat|khong qua)\b|(?:hang|dinh ky) |(?:by|before) )/;

/** A day beside a blank result says that the work is done, but for headings that say the term as often as the day. */
const TIME = /\bthoi gian\b/;

const MOST_LETTERS = 80;

/**
 * Says whether the days of a column (0-based) are those by which work is to be done, where no other column gives any: one
 * of them is said as such ("Trước 15/10"), or a day stands in nearly every row although the results beside it say in most
 * that the work is open; below "Thời gian hoàn thành" a blank result says no more.
 * @param rows number of rows with a content
 */
export function holdsPlannedDays(sheet: SheetGrid, header: Header, column: number, rows: number): boolean {
  const results = header.cells.filter(
    ({ column: other, reading }) =>
      other !== column &&
      reading !== null &&
      (reading.meaning === 'result' || reading.meaning === 'percent') &&
      reading.state === undefined,
  );
  const isTime = TIME.test(headerKey(header.cells.find((cell) => cell.column === column)?.text ?? ''));
  let [dated, open] = [0, 0];
  const end = Math.min(sheet.rows.length, header.last + ROWS_LOOKED_AT);
  for (let row = header.last + 1; row <= end; row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    const text = foldMarks(textOf(cells[column] ?? null).slice(0, MOST_LETTERS));
    if (text === '') continue;
    if (BY_A_DAY.test(text)) return true;
    dated += 1;
    const told = results.map(({ column: at, reading }) =>
      toldAt(cells[at] ?? null, formatAt(sheet, row, at), reading?.meaning === 'percent'),
    );
    const isBlank = told.every((state) => state === 'blank');
    if (!told.includes('done') && (told.includes('open') || (isBlank && isTime))) open += 1;
  }
  return (results.length > 0 || isTime) && dated >= rows * PLANNED_SHARE && open * 2 > dated;
}

/** What a cell of results tells: nothing, that the work is done or open, or something that is neither. */
function toldAt(value: CellValue, format: string, isShare: boolean): 'blank' | 'done' | 'open' | 'other' {
  const text = textOf(value);
  if (text.trim() === '') return 'blank';
  const percent = readPercent(value, format, isShare ? 'percent' : 'other');
  if (percent.kind === 'percent') return percent.value === 100 ? 'done' : 'open';
  const state = readWord(text)?.state;
  if (state === 'in-progress' || state === 'not-started') return 'open';
  return state === 'done' ? 'done' : 'other';
}
