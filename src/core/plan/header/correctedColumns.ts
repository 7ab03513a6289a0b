/** What the office decided about columns by hand. */
import type { CorrectedColumns } from '../settings';
import type { ColumnMeaning, PlanColumn } from '../types';
import type { Header } from './findHeader';

/** Returns the columns that the office named as results besides the first. */
export function furtherResults(header: Header, corrected: CorrectedColumns): readonly PlanColumn[] {
  const named = Object.keys(corrected)
    .map(Number)
    .filter((column) => corrected[column] === 'result');
  return named.slice(1).map((column) => {
    const text = header.cells.find((cell) => cell.column === column)?.text ?? '';
    return { meaning: 'result', column, header: text, reason: 'setting' };
  });
}

/** Returns the columns decided by hand, each meaning to the first column that has it. */
export function correctedColumns(header: Header, corrected: CorrectedColumns): Map<ColumnMeaning, PlanColumn> {
  const taken = new Map<ColumnMeaning, PlanColumn>();
  for (const [place, meaning] of Object.entries(corrected)) {
    const column = Number(place);
    if (meaning === 'none' || taken.has(meaning)) continue;
    const text = header.cells.find((cell) => cell.column === column)?.text ?? '';
    taken.set(meaning, { meaning, column, header: text, reason: 'setting' });
  }
  return taken;
}
