/** Use case: write the tab "Nội dung họp" from the agenda sheets of the workbook. */
import { refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { Moment } from '../moment';
import type { OpenedPlan } from '../open/openPlan';

/** Writes the tab, or rewrites the one that stands. Refuses with `agenda-none` where the workbook has no agenda, or as the port does. */
export async function writeAgenda(
  port: WorkbookPort,
  opened: OpenedPlan,
  say: Say,
  now: Moment,
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  const { plan } = opened;
  if (plan.agenda.length === 0) return refused('agenda-none', { file: plan.workbook });
  const { agendaTab } = await import('../drafts');
  const draft = await runner.run(agendaTab({ plan, say, closedAt: now }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}
