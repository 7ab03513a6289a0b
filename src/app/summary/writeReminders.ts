/** Use case: write the tab "Đôn đốc", what each department is to be reminded of. */
import { readReminderAnswers } from '../../core/report/readBack/reminderAnswers';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { prepareSummary } from './summarise';
import type { SummaryRequest } from './summarise';
import type { Job } from '../job';

/**
 * Writes the reminders of a period on a day; rewrites the tab that stands and keeps what units wrote into it. Refuses as `prepareSummary` does, or as the
 * port does. In Excel the workbook is read once more with its merged cells.
 */
export async function writeReminders(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  request: SummaryRequest,
): Promise<Outcome<WriteReceipt>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const prepared = await prepareSummary(reopened.value, request, say, runner);
  if (!prepared.ok) return prepared;
  const { plan, grids } = reopened.value;
  const standing = grids.sheets.find(({ own }) => own === 'reminders');
  const answers = standing === undefined ? new Map<string, string>() : readReminderAnswers(standing);
  const { remindersTab } = await import('../drafts');
  const draft = await runner.run(remindersTab({ rollUp: prepared.value.rollUp, plan, say, closedAt: now, answers }));
  if (!draft.ok) return draft;
  const tab = standing === undefined ? draft.value : { ...draft.value, listedFrom: standing.rows };
  return port.putTabs([tab], { unfinished: say('report.unfinished') }, runner);
}
