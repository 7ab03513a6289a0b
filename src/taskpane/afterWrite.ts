import type { Pane } from './pane';
import { readPlanNow } from './readPlan';
import { runWork } from './runWork';
import { prepareSummaryAction } from './actions/prepareSummary';
import type { PaneEvent } from './state';

/**
 * After a write or an undo: says it, tells the surroundings, and reads again (which tabs of ours stand there now, and
 * which of them are stale).
 */
export async function afterWrite(
  pane: Pane,
  event: Extract<PaneEvent, { readonly type: 'written' | 'undone' }>,
): Promise<void> {
  pane.dispatch(event);
  pane.host.onWorkbookChanged?.(event.receipt);
  await runWork(pane, (runner) => readPlanNow(pane, runner));
  if (pane.state().prepared) await prepareSummaryAction(pane);
  // The work above begins with a clean slate; what was done is said last.
  pane.dispatch(event);
  const tabs = event.receipt.tabs.join(', ');
  pane.dispatch({ type: 'said', text: pane.say(event.type === 'written' ? 'pane.written' : 'pane.undone', { tabs }) });
}
