/** Use case: recreate a standing summary tab, its whole sheet cleared first. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { WorkbookPort } from '../../workbook/port';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { prepareSummary, sameFigures } from './summarise';
import type { PreparedSummary, WrittenSummary } from './summarise';
import type { Job } from '../job';

/** Returns true if the tab of a prepared summary can be recreated here: only in Excel, and only where one of ours stands. */
export function canRecreate(port: WorkbookPort, prepared: PreparedSummary): boolean {
  return port.recreateTabs !== undefined && prepared.replaces !== null;
}

/**
 * Clears the sheets of the standing tabs and writes them again; remarks of the office ("Ý kiến chỉ đạo") are carried over,
 * everything else that people put into the sheet goes. As with `writeSummary`, figures that differ from those shown stop it.
 * Refuses with `sheet-missing` where no tab of ours stands or the program cannot, and as the port refuses.
 */
export async function recreateSummary(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  prepared: PreparedSummary,
): Promise<Outcome<WrittenSummary>> {
  if (port.recreateTabs === undefined || !canRecreate(port, prepared)) {
    return refused('sheet-missing', { sheet: prepared.replaces ?? prepared.tabName });
  }
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const again = await prepareSummary(reopened.value, prepared.request, say, runner);
  if (!again.ok) return again;
  const { summaryDraft } = await import('./summaryDraft');
  const draft = await runner.run(summaryDraft(reopened.value, again.value, say, now, [], false));
  if (!draft.ok) return draft;
  if (!sameFigures(prepared, again.value)) {
    const { found } = draft.value;
    return done({ receipt: null, changed: { opened: reopened.value, prepared: again.value, edits: found } });
  }
  const written = await port.recreateTabs(
    [draft.value.tabs.report, draft.value.tabs.list],
    { unfinished: say('report.unfinished') },
    runner,
  );
  return written.ok ? done({ receipt: written.value, changed: null }) : written;
}
