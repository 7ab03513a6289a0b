/** A time column headed by "Tháng" or "Quý" holds bare numbers: what they count. */
import { headerKey } from './headerMeaning';
import { MONTH_COLUMN_HEADERS, QUARTER_COLUMN_HEADERS } from './headerWords';
import type { PlanColumn } from '../types';

export type TimeUnit = 'month' | 'quarter';

/** Returns what bare numbers of the time column count; null where its header does not say. */
export function timeUnitOf(columns: readonly PlanColumn[]): TimeUnit | null {
  const header = columns.find(({ meaning }) => meaning === 'due')?.header;
  if (header === undefined) return null;
  const key = headerKey(header);
  if (MONTH_COLUMN_HEADERS.includes(key)) return 'month';
  return QUARTER_COLUMN_HEADERS.includes(key) ? 'quarter' : null;
}

const BARE = {
  month: /^\d{1,2}(?:[\s,;+&/-]+\d{1,2})*$/u,
  quarter: /^(?:[1-4]|IV|I{1,3})(?:[\s,;+&/-]+(?:[1-4]|IV|I{1,3}))*$/iu,
};
const WORDS = { month: 'tháng', quarter: 'quý' };

/** Returns a cell of bare numbers with the word for them ("5, 6" → "tháng 5, 6"); null for any other cell. */
export function withUnit(text: string, unit: TimeUnit): string | null {
  return BARE[unit].test(text) ? `${WORDS[unit]} ${text}` : null;
}
