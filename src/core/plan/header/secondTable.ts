/** A second table of tasks beside the first: its heads come once more, and nothing below them is read. */
import { isBlank } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { headerKey } from './headerKey';
import type { HeaderReading } from './headerMeaning';
import type { TableBeside } from '../types';

interface HeadedCell {
  readonly text: string;
  readonly reading: HeaderReading | null;
}

/**
 * Returns the place in `cells` at which the heads begin once more, in the same words: those of the contents and of the
 * leads, behind the first two; null where they do not.
 */
export function secondTableAt(cells: readonly HeadedCell[]): number | null {
  const keys = cells.map(({ text }) => headerKey(text.slice(text.lastIndexOf(' / ') + 1)));
  const placesOf = (meaning: 'content' | 'lead'): readonly [number, number] | null => {
    const first = cells.findIndex(({ reading }) => reading?.meaning === meaning);
    const again = first < 0 ? -1 : keys.indexOf(keys[first] ?? '', first + 1);
    return again < 0 ? null : [first, again];
  };
  const [content, lead] = [placesOf('content'), placesOf('lead')];
  if (content === null || lead === null) return null;
  const end = Math.max(content[0], lead[0]);
  if (content[1] < end || lead[1] < end) return null;
  const begin = keys.findIndex((key, at) => at > end && keys.indexOf(key) < at);
  return Math.min(begin, content[1], lead[1]);
}

/**
 * Returns a second table with the number of its filled rows; null where all are blank.
 * @param last last row (1-based) of the heads
 */
export function tableBeside(sheet: SheetGrid, beside: Omit<TableBeside, 'rows'>, last: number): TableBeside | null {
  const rows = sheet.rows.slice(last).filter((cells) => !isBlank(cells[beside.column] ?? null)).length;
  return rows === 0 ? null : { ...beside, rows };
}
