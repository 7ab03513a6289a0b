import { aheadNote, cancelledNote, openNotes, readingNote, tableNotes } from '../../core/report/summary/notes';
import type { CalendarDate } from '../../core/time/types';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';
import { isWithoutResults } from './planOnly';
import type { PreparedSummary } from './summarise';

/** Returns what a reader of the figures must know, one sentence each, as the tab says it below its table. */
export function summaryNotes(
  opened: Pick<OpenedPlan, 'plan'>,
  { rollUp }: Pick<PreparedSummary, 'rollUp'>,
  say: Say,
  today: CalendarDate,
): readonly string[] {
  const { plan } = opened;
  // Before the first result there is one thing to say of all tasks, and the view says it.
  const open = isWithoutResults(opened) ? [] : openNotes(rollUp, say);
  return [
    ...aheadNote(rollUp, today, say),
    ...open,
    ...cancelledNote(rollUp, say),
    ...tableNotes(rollUp, plan, say),
    ...readingNote(rollUp, plan, say),
  ];
}
