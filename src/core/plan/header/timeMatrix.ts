/** A matrix of time: columns headed by months or quarters, in which a mark says when a task is to be done. */
import { formatAt } from '../../grid/grid';
import type { CellValue, MergedArea, SheetGrid } from '../../grid/grid';
import { serialToDate } from '../../time/date';
import { headerKey } from './headerKey';
import { romanValue } from '../../text/roman';
import { readMatrixCell } from './matrixCell';
import type { ColumnMonths } from './matrixCell';

/** The months that a header cell stands for. */
export interface TimeSlot {
  readonly kind: 'month' | 'quarter';
  readonly number: number;
  /** Nothing but a number stands there: it counts only in a full run. */
  readonly bare: boolean;
}

/** One column of a matrix. */
export interface MatrixColumn extends ColumnMonths {
  /** 0-based. */
  readonly column: number;
}

const YEAR = '(?: (?:nam )?20\\d\\d)?';
const MONTH = new RegExp(`^(?:(?:thang|thg|th|t) ?)(0?[1-9]|1[0-2])${YEAR}$|^(0?[1-9]|1[0-2]) 20\\d\\d$`, 'u');
const QUARTER = new RegExp(`^(?:quy|qui|q) ?(iv|i{1,3}|[1-4])${YEAR}$`, 'u');
const BARE_MONTH = /^(0?[1-9]|1[0-2])$/u;
const BARE_QUARTER = /^(iv|i{1,3})$/u;
/** A date in a header whose format shows no day stands for its month. */
const SERIALS_OF_OUR_TIMES = { first: 36526, last: 73050 };

/** Reads a header cell as a month or a quarter; null for anything else. */
export function readSlot(value: CellValue): TimeSlot | null {
  if (typeof value === 'number') {
    if (value >= SERIALS_OF_OUR_TIMES.first && value <= SERIALS_OF_OUR_TIMES.last) {
      const date = serialToDate(value);
      return date === null || date.day !== 1 ? null : { kind: 'month', number: date.month, bare: false };
    }
    return Number.isInteger(value) && value >= 1 && value <= 12 ? { kind: 'month', number: value, bare: true } : null;
  }
  if (typeof value !== 'string' || value.length > 20) return null;
  const key = headerKey(value);
  const month = MONTH.exec(key);
  if (month !== null) return { kind: 'month', number: Number(month[1] ?? month[2]), bare: false };
  const quarter = QUARTER.exec(key)?.[1];
  if (quarter !== undefined) return { kind: 'quarter', number: romanValue(quarter) ?? Number(quarter), bare: false };
  if (!/^[\s\p{L}\p{N}]+$/u.test(value)) return null;
  const bare = BARE_MONTH.exec(key)?.[1];
  if (bare !== undefined) return { kind: 'month', number: Number(bare), bare: true };
  const roman = BARE_QUARTER.exec(key)?.[1];
  return roman === undefined ? null : { kind: 'quarter', number: romanValue(roman) ?? 0, bare: true };
}

/** Columns of a matrix need this many neighbours in order to be one; bare numbers the whole year. */
const SHORTEST = { month: 3, quarter: 3 } as const;
const WHOLE = { month: 12, quarter: 4 } as const;

/** Finds the longest run of months (over the turn of a year or not) or, failing that, of quarters; empty when there is none. */
export function findMatrix(slots: readonly (TimeSlot & { readonly column: number })[]): readonly MatrixColumn[] {
  for (const kind of ['month', 'quarter'] as const) {
    const run = longestRun(
      slots.filter((slot) => slot.kind === kind),
      WHOLE[kind],
    );
    const needed = run.some(({ bare }) => bare) ? WHOLE[kind] : SHORTEST[kind];
    if (run.length < needed || run.length > WHOLE[kind]) continue;
    const size = 12 / WHOLE[kind];
    const first = run[0]?.number ?? 1;
    return run.map(({ column, number }) => ({
      column,
      from: number * size - size + 1,
      to: number * size,
      turn: number < first ? 1 : 0,
    }));
  }
  return [];
}

/** Columns of weeks or days stand for the months above them. */
export function partsOfMonths(
  parts: readonly { readonly column: number; readonly month: number }[],
): readonly MatrixColumn[] {
  const first = parts[0]?.month ?? 1;
  return parts.map(({ column, month }) => ({ column, from: month, to: month, turn: month < first ? 1 : 0 }));
}

/** Weeks that a month touches. */
const WEEKS = { fewest: 4, most: 6 } as const;

