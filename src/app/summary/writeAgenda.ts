/** Use case: write the tab for the leadership meetings from the agenda sheets of the workbook. */
import { refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import { readAgendaEntries } from '../../core/report/readBack/agendaEntries';
import type { AgendaEntry } from '../../core/report/readBack/agendaEntries';
import type { CalendarDate } from '../../core/time/types';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { agendaTabTitle } from './otherTabs';
import type { Job } from '../job';

/**
 * Writes the tab, with the tasks of the plan judged for a day; rewrites the one that stands and keeps the days and the
 * conclusions in it. Refuses with `agenda-none` where the workbook has no agenda, or as the port does. In Excel the workbook
 * is read once more with its merged cells.
 */
export async function writeAgenda(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  { asOf }: { readonly asOf: CalendarDate },
): Promise<Outcome<WriteReceipt>> {
  if (opened.plan.agenda.length === 0) return refused('agenda-none', { file: opened.plan.workbook });
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const { plan, grids } = reopened.value;
  if (plan.agenda.length === 0) return refused('agenda-none', { file: plan.workbook });
  const standing = grids.sheets.find(({ own }) => own === 'agenda');
  const entries = standing === undefined ? new Map<string, AgendaEntry>() : readAgendaEntries(standing);
  const { agendaTab } = await import('../drafts');
  const draft = await runner.run(
    agendaTab({ plan, asOf, say, closedAt: now, title: agendaTabTitle(grids, say), entries }),
  );
  if (!draft.ok) return draft;
  // What was read of the days and the conclusions is what the new tab goes over.
  const tab = standing === undefined ? draft.value : { ...draft.value, listedFrom: standing.rows };
  return port.putTabs([tab], { unfinished: say('report.unfinished') }, runner);
}
