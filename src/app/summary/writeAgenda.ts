/** Use case: write the tab "Nội dung họp" from the agenda sheets of the workbook. */
import { refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import type { Job } from '../job';

/** Writes the tab, or rewrites the one that stands. Refuses with `agenda-none` where the workbook has no agenda, or as the port does. In Excel the workbook is read once more with its merged cells. */
export async function writeAgenda({ port, say, now, runner }: Job, opened: OpenedPlan): Promise<Outcome<WriteReceipt>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const { plan } = reopened.value;
  if (plan.agenda.length === 0) return refused('agenda-none', { file: plan.workbook });
  const { agendaTab } = await import('../drafts');
  const draft = await runner.run(agendaTab({ plan, say, closedAt: now }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}
