/** "Ngày" beside "Tháng": the column that holds the day of the month. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { PlanColumn } from '../types';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';
import { MONTH_COLUMN_HEADERS } from './headerWords';

const HEADS: ReadonlySet<string> = new Set(['ngay', 'ngay thuc hien', 'ngay hoan thanh', 'day']);

/** Returns the column (0-based) of the days beside a time column of months; null where there is none. */
export function dayColumnOf({ cells }: Header, columns: readonly PlanColumn[]): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  if (due === undefined || !MONTH_COLUMN_HEADERS.includes(lowestKey(due.header))) return null;
  const days = cells.filter(
    ({ column, text }) =>
      Math.abs(column - due.column) === 1 &&
      HEADS.has(lowestKey(text)) &&
      !columns.some((read) => read.column === column),
  );
  return days[0]?.column ?? null;
}

/** Returns the lowest line of a header as its words are compared. */
function lowestKey(header: string): string {
  return headerKey(header.slice(header.lastIndexOf(' / ') + 1));
}

/** Returns what a row (1-based) has in that column, as typed; empty where it has nothing. */
export function dayInRow(sheet: SheetGrid, row: number, column: number | null): string {
  return column === null ? '' : textOf(cellAt(sheet, row, column)).trim();
}
