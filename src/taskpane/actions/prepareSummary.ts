import { prepareSummary } from '../../app/summarise';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** Counts the period chosen in the plan that was read, for the table before writing. Never writes. */
export async function prepareSummaryAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const prepared = await runWork(pane, (runner) => prepareSummary(opened, request, pane.say, runner));
  if (!prepared) return;
  pane.dispatch({ type: 'prepared', prepared, changed: false });
  pane.dispatch({ type: 'said', text: prepared.headline });
}
