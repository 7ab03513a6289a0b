/** Where a table ends on the right: what stands beyond (a legend, remarks in passing) is none of its rows' cells. */
import type { SheetGrid } from '../../grid/grid';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';

/** Returns the last column (0-based) that is headed, read, or merged with a headed one. */
export function lastTableColumn(sheet: SheetGrid, header: Header, read: ColumnsRead): number {
  const headed = header.cells.map(({ column }) => column);
  const read_ = [...read.columns, ...read.moreResults, ...read.matrix].map(({ column }) => column);
  let last = Math.max(-1, ...headed, ...read_);
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    if (bottom >= header.first && top <= header.last && left <= last) last = Math.max(last, right);
  }
  return last;
}
