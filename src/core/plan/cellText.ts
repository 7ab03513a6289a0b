import type { CellValue } from '../grid/grid';

/** Gives what a cell shows as text: trimmed; numbers plainly; nothing for blanks, errors and formulas without a value. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return '';
}
