/** A mark that answers the header of its column: x, ✓, V, 1, a ticked box; or says no to it: 0, a box that is not ticked. */
import type { CellValue } from '../grid/grid';
import { isPercentFormat } from '../grid/numberFormat';

/** Marks as typed, in lower case. */
const TICKS: ReadonlySet<string> = new Set([
  'x',
  'v',
  '✓',
  '✔',
  '✔️',
  '√',
  '☑',
  '☑️',
  '✅',
  '☒',
  '●',
  '1',
  'true',
  'y',
  'yes',
]);
const CROSSES: ReadonlySet<string> = new Set(['0', '☐', '□', '○', 'false', 'n', 'no']);
/** What answers a heading that names a state; in any other column it is not known what there is, or is not. */
const ANSWERS: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['có', 'yes'],
  ['rồi', 'yes'],
  ['không', 'no'],
]);

/** Returns true for a mark that people type for want of words, in lower case; figures are none. */
export function isTypedMark(text: string): boolean {
  return TICKS.has(text) && !/^(?:1|true|y|yes)$/u.test(text);
}

/**
 * Reads a mark in a column of marks: `yes`, `no`, or null for anything that is no mark. A share of 100 % is none.
 * @param asked whether the column's heading names a state, so that "Có" and "Không" answer it
 */
export function readMark(value: CellValue, format: string, asked = false): 'yes' | 'no' | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (isPercentFormat(format)) return null;
    return value === 1 ? 'yes' : value === 0 ? 'no' : null;
  }
  if (typeof value !== 'string') return null;
  const typed = value.trim().toLowerCase();
  if (TICKS.has(typed)) return 'yes';
  if (CROSSES.has(typed)) return 'no';
  return asked ? (ANSWERS.get(typed) ?? null) : null;
}
