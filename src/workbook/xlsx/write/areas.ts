/** Areas of cells and their addresses. */
import { cellAddress, parseCellAddress } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 'XFD';

/** Reads an address such as `A1`, `B2:$C$9`, `A:C` (whole columns) or `1:2` (whole rows); null for anything else. */
export function areaOf(ref: string): MergedArea | null {
  const [from = '', to = from] = ref.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  if (first && last) return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  // Whole columns and rows are cells from the first to the last of the sheet.
  const top = parseCellAddress(`${from}1`);
  const bottom = parseCellAddress(`${to}${LAST_ROW}`);
  if (top && bottom && ref.includes(':') && !/\d/.test(ref))
    return { top: top.row, left: top.column, bottom: bottom.row, right: bottom.column };
  const left = parseCellAddress(`A${from}`);
  const right = parseCellAddress(`${LAST_COLUMN}${to}`);
  if (left && right && ref.includes(':'))
    return { top: left.row, left: left.column, bottom: right.row, right: right.column };
  return null;
}

/** Returns an area as an address such as `A1:C3`. */
export function rangeOf({ top, left, bottom, right }: MergedArea): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

export function isInside(area: MergedArea, { row, column }: { row: number; column: number }): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function overlap(one: MergedArea, other: MergedArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
