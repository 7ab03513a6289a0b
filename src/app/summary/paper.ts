/** Use case: the papers of a counted period, for a writer of documents to set. Never writes to the workbook. */
import type { Paper } from '../../core/report/papers/types';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';
import type { PaperOrder } from './paperOrder';
import type { PreparedSummary } from './summarise';

export type { Paper } from '../../core/report/papers/types';

/**
 * Makes a paper of what was counted. Refuses with `letters-none` or `unit-sheets-none` where there is nobody to make it
 * for, and with `cancelled`.
 */
export async function preparePaper(
  opened: OpenedPlan,
  prepared: PreparedSummary,
  order: PaperOrder,
  { say, runner }: { readonly say: Say; readonly runner: Runner },
): Promise<Outcome<Paper>> {
  const { makePaper } = await import('./makePaper');
  const made = await runner.run(makePaper(opened, prepared, order, say));
  return made.ok ? made.value : made;
}
