/** A matrix of time: columns headed by months or quarters, in which a mark says when a task is to be done. */
import type { CellValue, MergedArea, SheetGrid } from '../../grid/grid';
import { isBlank } from '../../grid/grid';
import { serialToDate } from '../../time/date';
import { foldMarks } from '../../text/fold';
import { headerKey } from './headerMeaning';
import { romanValue } from '../../text/roman';

/** The months that a header cell stands for. */
export interface TimeSlot {
  readonly kind: 'month' | 'quarter';
  readonly number: number;
  /** Nothing but a number stands there: it counts only in a full run. */
  readonly bare: boolean;
}

/** One column of a matrix. */
export interface MatrixColumn {
  /** 0-based. */
  readonly column: number;
  /** First and last month, 1-based. */
  readonly from: number;
  readonly to: number;
  /** Years after the first column's: 1 behind the turn of the year ("T9 … T12 T1 … T8"). */
  readonly turn: number;
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

/** What says "not in this month" where every cell is filled. */
const NOT_MARKED: ReadonlySet<string> = new Set(['0', '-', '–', '—', 'o', 'k', 'khong', 'no', '.']);

/** A task's marks as a phrase of time, and the column (0-based) of the first. */
export interface MatrixTime {
  readonly phrase: string;
  readonly column: number;
}

/** Returns a function that reads the marks of a row (1-based); null for a row without any. */
export function createMatrixReader(
  sheet: SheetGrid,
  matrix: readonly MatrixColumn[],
  year: number | null,
): (row: number) => MatrixTime | null {
  if (matrix.length === 0) return () => null;
  const wide = wideAreas(sheet, matrix);
  return (row) => {
    const cells = sheet.rows[row - 1] ?? [];
    const marked = new Set<number>();
    for (const [index, { column }] of matrix.entries()) {
      if (!isMark(cells[column] ?? null)) continue;
      const area = wide.get(row * COLUMNS + column);
      for (let at = index; at < matrix.length; at += 1) {
        const covered = matrix[at]?.column ?? 0;
        if (at > index && (area === undefined || covered > area.right)) break;
        marked.add(at);
      }
    }
    const first = [...marked].sort((a, b) => a - b)[0];
    if (first === undefined) return null;
    return { phrase: phraseOf(matrix, marked, year), column: matrix[first]?.column ?? 0 };
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

function isMark(value: CellValue): boolean {
  if (isBlank(value) || typeof value === 'object') return false;
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? value !== 0 : !NOT_MARKED.has(foldMarks(value));
}

/** "Tháng 3-5, 9", with the years written where the matrix runs over the turn of one. */
function phraseOf(matrix: readonly MatrixColumn[], marked: ReadonlySet<number>, year: number | null): string {
  const turns = matrix.some(({ turn }) => turn > 0);
  const parts: string[] = [];
  for (let index = 0; index < matrix.length; index += 1) {
    const begin = matrix[index];
    if (begin === undefined || !marked.has(index)) continue;
    while (marked.has(index + 1) && matrix[index + 1]?.turn === begin.turn) index += 1;
    const to = matrix[index]?.to ?? begin.to;
    const months = to === begin.from ? `${begin.from}` : `${begin.from}-${to}`;
    parts.push(turns && year !== null ? `tháng ${months}/${year + begin.turn}` : months);
  }
  const text = parts.join(', ');
  return turns && year !== null ? text.replace(/^t/, 'T') : `Tháng ${text}`;
}
