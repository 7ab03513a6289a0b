/** Numbers inside sentences, the way an office writes them. */
import type { StyleName } from '../../draft/types';
import type { Say } from '../../../messages/say';

/** What a rate of 0/0 shows. */
export const NO_RATE = '–';

/** Returns a count: 1 to 9 as the language writes small counts ("03" in Vietnamese), thousands grouped ("1.200"). */
export function countText(count: number, say: Say): string {
  return say(count > 0 && count < 10 ? 'report.count.small' : 'report.count', { count });
}

/** Returns a number without leading zeros, grouped and with the language's decimal sign. */
export function figureText(figure: number, say: Say): string {
  return say('report.count', { count: figure });
}

/** Returns a count of tasks: "03 nhiệm vụ", "1 task". */
export function tasksText(count: number, say: Say): string {
  return say('report.tasks', { count: countText(count, say) });
}

/** The same of documents that must be answered. */
export function documentsText(count: number, say: Say): string {
  return say('report.documents', { count: countText(count, say) });
}

/** Returns the style of a cell with a rate: its decimal sign is that of the sentences beside it. */
export function rateStyle(row: 'row' | 'total', say: Say): StyleName {
  const isComma = say('report.rate', { whole: 0, tenth: 0 }).includes(',');
  if (row === 'total') return isComma ? 'total-rate-comma' : 'total-rate';
  return isComma ? 'rate-comma' : 'rate';
}

/** Returns a rate with its one decimal, as tables show it ("50,0"); a dash where there is none. */
export function rateText(rate: number | null, say: Say): string {
  if (rate === null) return NO_RATE;
  const tenths = Math.round(rate * 10);
  return say('report.rate', { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
