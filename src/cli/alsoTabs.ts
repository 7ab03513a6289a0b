/** The other tabs that `tiendo summarise --also …` writes beside the summary. */
import type { Job } from '../app/job';
import type { OpenedPlan } from '../app/open/openPlan';
import type { SummaryRequest } from '../app/summary/summarise';
import { writeAgenda } from '../app/summary/writeAgenda';
import { writeBoard } from '../app/summary/writeBoard';
import { writeEvaluation } from '../app/summary/writeEvaluation';
import { writeReminders } from '../app/summary/writeReminders';
import { done } from '../core/flow/outcome';
import type { Outcome, Refusal } from '../core/flow/outcome';
import type { LeftTab, WriteReceipt } from '../workbook/port';

/** Names of the tabs as the command line takes them. */
export const ALSO_TABS = ['board', 'reminders', 'agenda', 'evaluation'] as const;
export type AlsoTab = (typeof ALSO_TABS)[number];

type WriteTab = (job: Job, opened: OpenedPlan, request: SummaryRequest) => Promise<Outcome<WriteReceipt>>;

const WRITE: Readonly<Record<AlsoTab, WriteTab>> = {
  board: (job, opened, { asOf, period }) => writeBoard(job, opened, { year: period.year, asOf }),
  reminders: writeReminders,
  agenda: writeAgenda,
  evaluation: (job, opened, { asOf, period }) => writeEvaluation(job, opened, { year: period.year, asOf }),
};

/** A tab that the workbook has nothing for, and why. */
export interface NotWritten {
  readonly tab: AlsoTab;
  readonly refusal: Refusal;
}

export interface WrittenTabs {
  readonly tabs: readonly string[];
  readonly left: readonly LeftTab[];
  readonly notWritten: readonly NotWritten[];
}

/**
 * Writes the tabs asked for, in the order of their names above. Returns their titles, and those that the workbook has
 * nothing for; refuses as their use cases do for any other reason.
 */
export async function writeAlsoTabs(
  job: Job,
  wanted: readonly AlsoTab[],
  opened: OpenedPlan,
  request: SummaryRequest,
): Promise<Outcome<WrittenTabs>> {
  const titles: string[] = [];
  const left: LeftTab[] = [];
  const notWritten: NotWritten[] = [];
  for (const tab of ALSO_TABS.filter((each) => wanted.includes(each))) {
    const written = await WRITE[tab](job, opened, request);
    if (!written.ok && written.refusal.code === 'agenda-none') {
      notWritten.push({ tab, refusal: written.refusal });
      continue;
    }
    if (!written.ok) return written;
    titles.push(...written.value.tabs);
    left.push(...(written.value.left ?? []));
  }
  return done({ tabs: titles, left, notWritten });
}
