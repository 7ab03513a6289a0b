/** "Năm" beside "Tháng" or "Quý": the column that holds the year of a time without one. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { PlanColumn } from '../types';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';

const HEADS: ReadonlySet<string> = new Set(['nam', 'nam ke hoach', 'year']);
const YEAR = /^(?:19|20)\d\d$/u;

/** Returns the column (0-based) of the years beside the times; null where there is none. */
export function yearColumnOf({ cells }: Header, columns: readonly PlanColumn[]): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  if (due === undefined) return null;
  const years = cells.filter(
    ({ column, text }) =>
      Math.abs(column - due.column) === 1 &&
      HEADS.has(headerKey(text.slice(text.lastIndexOf(' / ') + 1))) &&
      !columns.some((read) => read.column === column),
  );
  return years[0]?.column ?? null;
}

/** Returns the year that a row (1-based) names in that column, as written; empty where it names none. */
export function yearInRow(sheet: SheetGrid, row: number, column: number | null): string {
  if (column === null) return '';
  const text = textOf(cellAt(sheet, row, column)).trim();
  return YEAR.test(text) ? text : '';
}
