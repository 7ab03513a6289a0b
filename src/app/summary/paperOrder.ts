/** Which papers there are, what one is made for, and what its file is called. */
import { quarterNumeral } from '../../core/report/text/periodName';
import { addDays, dayOfWeek } from '../../core/time/date';
import type { CalendarDate, Period } from '../../core/time/types';
import type { Say } from '../../messages/say';
import type { Moment } from '../moment';
import type { Office } from './office';

/** The papers of a period: the report to be signed, a page for the meeting, letters to units, a sheet for each unit. */
export const PAPER_KINDS = ['report', 'meeting', 'letters', 'unit-sheets'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a paper is made for. */
export interface PaperOrder {
  readonly kind: PaperKind;
  /** Dates the paper. */
  readonly now: Moment;
  /** Until when letters ask for an answer; missing for `usualReplyDay`. */
  readonly replyBy?: CalendarDate;
  /** Who it is from, where somebody said so just now; missing for what is remembered or the plan says. */
  readonly office?: Office;
}

/** Days that units have for their answer. */
const REPLY_DAYS = 5;
/** Days from a Saturday or Sunday, as they are counted here, to the Monday after. */
const TO_MONDAY: ReadonlyMap<number, number> = new Map([
  [7, 2],
  [1, 1],
]);

/** Returns the day until which letters of a day ask for an answer: five days later, the Monday after if that is no weekday. */
export function usualReplyDay(day: CalendarDate): CalendarDate {
  const reply = addDays(day, REPLY_DAYS);
  return addDays(reply, TO_MONDAY.get(dayOfWeek(reply)) ?? 0);
}

/** Returns the name of a paper's file, as an office writes it: "Báo cáo tháng 8-2026.docx". */
export function paperFile(kind: PaperKind, period: Period, say: Say): string {
  return say(`paper.file.${kind}`, { period: filePeriod(period, say) });
}

/** Returns a period as it stands in the name of a file: "tháng 8-2026". */
export function filePeriod(period: Period, say: Say): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return say('paper.period.month', { month: String(period.from), year });
    case 'quarter':
      return say('paper.period.quarter', { quarter: quarterNumeral(period), year });
    case 'half':
      return say(period.from === 1 ? 'paper.period.first-half' : 'paper.period.second-half', { year });
    case 'nine-months':
      return say('paper.period.nine-months', { year });
    case 'year':
      return say('paper.period.year', { year });
  }
}
