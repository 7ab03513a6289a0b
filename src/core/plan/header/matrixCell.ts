/** What stands in one cell of a matrix of time: a mark, a time within its column's months, or words beside them. */
import { isBlank } from '../../grid/grid';
import type { CellValue } from '../../grid/grid';
import { fold, foldMarks } from '../../text/fold';
import { timeText } from '../../time/readDue';
import { readTimePhrase } from '../../time/timePhrase';
import type { TimePhrase } from '../../time/timePhrase';
import { readWithin } from '../../time/withinFrame';

/** What a column of a matrix stands for. */
export interface ColumnMonths {
  /** First and last month, 1-based. */
  readonly from: number;
  readonly to: number;
  /** Years after the first column's: 1 behind the turn of the year ("T9 … T12 T1 … T8"). */
  readonly turn: number;
}

/** A cell that marks its column's time. */
export interface MatrixMark {
  /** First and last month, 1-based: those of its column, or those within them that the cell names. */
  readonly from: number;
  readonly to: number;
  /** The day by which it is to be done, as day and month; null where the cell names none. */
  readonly day: string | null;
  /** The year written beside that day where the matrix names none to hold it to; null for none. */
  readonly year: number | null;
  /** Words of the cell that are no mark and no time of its column, spaces folded; null for none. */
  readonly unread: string | null;
}

/** What says "not in this month" where every cell is filled. */
const NOT_MARKED: ReadonlySet<string> = new Set(['0', '-', '–', '—', 'o', 'k', 'khong', 'no', '.']);
/** Ticks, crosses, bullets, arrows. */
const MARK_ONLY = /^(?:[xv]|[^\p{L}\p{N}?])+$/u;
/** A year for which to read days without one: it has a 29 February. */
const ANY_YEAR = 2024;
const YEAR = /(?:19|20)\d\d/u;

/**
 * Reads a cell of a matrix; null for one that marks nothing.
 * @param format its number format code: a cell may hold a day
 * @param year the year of the matrix' first column; null where none is written
 */
export function readMatrixCell(
  value: CellValue,
  format: string,
  column: ColumnMonths,
  year: number | null,
): MatrixMark | null {
  if (isBlank(value) || typeof value === 'object') return null;
  const whole = { from: column.from, to: column.to, day: null, year: null, unread: null };
  if (typeof value === 'boolean') return value ? whole : null;
  if (value === 0 || value === 1) return value === 1 ? whole : null;
  const text = typeof value === 'number' ? timeText(value, format) : fold(value);
  const key = foldMarks(text);
  if (NOT_MARKED.has(key)) return null;
  if (MARK_ONLY.test(key) || key === '1') return whole;
  // A number alone may be a day, a quantity or how often.
  const phrase = /^\d+(?:[.,]\d+)?%?$/u.test(key) ? null : timeWithin(text, column, year);
  if (phrase === null) return { ...whole, unread: text };
  const months = phrase.ym.map(({ month }) => month);
  const open = year === null && YEAR.test(text) ? (phrase.ym[0]?.year ?? null) : null;
  return { from: Math.min(...months), to: Math.max(...months), day: dayOf(phrase), year: open, unread: null };
}

/** The time that the text names within the column's months, all of it understood; null for any other text. */
function timeWithin(text: string, { from, to, turn }: ColumnMonths, year: number | null): TimePhrase | null {
  const own = (year ?? ANY_YEAR) + turn;
  const month = from === to ? { text, year: null, months: [from], kind: 'month' as const } : null;
  const read = readTimePhrase(text, own);
  const within = read.kind === 'none' ? readWithin(text, month, own) : null;
  const phrase = within?.kind === 'day' ? within.phrase : read;
  const isTime = phrase.pure || within?.kind === 'day';
  if (!isTime || phrase.remarks.length > 0 || phrase.deadline === null || phrase.ym.length === 0) return null;
  const years = year === null && YEAR.test(text) ? (phrase.ym[0]?.year ?? own) : own;
  const inside = phrase.ym.every((named) => named.month >= from && named.month <= to && named.year === years);
  const last = phrase.ym[phrase.ym.length - 1];
  const first = phrase.ym[0];
  // Months with a gap between them are no span.
  const isSpan = first !== undefined && last !== undefined && last.month - first.month + 1 === phrase.ym.length;
  return inside && isSpan ? phrase : null;
}

function dayOf({ explicitDay, deadline }: TimePhrase): string | null {
  return explicitDay && deadline !== null ? `${String(deadline.day)}/${String(deadline.month)}` : null;
}
