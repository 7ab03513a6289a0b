/** Bare numbers below "Kết quả" that are amounts of what was to be done, not shares of the work. */
import type { ColumnValues } from './columnValues';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';

/** Headings of how much is to be done. */
const TARGET =
  /^(?:chi tieu|ke hoach|muc tieu|dinh muc|khoi luong|target|plan|planned)\b|^(?:so luong|sl|quantity)$|\b(?:giao|dang ky)$/;

/**
 * Says whether the bare numbers of a column (0-based) are no shares: one of them is above 100, or figures stand below a heading
 * of what was to be done ("Chỉ tiêu" 50, "Kết quả" 50). Shares written with their per cent are not asked.
 */
export function holdsAmounts(header: Header, column: number, valuesOf: (column: number) => ColumnValues): boolean {
  const { numbers, amounts, percentages } = valuesOf(column);
  if (percentages >= numbers + amounts) return false;
  if (amounts > 0) return true;
  return header.cells.some((cell) => {
    if (cell.column === column || !TARGET.test(headerKey(cell.text))) return false;
    const beside = valuesOf(cell.column);
    return (beside.numbers + beside.amounts) * 2 >= beside.filled && beside.filled > 0;
  });
}
