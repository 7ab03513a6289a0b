/** Areas of cells and their addresses. */
import { cellAddress, parseCellAddress } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';

/** Reads an address such as `A1` or `B2:$C$9`; null for anything else (whole columns and rows too). */
export function areaOf(ref: string): MergedArea | null {
  const [from = '', to = from] = ref.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null;
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
