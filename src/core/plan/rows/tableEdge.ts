/** Where a table ends on the right: what stands beyond (a legend, remarks in passing) is none of its rows' cells. */
import type { SheetGrid } from '../../grid/grid';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';

/**
 * Returns the last column (0-based) of the table: the last that is read, with headed and merged ones that follow it without
 * a gap. Notes beyond a gap are no part of the rows: they may be a legend.
 */
export function lastTableColumn(sheet: SheetGrid, header: Header, read: ColumnsRead): number {
  const headed = new Set(header.cells.map(({ column }) => column));
  const own = read.columns.filter(({ meaning }) => meaning !== 'note');
  let last = Math.max(-1, ...[...own, ...read.moreResults, ...read.matrix].map(({ column }) => column));
  const areas = sheet.merges?.filter(({ top, bottom }) => bottom >= header.first && top <= header.last) ?? [];
  for (;;) {
    const spanned = Math.max(last, ...areas.flatMap(({ left, right }) => (left <= last ? [right] : [])));
    const next = headed.has(spanned + 1) ? spanned + 1 : spanned;
    if (next === last) return last;
    last = next;
  }
}
