import type { MessageParams } from '../messages/say';
import type { WriteReceipt } from '../workbook/port';
import { deedText } from './deedText';
import type { Pane } from './pane';
import { readPlanNow } from './readPlan';
import { runWork } from './runWork';
import { prepareSummaryAction } from './actions/prepareSummary';
import type { PaneEvent } from './state';

/**
 * After a write: names it in the list of what can be taken back, says it, tells the surroundings, and reads again (which
 * tabs of ours stand there now, and which of them are stale).
 * @param code `pane.deed.<code>` names the write; its parameters
 */
export function afterWrite(pane: Pane, code: string, params: MessageParams, receipt: WriteReceipt): Promise<void> {
  return settle(pane, { type: 'written', deed: { code, params, receipt, at: pane.host.now() } });
}

/** After a write or an undo: the pane reads again and says what was done. */
export async function settle(
  pane: Pane,
  event: Extract<PaneEvent, { readonly type: 'written' | 'undone' }>,
): Promise<void> {
  pane.dispatch(event);
  pane.host.onWorkbookChanged?.(event.deed.receipt);
  await runWork(pane, (runner) => readPlanNow(pane, runner));
  if (pane.state().prepared) await prepareSummaryAction(pane);
  // The work above begins with a clean slate; what was done is said last.
  pane.dispatch(event);
  pane.dispatch({ type: 'said', text: pane.say(`pane.${event.type}`, { deed: deedText(event.deed, pane.say) }) });
}
