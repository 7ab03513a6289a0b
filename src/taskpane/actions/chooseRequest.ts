import type { SummaryRequest } from '../../app/summarise';
import type { Pane } from '../pane';
import { prepareSummaryAction } from './prepareSummary';

/** Takes another period or day, and shows its table. Never writes. */
export async function chooseRequestAction(pane: Pane, change: Partial<SummaryRequest>): Promise<void> {
  const { request } = pane.state();
  if (!request || pane.state().work) return;
  pane.dispatch({ type: 'request-chosen', request: { ...request, ...change } });
  await prepareSummaryAction(pane);
}
