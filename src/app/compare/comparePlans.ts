/** Use cases: compare the plan with an earlier version of it (never writes), and write what was found as a tab. */
import type { PlanChanges } from '../../core/amendments/types';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WriteReceipt } from '../../workbook/port';
import type { Job } from '../job';
import { requireSamePlan } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';

export type { PlanChanges } from '../../core/amendments/types';

/** Compares the plan at hand with an earlier version. Refuses only with `cancelled`. */
export async function comparePlans(
  earlier: OpenedPlan,
  opened: OpenedPlan,
  runner: Runner,
): Promise<Outcome<PlanChanges>> {
  const { planChanges } = await import('./engine');
  const found = await runner.run(planChanges(earlier.plan, opened.plan));
  return found.ok ? done(found.value) : found;
}

/**
 * Writes the tab "Thay đổi kế hoạch" into the workbook of the later plan. Refuses with `plan-changed` where the changes are those
 * of another plan than the workbook's now.
 */
export async function writeChangesTab(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  found: PlanChanges,
): Promise<Outcome<WriteReceipt>> {
  const same = await requireSamePlan(port, runner, opened);
  if (!same.ok) return same;
  const { changesTab } = await import('../drafts');
  const earlier = found.before.workbook;
  const draft = await runner.run(changesTab({ found, earlier, say, closedAt: now }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}