/** "T1 … T5" in a sheet of one month are its weeks: the sheet's month holds. */
export function mayBeWeeks(matrix: readonly MatrixColumn[]): boolean {
  const [first] = matrix;
  const isMonths = matrix.every(({ from, to }) => from === to);
  return first?.from === 1 && isMonths && matrix.length >= WEEKS.fewest && matrix.length <= WEEKS.most;
}

function longestRun<Slot extends TimeSlot>(slots: readonly Slot[], highest: number): readonly Slot[] {
  let best: readonly Slot[] = [];
  let run: Slot[] = [];
  for (const slot of slots) {
    const last = run.at(-1);
    const follows = last !== undefined && slot.number === (last.number % highest) + 1 && run.length < highest;
    run = follows ? [...run, slot] : [slot];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** A task's marks as a phrase of time, and the column (0-based) of the first. */
export interface MatrixTime {
  readonly phrase: string;
  readonly column: number;
  /** What stands in marked cells and is no mark and no time, with the months before it ("Tháng 6: hoãn"). */
  readonly unread: readonly string[];
  /** Years written in marked cells, with their months, where the matrix itself names none. */
  readonly years: readonly { readonly part: string; readonly year: number }[];
}

/** A stretch of months that is marked. */
interface MarkedMonths {
  readonly from: number;
  to: number;
  readonly turn: number;
}

/** Returns a function that reads the marks of a row (1-based); null for a row without any. */
export function createMatrixReader(
  sheet: SheetGrid,
  matrix: readonly MatrixColumn[],
  year: number | null,
): (row: number) => MatrixTime | null {
  if (matrix.length === 0) return () => null;
  const wide = wideAreas(sheet, matrix);
  // Years are written where the matrix runs over the turn of one.
  const written = year !== null && matrix.some(({ turn }) => turn > 0) ? year : null;
  return (row) => {
    const cells = sheet.rows[row - 1] ?? [];
    const months: MarkedMonths[] = [];
    const days: string[] = [];
    const unread: string[] = [];
    const years: { part: string; year: number }[] = [];
    let first: number | null = null;
    let covered = -1;
    for (const [index, slot] of matrix.entries()) {
      const mark = readMatrixCell(cells[slot.column] ?? null, formatAt(sheet, row, slot.column), slot, year);
      const right = mark === null ? undefined : wide.get(row * COLUMNS + slot.column)?.right;
      if (right !== undefined) covered = Math.max(covered, right);
      if (mark === null && slot.column > covered) continue;
      first ??= slot.column;
      const isWide = right !== undefined && (matrix[index + 1]?.column ?? Infinity) <= right;
      if (mark !== null && mark.day !== null && !isWide) {
        days.push(written === null ? mark.day : `${mark.day}/${String(written + slot.turn)}`);
        if (mark.year !== null) years.push({ part: `${mark.day}/${String(mark.year)}`, year: mark.year - slot.turn });
        continue;
      }
      addMonths(months, isWide || mark === null ? slot : { ...mark, turn: slot.turn });
      const words = mark?.unread ?? (isWide ? (mark?.day ?? null) : null);
      if (words !== null) unread.push(`${monthsText([slot], written)}: ${words}`);
    }
    if (first === null) return null;
    const parts = months.length === 0 ? days : [monthsText(months, written), ...days];
    return { phrase: parts.join('; '), column: first, unread, years };
  };
}

/** Columns of a sheet in Excel. */
const COLUMNS = 16384;

/** Merged areas over several columns of the matrix, by the place of their first cell. */
function wideAreas(sheet: SheetGrid, matrix: readonly MatrixColumn[]): ReadonlyMap<number, MergedArea> {
  const columns = new Set(matrix.map(({ column }) => column));
  const wide = new Map<number, MergedArea>();
  for (const area of sheet.merges ?? []) {
    if (area.right > area.left && columns.has(area.left)) wide.set(area.top * COLUMNS + area.left, area);
  }
  return wide;
}

function addMonths(months: MarkedMonths[], { from, to, turn }: MarkedMonths): void {
  const last = months.at(-1);
  // Weeks of one month mark it once.
  if (last?.turn === turn && last.from <= from && to <= last.to) return;
  if (last?.turn === turn && last.to + 1 === from) last.to = to;
  else months.push({ from, to, turn });
}

/** "Tháng 3-5, 9"; with years "Tháng 9-12/2026, tháng 1/2027". */
function monthsText(months: readonly MarkedMonths[], year: number | null): string {
  const parts = months.map(({ from, to, turn }) => {
    const span = from === to ? String(from) : `${String(from)}-${String(to)}`;
    return year === null ? span : `tháng ${span}/${String(year + turn)}`;
  });
  const text = parts.join(', ');
  return year === null ? `Tháng ${text}` : text.replace(/^t/, 'T');
}
