/** Cells as Excel's library gives them, in the canonical form of the grid. */
import type { CellValue } from '../../core/grid/grid';

/** Returns a cell in canonical form; an error is told from a typed text by its type. */
export function cellValue(value: unknown, type: string): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { kind: 'error', text: String(value) };
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Returns true if a cell holds a formula. A text that begins with an equals sign is its own value; a formula is not. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
