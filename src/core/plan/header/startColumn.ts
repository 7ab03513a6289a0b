/** "Ngày bắt đầu" beside "Ngày kết thúc": the column that holds when the work begins. */
import type { PlanColumn } from '../types';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';
import { START_HEADS } from './headsOfTimes';

/** Returns the column (0-based) of the beginnings, at the left of the times; null where there is none. */
export function startColumnOf({ cells }: Header, columns: readonly PlanColumn[]): number | null {
  const due = columns.find(({ meaning }) => meaning === 'due');
  if (due === undefined) return null;
  const starts = cells.filter(
    ({ column, text }) =>
      column < due.column &&
      START_HEADS.has(headerKey(text.slice(text.lastIndexOf(' / ') + 1))) &&
      !columns.some((read) => read.column === column),
  );
  return starts.at(-1)?.column ?? null;
}
