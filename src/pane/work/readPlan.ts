import { openPlan } from '../../app/open/openPlan';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Pane } from '../pane';

/** Reads the workbook as it is now, with the sheets chosen, and keeps the plan. Never writes. */
export async function readPlanNow(pane: Pane, runner: Runner): Promise<Outcome<OpenedPlan>> {
  const opened = await openPlan(pane.port, runner, pane.state().options);
  if (!opened.ok) return opened;
  pane.dispatch({ type: 'opened', opened: opened.value, at: pane.host.now() });
  pane.host.onSheets?.(opened.value.plan.sheets);
  return opened;
}
