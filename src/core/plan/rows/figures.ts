/** Tells figures from names: what totals and statistics put into cells that hold names and states in rows of work. */
import type { CellValue } from '../../grid/grid';
import { foldMarks } from '../../text/fold';
import { isFilled, textOf } from '../cellText';

/** A longer text is no figure. */
const LONGEST_FIGURE = 40;
const SIGNS_ONLY = /^[\d\s.,:;%/()+=<>–—-]+$/;
const COUNTED: ReadonlySet<string> = new Set(
  (
    'nhiem vu cong viec dau noi dung van ban cuoc hop hoat dong muc nv cv co tong so cong da chua dang hoan thanh thuc ' +
    'hien dung qua tre han con lai dat ty le trong do'
  ).split(' '),
);

/** Returns true for a number, a share, a dash, or a count such as "3 nhiệm vụ", "2 hoàn thành"; blanks are none. */
export function isFigure(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  const text = textOf(value);
  if (text === '' || text.length > LONGEST_FIGURE) return false;
  if (SIGNS_ONLY.test(text)) return true;
  // As most texts: a count has figures.
  if (!/\d/.test(text)) return false;
  const words = foldMarks(text).match(/\p{L}+|\d+/gu) ?? [];
  return words.some((word) => /^\d/.test(word)) && words.every((word) => /^\d/.test(word) || COUNTED.has(word));
}

/** Rows looked at to tell what a column of leads holds. */
const SAMPLE = 200;

/**
 * Returns true if most filled cells of a column (0-based) below a row (1-based) are figures: they number the leads then.
 * @param number column of numbers (0-based), below 0 for none: where there is one, rows without a number are statistics
 */
export function holdsFigures(
  rows: readonly (readonly CellValue[])[],
  below: number,
  column: number,
  number: number,
): boolean {
  let [filled, figures] = [0, 0];
  for (let row = below; row < rows.length && filled < SAMPLE; row += 1) {
    const cells = rows[row] ?? [];
    const value = cells[column] ?? null;
    if (!isFilled(value) || (number >= 0 && !isFilled(cells[number] ?? null))) continue;
    filled += 1;
    if (isFigure(value)) figures += 1;
  }
  return filled > 0 && figures * 2 > filled;
}
