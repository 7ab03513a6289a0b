/** The other tabs that `tiendo summarise --also …` writes beside the summary. */
import type { OpenedPlan } from '../app/open/openPlan';
import type { SummaryRequest } from '../app/summary/summarise';
import { writeAgenda } from '../app/summary/writeAgenda';
import { writeBoard } from '../app/summary/writeBoard';
import { writeReminders } from '../app/summary/writeReminders';
import { done } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { Say } from '../messages/say';
import type { Moment } from '../app/moment';
import type { WorkbookPort } from '../workbook/port';

/** Names of the tabs as the command line takes them. */
export const ALSO_TABS = ['board', 'reminders', 'agenda'] as const;
export type AlsoTab = (typeof ALSO_TABS)[number];

/** Writes the tabs asked for, in the order of their names above. Returns the titles; refuses as their use cases do. */
export async function writeAlsoTabs(
  wanted: readonly AlsoTab[],
  workbook: WorkbookPort,
  opened: OpenedPlan,
  request: SummaryRequest,
  say: Say,
  now: Moment,
  runner: Runner,
): Promise<Outcome<readonly string[]>> {
  const { asOf, period } = request;
  const titles: string[] = [];
  for (const tab of ALSO_TABS.filter((each) => wanted.includes(each))) {
    const written =
      tab === 'board'
        ? await writeBoard(workbook, opened, { year: period.year, asOf }, say, now, runner)
        : tab === 'reminders'
          ? await writeReminders(workbook, opened, request, say, now, runner)
          : await writeAgenda(workbook, opened, say, now, runner);
    if (!written.ok) return written;
    titles.push(...written.value.tabs);
  }
  return done(titles);
}
