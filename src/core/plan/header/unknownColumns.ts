/** Filled columns whose headings are not known although what stands in them plainly bears on the figures. */
import { columnLetters } from '../../grid/address';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { stateOfNote } from '../../progress/readNote';
import { textOf } from '../cellText';
import type { ColumnMeaning, UnknownColumn } from '../types';
import { STATE_COLUMNS } from '../reportColumns';
import type { ColumnValues } from './columnValues';
import type { Header, HeaderCell } from './findHeader';
import { headerKey } from './headerKey';

/** Fewer cells prove nothing. */
const FEW = 2;

/** Headings of work that was done, of a kind that no rule knows. */
const OF_WORK_DONE = /^(?:da |thuc hien$|dat duoc$|thuc te$)/;

/**
 * Looks for times where the table has none, and for results or marks where no column tells how far the work is.
 * @param cells the columns whose headings are not known, or that have none (an empty text)
 * @param rows number of rows with a content
 * @param disagrees whether a column (0-based) tells another state than the results in some row
 * @param timed whether a column, bands or titles give the tasks their time already
 */
export function findUnknownColumns(
  cells: readonly HeaderCell[],
  valuesOf: (column: number) => ColumnValues,
  rows: number,
  timed: boolean,
  taken: ReadonlySet<ColumnMeaning>,
  disagrees: (column: number) => boolean,
): readonly UnknownColumn[] {
  const reported = STATE_COLUMNS.some((meaning) => taken.has(meaning));
  return cells.flatMap(({ column, text }): UnknownColumn[] => {
    const { filled, states, days, times, marks } = valuesOf(column);
    const header = text === '' ? columnLetters(column) : text;
    const found = (holds: UnknownColumn['holds']): UnknownColumn[] => [{ column, header, filled, holds }];
    // What stands beside a result may take it back: remarks under no heading, an appraisal that does not agree.
    if (reported && states > 0 && states * 2 >= filled && (text === '' || disagrees(column))) return found('results');
    if (filled < FEW || (timed && reported)) return [];
    if (!timed && (days + times) * 5 >= filled * 4 && filled * 2 >= rows)
      return found(times * 2 >= filled ? 'months' : 'days');
    if (reported) return [];
    // Whatever is written below "Thực hiện", "Đã nộp" bears on how far the work is.
    if (OF_WORK_DONE.test(headerKey(text)) && filled * 3 >= rows) return found('results');
    if (marks === filled) return filled * 3 >= rows ? found('marks') : [];
    return states * 2 >= filled ? found('results') : [];
  });
}

/** Returns true if in some row from the first (1-based) on two columns (0-based) plainly tell different states. */
export function tellsOtherStates(sheet: SheetGrid, first: number, one: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  const stateAt = (row: readonly CellValue[], column: number) => stateOfNote(textOf(row[column] ?? null));
  return sheet.rows.slice(first - 1, first - 1 + ROWS_COMPARED).some((row) => {
    const state = stateAt(row, one);
    const told = state === null ? null : stateAt(row, other);
    return told !== null && told !== state;
  });
}

/** More rows only cost time. */
const ROWS_COMPARED = 500;

/** Returns the columns within the table and next to it over which no heading stands. */
export function withoutHead({ merges }: SheetGrid, { first, last, cells }: Header): readonly HeaderCell[] {
  const headed = new Set(cells.map(({ column }) => column));
  for (const { top, left, bottom, right } of merges ?? [])
    if (top <= last && bottom >= first) for (let column = left; column <= right; column += 1) headed.add(column);
  const end = Math.max(-1, ...headed) + 1;
  const from = Math.min(end, ...headed);
  return Array.from({ length: end - from + 1 }, (_, at) => from + at)
    .filter((column) => !headed.has(column))
    .map((column) => ({ column, text: '', reading: null }));
}
