import { checkPlan } from '../../app/check/check';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Pane } from '../pane';
import { runWork } from './runWork';

/** Runs every rule over the plan that was read, and shows what they find. Never writes. */
export async function checkOpened(pane: Pane, opened: OpenedPlan, runner: Runner): Promise<Outcome<OpenedPlan>> {
  const checked = await checkPlan(opened, pane.host.now().date, runner);
  if (!checked.ok) return checked;
  pane.dispatch({ type: 'checked', opened, ...checked.value, at: pane.host.now() });
  pane.host.onIssues?.(checked.value.issues);
  return { ok: true, value: opened };
}

/** Checks the plan as it was read last. */
export async function checkAgain(pane: Pane): Promise<void> {
  const { opened } = pane.state();
  if (opened) await runWork(pane, ({ runner }) => checkOpened(pane, opened, runner));
}
