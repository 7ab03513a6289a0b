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
  const [content, lead] = [placeOf(cells, 'content'), placeOf(cells, 'lead')];
  if (content < 0 || lead < 0) return null;
  const keys = cells.map(({ text }) => headerKey(text.slice(text.lastIndexOf(' / ') + 1)));
  const [contentAgain, leadAgain] = [content, lead].map((at) => keys.indexOf(keys[at] ?? '', at + 1));
  const end = Math.max(content, lead);
  if (contentAgain === undefined || leadAgain === undefined || contentAgain < end || leadAgain < end) return null;
  const begin = keys.findIndex((key, at) => at > end && keys.indexOf(key) < at);
  return Math.min(begin, contentAgain, leadAgain);
}

function placeOf(cells: readonly HeadedCell[], meaning: 'content' | 'lead'): number {
  return cells.findIndex(({ reading }) => reading?.meaning === meaning);
}

/**
 * Returns a second table with the number of its filled rows; null where all are blank.
 * @param last last row (1-based) of the heads
 */
export function tableBeside(sheet: SheetGrid, beside: Omit<TableBeside, 'rows'>, last: number): TableBeside | null {
  const rows = sheet.rows.slice(last).filter((cells) => !isBlank(cells[beside.column] ?? null)).length;
  return rows === 0 ? null : { ...beside, rows };
}
