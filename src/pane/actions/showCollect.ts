import type { Pane } from '../pane';
import { proposeRequest } from '../work/proposeRequest';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';
import { closeFirstRun } from './frame';

/**
 * "Gửi – nhận": reads the workbook as it is now, proposes the period in question, and weighs anew what was received in this
 * session. Never writes.
 */
export async function showCollectAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'collect' });
  const opened = await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  if (!opened) return;
  proposeRequest(pane, opened);
  // It came with what was received.
  if (pane.state().collected !== null) await (await import('../work/weighAgain')).weighAgain(pane);
}
