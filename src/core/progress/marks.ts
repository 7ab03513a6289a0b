/** A mark that answers the header of its column: x, ✓, V, 1, a ticked box; or says no to it: 0, a box that is not ticked. */
import type { CellValue } from '../grid/grid';
import { isPercentFormat } from '../grid/numberFormat';

/** Marks as typed, in lower case. */
const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '✔️', '√', '☑', '☑️', '✅', '☒', '●', '1', 'true']);
const CROSSES: ReadonlySet<string> = new Set(['0', '☐', '□', '○', 'false']);

/** Returns true for a mark that people type for want of words, in lower case; figures are none. */
export function isTypedMark(text: string): boolean {
  return TICKS.has(text) && text !== '1' && text !== 'true';
}

/** Reads a mark in a column of marks: `yes`, `no`, or null for anything that is no mark. A share of 100 % is none. */
export function readMark(value: CellValue, format: string): 'yes' | 'no' | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (isPercentFormat(format)) return null;
    return value === 1 ? 'yes' : value === 0 ? 'no' : null;
  }
  if (typeof value !== 'string') return null;
  const typed = value.trim().toLowerCase();
  if (TICKS.has(typed)) return 'yes';
  return CROSSES.has(typed) ? 'no' : null;
}
