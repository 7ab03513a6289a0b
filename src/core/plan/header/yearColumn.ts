/** "Năm" beside "Tháng" or "Quý", "Ngày" beside "Tháng", "Tháng" beside "Quý": the columns that hold the rest of a time. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { PlanColumn } from '../types';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';
import { MONTH_COLUMN_HEADERS, QUARTER_COLUMN_HEADERS } from './headsOfTimes';

const YEAR_HEADS: ReadonlySet<string> = new Set(['nam', 'nam ke hoach', 'year']);
const DAY_HEADS: ReadonlySet<string> = new Set(['ngay', 'day']);
const MONTH_HEADS: ReadonlySet<string> = new Set(MONTH_COLUMN_HEADERS);
const YEAR = /^(?:19|20)\d\d$/u;

/** Returns the column (0-based) of the years beside the times; null where there is none. */
export function yearColumnOf(header: Header, columns: readonly PlanColumn[]): number | null {
  return columnBeside(header, columns, YEAR_HEADS);
}

/** Returns the column (0-based) of the days beside the months; null where there is none. */
export function dayColumnOf(header: Header, columns: readonly PlanColumn[]): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  const isMonths = due !== undefined && MONTH_COLUMN_HEADERS.includes(headerKey(due.header));
  return isMonths ? columnBeside(header, columns, DAY_HEADS) : null;
}

/** Returns the column (0-based) of the months beside the quarters; null where there is none. */
export function monthColumnOf(header: Header, columns: readonly PlanColumn[]): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  const isQuarters = due !== undefined && QUARTER_COLUMN_HEADERS.includes(headerKey(due.header));
  return isQuarters ? columnBeside(header, columns, MONTH_HEADS) : null;
}

function columnBeside({ cells }: Header, columns: readonly PlanColumn[], heads: ReadonlySet<string>): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  if (due === undefined) return null;
  const beside = cells.filter(
    ({ column, text }) =>
      Math.abs(column - due.column) === 1 &&
      heads.has(headerKey(text.slice(text.lastIndexOf(' / ') + 1))) &&
      !columns.some((read) => read.column === column),
  );
  return beside[0]?.column ?? null;
}

/** Returns what stands in a row (1-based) of a column beside the times; empty for a blank cell. */
export function besideInRow(sheet: SheetGrid, row: number, column: number | null): string {
  return column === null ? '' : textOf(cellAt(sheet, row, column)).trim();
}

/** Returns the year that a row (1-based) names in that column, as written; empty where it names none. */
export function yearInRow(sheet: SheetGrid, row: number, column: number | null): string {
  if (column === null) return '';
  const text = textOf(cellAt(sheet, row, column)).trim();
  return YEAR.test(text) ? text : '';
}
