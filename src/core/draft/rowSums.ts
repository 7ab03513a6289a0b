/**
 * What we wrote on a tab of one table, row by row: a hidden cell right of each row holds a short sum of each of its cells.
 * From these the next run tells our cells from what people typed, wherever rows and columns have moved since.
 */
import { isUncached } from '../grid/grid';
import type { CellValue } from '../grid/grid';
import { textCell } from './cells';
import { OPEN_SUM, SUM_LENGTH, sumOf } from './rowMarks';
import type { CellDraft, RowDraft } from './types';

const SIGN = '~row~';
const SUMS = /^~row~([\w.-]+)~$/;

/**
 * Returns rows with their sums in a column right of all others.
 * @param column 0-based; hidden
 * @param isOpen cells that are the office's own and kept by their place: never compared
 */
export function withRowSums(
  rows: readonly RowDraft[],
  column: number,
  isOpen: (cell: CellDraft) => boolean = () => false,
): RowDraft[] {
  return rows.map(({ cells, height }) => {
    const row: (CellDraft | null)[] = Array.from({ length: column }, (_, at) => cells[at] ?? null);
    if (row.every((cell) => cell === null)) return { cells, height };
    const sums = row.map((cell) => (cell !== null && isOpen(cell) ? OPEN_SUM : sumOf(cell?.value ?? null)));
    return { cells: [...row, textCell(`${SIGN}${sums.join('')}~`, 'faint')], height };
  });
}

/** The sums of a row and where they stand now (0-based). */
export interface RowSums {
  readonly column: number;
  readonly sums: readonly string[];
}

/** Finds the sums of a row; null for a row of somebody else's. */
export function readRowSums(row: readonly CellValue[]): RowSums | null {
  for (let column = row.length - 1; column >= 0; column -= 1) {
    const value = row[column];
    const text = typeof value === 'string' && value.startsWith(SIGN) ? (SUMS.exec(value)?.[1] ?? null) : null;
    if (text === null) continue;
    return { column, sums: text.match(new RegExp(`.{${SUM_LENGTH}}`, 'g')) ?? [] };
  }
  return null;
}

/**
 * Returns the columns (0-based) of a row that hold something else than we wrote, left of the sums. Columns may have been
 * inserted or deleted; where it cannot be told, a cell is taken for somebody else's.
 * @param isOwnFormula whether a formula without a result may be one of ours
 */
export function foreignColumns(
  row: readonly CellValue[],
  { column: end, sums }: RowSums,
  isOwnFormula: (formula: string) => boolean,
): number[] {
  const foreign: number[] = [];
  let spare = end - sums.length;
  const hasMoved = spare !== 0;
  const left = new Set(sums);
  let next = 0;
  for (let column = 0; column < end; column += 1) {
    const value = row[column] ?? null;
    const own = isUncached(value) ? isOwnFormula(value.formula) : null;
    const sum = sumOf(shown(value));
    const isBlank = sum === sumOf(null) && own === null;
    if (spare < 0) {
      // Columns are gone: what is left is ours if it was in the row at all.
      if (!isBlank && own !== true && !left.has(sum)) foreign.push(column);
      continue;
    }
    const wanted = sums[next];
    if (wanted === OPEN_SUM) {
      next += 1;
      // What the next run does not find in its place, or cannot read, is not taken over.
      if (!isBlank && (hasMoved || typeof value === 'object')) foreign.push(column);
    } else if (own === true || (own === null && wanted === sum)) next += 1;
    else if (spare > 0) {
      spare -= 1;
      if (!isBlank) foreign.push(column);
    } else {
      next += 1;
      // What somebody emptied is nothing that could be lost.
      if (!isBlank) foreign.push(column);
    }
  }
  return foreign;
}

/** Errors of Excel as their text; a formula without its result shows nothing. */
function shown(value: CellValue): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return value.kind === 'error' ? value.text : null;
}
