import { listHandEdits, prepareSummary } from '../../app/summary/summarise';
import { done } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { runWork } from './runWork';

/** Counts the period chosen in the plan that was read, for the table before writing, and lists hand edits of its standing tab. Never writes. */
export async function prepareSummaryAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const found = await runWork(pane, async (job) => {
    const prepared = await prepareSummary(opened, request, job.say, job.runner);
    if (!prepared.ok) return prepared;
    const edits = await listHandEdits(job, opened, prepared.value);
    return edits.ok ? done({ prepared: prepared.value, edits: edits.value }) : edits;
  });
  if (!found) return;
  pane.dispatch({ type: 'prepared', ...found, changed: false });
  pane.dispatch({ type: 'said', text: found.prepared.headline });
}
