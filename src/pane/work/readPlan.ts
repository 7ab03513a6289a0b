import { openPlan } from '../../app/open/openPlan';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Pane } from '../pane';
import { keepOpened } from './keepOpened';

/** Reads the workbook as it is now, with the sheets chosen, and keeps the plan. Never writes. */
export async function readPlanNow(pane: Pane, runner: Runner): Promise<Outcome<OpenedPlan>> {
  const opened = await openPlan(pane.port, runner, pane.state().options);
  if (!opened.ok) return opened;
  keepOpened(pane, opened.value);
  return opened;
}
