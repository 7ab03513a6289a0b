/** Several columns of results, each of a period: the latest tells the state, and one of all periods together before it. */
import type { ColumnMeaning, PlanColumn } from '../types';
import { headerKey } from './headerKey';

/** "Kết quả 6 tháng", "Kết quả 9 tháng", "Kết quả năm": the last one filled tells the state; the others are kept as texts. */
export function latestFirst(more: readonly PlanColumn[], taken: Map<ColumnMeaning, PlanColumn>): readonly PlanColumn[] {
  const first = taken.get('result');
  if (first === undefined || more.length === 0) return more;
  const all = [first, ...more];
  if (!all.every(({ header }) => namesPeriod(header)) || all.some(({ reason }) => reason === 'setting')) return more;
  const isSum = ({ header }: PlanColumn): number => (SUM_OF_PERIODS.test(headerKey(header)) ? 1 : 0);
  const [last, ...others] = [...all].sort((a, b) => isSum(b) - isSum(a) || b.column - a.column);
  if (last !== undefined) taken.set('result', { ...last, reason: 'header' });
  return others;
}

/** Returns true for a heading that names a month, quarter, half or year, a day up to which it counts, or all of them together. */
export function namesPeriod(header: string): boolean {
  const key = headerKey(header);
  return PERIOD.test(key) || SUM_OF_PERIODS.test(key);
}

const PERIOD =
  /\b(?:thang|quy|nam|tuan|ky|dot|q[1-4]|t\d{1,2}|week|month|quarter|half|h[12])\b|\b(?:den|tinh den|as of|ngay)(?: het)?(?: ngay)? \d{1,2} \d{1,2}\b/;
/** "Lũy kế" tells how far the work is after all periods. */
const SUM_OF_PERIODS = /\b(?:luy ke|cong don|cumulative)\b/;
