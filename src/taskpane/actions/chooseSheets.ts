import type { OpenOptions } from '../../app/openPlan';
import type { Pane } from '../pane';
import { checkPlanAction } from './checkPlan';
import { showSummaryAction } from './showSummary';

/** Takes another choice of sheets (one of two that overlap, hidden ones too) and does the work at hand again. Never writes. */
export async function chooseSheetsAction(pane: Pane, options: OpenOptions): Promise<void> {
  if (pane.state().work) return;
  pane.dispatch({ type: 'options-chosen', options });
  await (pane.state().view === 'summary' ? showSummaryAction(pane) : checkPlanAction(pane));
}
