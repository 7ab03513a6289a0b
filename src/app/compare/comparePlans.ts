/** Use cases: compare the plan with an earlier version of it (never writes), and write what was found as a tab. */
import type { PlanChanges } from '../../core/amendments/types';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WriteReceipt } from '../../workbook/port';
import type { Job } from '../job';
import { isSameReading, requireSamePlan } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';

export type { PlanChanges } from '../../core/amendments/types';

/** Two versions as they were read, and what is other in the later one. */
export interface Comparison {
  readonly earlier: OpenedPlan;
  readonly opened: OpenedPlan;
  readonly found: PlanChanges;
}

/** Compares the plan at hand with an earlier version. Refuses only with `cancelled`. */
export async function comparePlans(
  earlier: OpenedPlan,
  opened: OpenedPlan,
  runner: Runner,
): Promise<Outcome<Comparison>> {
  const { planChanges } = await import('./engine');
  const found = await runner.run(planChanges(earlier.plan, opened.plan));
  return found.ok ? done({ earlier, opened, found: found.value }) : found;
}

/** Returns true where the plan at hand is no longer the one that was compared, or its rows have moved. */
export function isOutOfDate({ opened }: Comparison, now: OpenedPlan): boolean {
  return !isSameReading(opened, now);
}

/**
 * Writes the tab "Thay đổi kế hoạch" into the workbook of the later plan. Refuses with `plan-changed` where the changes are those
 * of another plan than the workbook's now.
 */
export async function writeChangesTab(
  { port, say, now, runner }: Job,
  { earlier, opened, found }: Comparison,
): Promise<Outcome<WriteReceipt>> {
  const same = await requireSamePlan(port, runner, opened);
  if (!same.ok) return same;
  const { changesTab } = await import('../drafts');
  const draft = await runner.run(changesTab({ found, earlier: earlier.plan.workbook, say, closedAt: now }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}
