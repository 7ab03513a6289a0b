import type { CellValue } from '../grid/grid';

/** Returns what a cell shows as text: trimmed; numbers plainly; nothing for blanks, errors and formulas without a value. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return trimmed(value);
  if (typeof value === 'number') return String(value);
  return '';
}

/** Returns a text without white space around it; most have none, and need no look for its end. */
export function trimmed(text: string): string {
  return isTrimmed(text) ? text : text.trim();
}

/** Returns true for a text that begins and ends with a letter of Vietnamese or a sign of ASCII, as most do. May say no to a trimmed one. */
function isTrimmed(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

/** No white space has such a unit; false for none (NaN). */
function isInk(unit: number): boolean {
  return (unit > SPACE && unit < NEXT_LINE) || (unit > 0xa0 && unit < 0x300) || (unit >= 0x1e00 && unit < 0x1f00);
}

/** Returns the first column (0-based) of a row in which something stands; -1 for a blank row. */
export function firstFilled(cells: readonly CellValue[]): number {
  for (let column = 0; column < cells.length; column += 1) if (isFilled(cells[column] ?? null)) return column;
  return -1;
}

/** Returns in how many cells of a row something stands. */
export function countFilled(cells: readonly CellValue[]): number {
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) if (isFilled(cells[column] ?? null)) filled += 1;
  return filled;
}

/** Returns true if a cell holds more than white space. */
export function isFilled(value: CellValue): boolean {
  if (typeof value !== 'string') return value !== null;
  // Most texts begin with a letter or digit: one look is enough.
  const first = value.charCodeAt(0);
  return (first > SPACE && first < NEXT_LINE) || value.trim() !== '';
}

const SPACE = 0x20;
/** The first sign above ASCII that may be white space. */
const NEXT_LINE = 0x80;
