/** Use case: recreate a standing summary tab, its whole sheet cleared first. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { WorkbookPort } from '../../workbook/port';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { besideSummary } from './besideSummary';
import type { TextOnSheet } from './besideSummary';
import { prepareSummary, sameEdits, sameFigures } from './summarise';
import type { HandEdit, PreparedSummary, WrittenSummary } from './summarise';
import type { Job } from '../job';

/** Returns true if the tab of a prepared summary can be recreated here: only in Excel, and only where one of ours stands. */
export function canRecreate(port: WorkbookPort, prepared: PreparedSummary): boolean {
  return port.recreateTabs !== undefined && prepared.replaces !== null;
}

/** What people typed into the standing tab, as it was listed: all of it goes. */
export interface ListedCells {
  readonly edits: readonly HandEdit[];
  readonly beside: readonly TextOnSheet[];
}

/**
 * Clears the sheets of the standing tabs and writes them again; remarks of the office ("Ý kiến chỉ đạo") are carried over,
 * everything else that people put into the sheet goes. As with `writeSummary`, figures and cells that differ from those
 * shown stop it.
 * Refuses with `sheet-missing` where no tab of ours stands or the program cannot, and as the port refuses.
 * @param listed what was listed as going; null where nobody asks
 */
export async function recreateSummary(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  prepared: PreparedSummary,
  listed: ListedCells | null = null,
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
  const { found } = draft.value;
  const beside = besideSummary(reopened.value, again.value);
  const isListed =
    listed === null || (sameEdits(listed.edits, found) && JSON.stringify(listed.beside) === JSON.stringify(beside));
  if (!isListed || !sameFigures(prepared, again.value)) {
    return done({ receipt: null, changed: { opened: reopened.value, prepared: again.value, edits: found } });
  }
  const written = await port.recreateTabs(
    [draft.value.tabs.report, draft.value.tabs.list],
    { unfinished: say('report.unfinished') },
    runner,
  );
  return written.ok ? done({ receipt: written.value, changed: null }) : written;
}
