/** A time column headed by "Tháng", "Quý" or "Ngày" holds bare numbers: what they count. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import { headerKey } from './headerKey';
import { MONTH_COLUMN_HEADERS, QUARTER_COLUMN_HEADERS } from './headsOfTimes';
import type { CellPlaces, PlanColumn } from '../types';

/** Months, quarters, days of the month that the band or the sheet names, or a number of days that the work takes. */
export type TimeUnit = 'month' | 'quarter' | 'day' | 'days';

const DAY_COLUMN = /^ngay(?: |$)/u;
const DAYS_COLUMN = /^so ngay(?: |$)|^thoi gian.* ngay$/u;
const LAST_DAY = 31;
const MONTHS = 12;

/**
 * Returns what bare numbers of the time column count, as its header says, or, where one of them is beyond the twelve months,
 * as days; null where neither tells.
 * @param drafts the rows of the sheet
 */
export function timeUnitOf(
  sheet: SheetGrid,
  columns: readonly PlanColumn[],
  drafts: readonly { readonly places: CellPlaces }[],
): TimeUnit | null {
  const header = columns.find(({ meaning }) => meaning === 'due')?.header;
  if (header === undefined) return null;
  const key = headerKey(header);
  // "Thời gian thực hiện" above "Đến tháng": the lowest line says what is counted.
  const lowest = headerKey(header.slice(header.lastIndexOf(' / ') + 1));
  if (MONTH_COLUMN_HEADERS.includes(key) || MONTH_COLUMN_HEADERS.includes(lowest)) return 'month';
  if (QUARTER_COLUMN_HEADERS.includes(key)) return 'quarter';
  if (DAYS_COLUMN.test(key)) return 'days';
  return DAY_COLUMN.test(key) || drafts.some((draft) => holdsDay(sheet, draft)) ? 'day' : null;
}

function holdsDay(sheet: SheetGrid, { places: { due } }: { readonly places: CellPlaces }): boolean {
  const text = due === undefined ? '' : textOf(cellAt(sheet, due.row, due.column));
  return text.length === 2 && Number(text) > MONTHS && Number(text) <= LAST_DAY;
}

const BARE = {
  day: /^\d{1,2}(?:[\s,;+&-]+\d{1,2})*$/u,
  days: /^\d{1,3}$/u,
  month: /^\d{1,2}(?:[\s,;+&/-]+\d{1,2})*$/u,
  quarter: /^(?:[1-4]|IV|I{1,3})(?:[\s,;+&/-]+(?:[1-4]|IV|I{1,3}))*$/iu,
};
const WORDS = { day: 'ngày', month: 'tháng', quarter: 'quý' };

/** Returns a cell of bare numbers with the word for them ("5, 6" → "tháng 5, 6", "15" → "15 ngày"); null for any other cell. */
export function withUnit(text: string, unit: TimeUnit): string | null {
  if (!BARE[unit].test(text)) return null;
  return unit === 'days' ? `${text} ngày` : `${WORDS[unit]} ${text}`;
}
