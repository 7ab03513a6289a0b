import { writeSummary } from '../../app/summarise';
import type { WrittenSummary } from '../../app/summarise';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/**
 * "Ghi trang tổng hợp": writes the tab of the table shown. When the workbook says something else by now, nothing is
 * written and the new table is shown.
 */
export async function writeSummaryAction(pane: Pane): Promise<void> {
  const { opened, prepared, edits, keptEdits, valuesOnly } = pane.state();
  if (!opened || !prepared) return;
  const choices = { edits: { listed: edits, kept: keptEdits }, valuesOnly };
  const written = await runWork(pane, (runner) =>
    writeSummary(pane.port, opened, prepared, pane.say, pane.host.now(), runner, choices),
  );
  if (written) await tellWrittenSummary(pane, written, 'tab');
}

/** Says what a write of a summary did, or shows what is there now where it waits for a second look. */
export async function tellWrittenSummary(
  pane: Pane,
  { receipt, changed }: WrittenSummary,
  code: string,
): Promise<void> {
  if (changed) {
    pane.dispatch({ type: 'opened', opened: changed.opened, at: pane.host.now() });
    pane.dispatch({ type: 'prepared', prepared: changed.prepared, edits: changed.edits, changed: true });
    pane.dispatch({ type: 'said', text: pane.say('pane.summary.changed') });
  }
  if (receipt) await afterWrite(pane, code, { tabs: receipt.tabs.join(', ') }, receipt);
}
