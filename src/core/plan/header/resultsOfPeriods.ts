/** Several columns of results, each of a period: the latest tells the state. */
import type { ColumnMeaning, PlanColumn } from '../types';
import { headerKey } from './headerKey';

/** "Kết quả 6 tháng", "Kết quả 9 tháng", "Kết quả năm": the last one filled tells the state; the others are kept as texts. */
export function latestFirst(more: readonly PlanColumn[], taken: Map<ColumnMeaning, PlanColumn>): readonly PlanColumn[] {
  const first = taken.get('result');
  if (first === undefined || more.length === 0) return more;
  const all = [first, ...more];
  if (!all.every(({ header }) => namesPeriod(header)) || all.some(({ reason }) => reason === 'setting')) return more;
  const [last, ...others] = [...all].sort((a, b) => b.column - a.column);
  if (last !== undefined) taken.set('result', { ...last, reason: 'header' });
  return others;
}

/** Returns true for a heading that names a month, quarter, half or year. */
export function namesPeriod(header: string): boolean {
  return /\b(?:thang|quy|nam|tuan|ky|dot|q[1-4]|t\d{1,2}|week|month|quarter|half|h[12])\b/.test(headerKey(header));
}
