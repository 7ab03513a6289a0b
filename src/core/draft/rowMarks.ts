/**
 * What we wrote, row by row: every row of a summary tab carries, in a hidden cell, which row it is and a short sum of each
 * of its cells. From these a later run tells what people changed by hand, wherever rows and columns have moved since.
 */
import type { CellValue } from '../grid/grid';
import { ROW_MARK } from '../grid/ownSignature';
import { ASIDE, COLUMN, SEEN_COLUMNS } from './layout';
import type { CellDraft } from './types';

/** Which row of a tab it is. */
export interface RowMark {
  /** Part of the tab: lower-case letters and hyphens. */
  readonly part: string;
  /** What the row is about within its part: a unit, a task key, a name. */
  readonly id: string;
  /** Columns (0-based) that are the office's or not worth a question: never compared. */
  readonly open?: readonly number[];
  /** What the next run compares with, such as the class of a task: letters and hyphens; no part of the row's identity. */
  readonly code?: string;
}

/** A mark as read back. */
export interface ReadMark {
  readonly part: string;
  readonly id: string;
  /** Part and id as one text: the identity of the row. */
  readonly rowKey: string;
  /** What was written beside the part; null for nothing. */
  readonly code: string | null;
  /** Sum of each column in sight, from column A; null where nothing is compared, empty for a blank cell. */
  sumAt(column: number): string | null;
}

const SIGN = '~';
/** Between the part and the code. */
const CODE_SIGN = '--';
/** Digits of a sum. */
export const SUM_LENGTH = 3;
/** Stands for a column that is not compared. */
export const OPEN_SUM = '---';
const BLANK = '000';
/** Texts up to this length repeat down a column. */
const SHORT = 40;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.';

const NOTHING_OPEN: readonly number[] = [];

/** Columns that have a sum: those in sight; the key column lies among them and has none. */
const COMPARED = SEEN_COLUMNS[1] - SEEN_COLUMNS[0] + 1;

/** Makes the marks of one tab; cells that several rows share are summed once. */
export class RowMarker {
  private readonly known = new Map<CellDraft, string>();
  /** Which columns are open, by list of them: few lists serve all rows. */
  private readonly flags = new Map<readonly number[], readonly boolean[]>();

  /** Returns the text that is written into the row's hidden cell. */
  textOf(mark: RowMark, cells: readonly (CellDraft | null)[]): string {
    // Blank cells at the end need no sum.
    const open = this.flagsOf(mark.open ?? NOTHING_OPEN);
    let last = COMPARED - 1;
    while (last >= 0 && open[last] !== true && (cells[last]?.value ?? null) === null) last -= 1;
    const pieces = new Array<string>(last + 1);
    for (let column = 0; column <= last; column += 1) {
      pieces[column] = open[column] === true ? OPEN_SUM : this.sumOfCell(cells[column] ?? null);
    }
    const code = mark.code === undefined ? '' : `${CODE_SIGN}${mark.code}`;
    return `${SIGN}${mark.part}${code}${SIGN}${pieces.join('')}${SIGN}${mark.id}`;
  }

  private flagsOf(open: readonly number[]): readonly boolean[] {
    let flags = this.flags.get(open);
    if (flags === undefined) {
      flags = Array.from({ length: COMPARED }, (_, column) => column === COLUMN.key || open.includes(column));
      this.flags.set(open, flags);
    }
    return flags;
  }

  private sumOfCell(cell: CellDraft | null): string {
    if (cell === null || cell.value === null) return BLANK;
    // A long text stands in one row: remembering it would cost more than its sum.
    if (typeof cell.value === 'string' && cell.value.length > SHORT) return sumOf(cell.value);
    let sum = this.known.get(cell);
    if (sum === undefined) this.known.set(cell, (sum = sumOf(cell.value)));
    return sum;
  }
}

/** Reads the text of a hidden cell; null when it is no mark of ours. */
export function readMark(text: CellValue): ReadMark | null {
  if (typeof text !== 'string' || !text.startsWith(SIGN)) return null;
  const match = ROW_MARK.exec(text);
  if (match === null) return null;
  const [, named = '', sums = '', id = ''] = match;
  const [part = '', code = null] = named.split(CODE_SIGN);
  return {
    part,
    code,
    id,
    rowKey: `${part}${SIGN}${id}`,
    sumAt(column) {
      if (column === COLUMN.key || column >= COMPARED) return null;
      const sum = sums.slice(column * SUM_LENGTH, (column + 1) * SUM_LENGTH);
      return sum === OPEN_SUM ? null : sum === '' ? BLANK : sum;
    },
  };
}

/** Returns the mark of a row, wherever its hidden cell stands now; null for a row without one. */
export function markIn(row: readonly CellValue[]): ReadMark | null {
  for (let column = row.length - 1; column >= 0; column -= 1) {
    const mark = readMark(row[column] ?? null);
    if (mark !== null) return mark;
  }
  return null;
}

/** Columns in which a mark may stand: beside the key's place, or right of everything where the row is one merged cell. */
export const MARK_COLUMNS: readonly number[] = [COLUMN.key, ASIDE];

/**
 * Returns a short sum of what a cell shows: the same for what we write and for what a program reads back (line breaks and
 * spaces at the ends do not count, numbers in text count as numbers). Two values in 250,000 share one.
 */
export function sumOf(value: string | number | boolean | null): string {
  const text = plainText(value);
  if (text === '') return BLANK;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  const sum = digit(hash) + digit(hash >>> 6) + digit(hash >>> 12);
  return sum === BLANK ? '001' : sum;
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}

function plainText(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : String(value);
}
