import { decide } from '../../app/settings/decide';
import type { Decided, Decision } from '../../app/settings/decide';
import { NOTHING_DECIDED } from '../../app/settings/document';
import { done } from '../../core/flow/outcome';
import type { Refusal } from '../../core/flow/outcome';
import type { MessageParams } from '../../messages/say';
import { refusalSentence } from '../../app/sentences';
import { afterWrite } from '../afterWrite';
import { checkAgain } from '../checkAgain';
import type { Pane } from '../pane';
import { readPlanNow } from '../readPlan';
import { runWork } from '../runWork';
import { prepareSummaryAction } from './prepareSummary';

/**
 * Takes a decision that the workbook remembers. Where the workbook cannot be written, a decision about how the plan is read
 * holds for this session, and that is said.
 * @param code `pane.deed.<code>` names the decision; its parameters in `params`
 */
export async function decideAction(pane: Pane, decision: Decision, code: string, params: MessageParams): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const outcome = await runWork<Decided | { readonly refusal: Refusal }>(pane, async (runner) => {
    const decided = await decide(pane.port, opened.stored, decision, runner);
    return decided.ok || decided.refusal.code === 'cancelled' ? decided : done({ refusal: decided.refusal });
  });
  if (outcome === null) return;
  if ('refusal' in outcome) await decideForSession(pane, decision, outcome.refusal);
  else await afterWrite(pane, code, params, outcome.receipt, outcome);
}

async function decideForSession(pane: Pane, { change }: Decision, refusal: Refusal): Promise<void> {
  const { opened, options, checked } = pane.state();
  const before = opened?.stored.settings ?? NOTHING_DECIDED;
  const plan = options.settings ?? before.plan;
  const changed = change({ ...before, plan }).plan;
  if (JSON.stringify(changed) === JSON.stringify(plan)) {
    // Nothing of it is about reading: without the workbook it cannot be kept at all.
    pane.dispatch({ type: 'failed', problem: { kind: 'refusal', refusal } });
    return;
  }
  pane.dispatch({ type: 'options-chosen', options: { ...options, settings: changed } });
  await runWork(pane, (runner) => readPlanNow(pane, runner));
  if (checked) await checkAgain(pane);
  const { prepared, view } = pane.state();
  if (prepared !== null || view === 'summary') await prepareSummaryAction(pane);
  const reason = refusalSentence(refusal, pane.say);
  pane.dispatch({ type: 'noted', code: 'review.settings.session', params: { reason } });
  pane.dispatch({ type: 'said', text: pane.say('review.settings.session', { reason }) });
}
