/** What the office wrote beside the items of a meeting – its day, its conclusion – read from the standing tab. */
import { cellAt } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { serialToDate, vietnameseDate } from '../../time/date';

/** Stands in the hidden cell right of each conclusion. */
const SIGN = '~agenda~';
/** Between the item's key and its month: keys do not hold it. */
const SEPARATOR = '|';
/** Columns from the hidden cell to the left: the conclusion, the item and the day of the meeting. */
const LEFT = { conclusion: 1, item: 3, day: 5 } as const;

/** What stands beside an item, as typed; empty where nothing does. */
export interface AgendaEntry {
  readonly day: string;
  readonly conclusion: string;
  /** The item's text, for one that the agenda has no more. */
  readonly item: string;
}

/** Returns the text of the hidden cell of an item in a month (`2026-02`; empty for none). */
export function agendaMark(key: string, month: string): string {
  return `${SIGN}${key}${SEPARATOR}${month}`;
}

/**
 * Returns what was written by the text of the hidden cell beside it; items without any are left out. Rows may have been
 * sorted, inserted or deleted; of a row that was copied the entries are joined.
 */
export function readAgendaEntries(grid: SheetGrid): ReadonlyMap<string, AgendaEntry> {
  const entries = new Map<string, AgendaEntry>();
  for (const [index, row] of grid.rows.entries()) {
    const column = row.findIndex((value) => typeof value === 'string' && value.startsWith(SIGN));
    const mark = row[column];
    if (typeof mark !== 'string') continue;
    const valueAt = (left: number): CellValue => (column < left ? null : cellAt(grid, index + 1, column - left));
    const entry = {
      day: dayText(valueAt(LEFT.day)),
      conclusion: textOf(valueAt(LEFT.conclusion)),
      item: textOf(valueAt(LEFT.item)),
    };
    if (entry.day === '' && entry.conclusion === '') continue;
    const before = entries.get(mark);
    entries.set(mark, before === undefined ? entry : joined(before, entry));
  }
  return entries;
}

function joined(one: AgendaEntry, other: AgendaEntry): AgendaEntry {
  const both = (name: 'day' | 'conclusion'): string =>
    [...new Set([one[name], other[name]])].filter((text) => text !== '').join('\n');
  return { ...one, day: both('day'), conclusion: both('conclusion') };
}

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value).trim();
}

/** A day that a program has made a number of is a day again. */
function dayText(value: CellValue): string {
  const date = typeof value === 'number' ? serialToDate(value) : null;
  return date === null ? textOf(value) : vietnameseDate(date);
}
