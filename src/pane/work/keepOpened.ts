import type { OpenedPlan } from '../../app/open/openPlan';
import type { Pane } from '../pane';

/** Keeps a plan that was read just now, and tells the surroundings what they show of it. */
export function keepOpened(pane: Pane, opened: OpenedPlan): void {
  pane.dispatch({ type: 'opened', opened, at: pane.host.now() });
  pane.host.onSheets?.(opened.plan.sheets);
  pane.host.onStale?.(opened.summaries.filter(({ stale }) => stale).map(({ sheet }) => sheet));
}
