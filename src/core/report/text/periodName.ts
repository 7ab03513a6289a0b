/** Periods in the words of an office. */
import type { Say } from '../../../messages/say';
import type { Period } from '../../time/types';
import { romanNumber } from '../../text/roman';

/** Returns the Roman numeral of a quarter period. */
export function quarterNumeral(period: Period): string {
  return romanNumber(period.to / 3);
}

/** Returns a period in words, in the middle of a sentence: "tháng 7 năm 2023", "quý III năm 2023". */
export function periodName(period: Period, say: Say): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return say('report.period.month', { month: String(period.from), year });
    case 'quarter':
      return say('report.period.quarter', { quarter: quarterNumeral(period), year });
    case 'half':
      return say(period.from === 1 ? 'report.period.first-half' : 'report.period.second-half', { year });
    case 'nine-months':
      return say('report.period.nine-months', { year });
    case 'year':
      return say('report.period.year', { year });
  }
}

/** Returns the end of a period in words, after "đến hết": the last six months of a year end with it. */
export function periodEndName(period: Period, say: Say): string {
  const endsYear = period.kind === 'half' && period.from > 1;
  return endsYear ? say('report.period.year', { year: String(period.year) }) : periodName(period, say);
}

/** Returns a period in few words, with its year: "tháng 7/2023", "quý III/2023". */
export function shortPeriodName(period: Period, say: Say): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return say('report.period.short.month', { month: String(period.from), year });
    case 'quarter':
      return say('report.period.short.quarter', { quarter: quarterNumeral(period), year });
    default:
      return periodName(period, say);
  }
}

/** Returns a text with its first letter as a capital, for the beginning of a sentence. */
export function asBeginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
