/** What came back is weighed once more where the plan was read anew. Loaded with the view "Gửi – nhận". */
import { tickedAnswers } from '../../app/collect/answerGroups';
import { weighForms } from '../../app/collect/receive';
import type { Collected } from '../../app/collect/receive';
import type { Job } from '../../app/job';
import type { OpenedPlan } from '../../app/open/openPlan';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { runWork } from './runWork';

/** Weighs what was received against the plan at hand, unless it was; ticks stay. Never writes. */
export async function weighAgain(pane: Pane): Promise<void> {
  const { opened, collected, weighedOn } = pane.state();
  if (opened !== null && collected !== null && weighedOn !== opened) await runWork(pane, (job) => weighNow(pane, job));
}

/** Does the same as a part of other work. */
export async function weighNow(pane: Pane, job: Omit<Job, 'port'>): Promise<Outcome<true>> {
  const { opened, collected, weighedOn } = pane.state();
  if (!opened || !collected || weighedOn === opened) return done(true);
  const again = await weighForms(job, opened, collected, collected.period);
  if (!again.ok) return again;
  keepCollected(pane, again.value, opened);
  return done(true);
}

/** Keeps what was weighed, with what is ticked of it. */
export function keepCollected(pane: Pane, collected: Collected, opened: OpenedPlan): void {
  const { collected: before, tickedAnswers: ticked, writtenAnswers: written } = pane.state();
  const former = before === null ? null : { answers: before.answers, ticked, written };
  pane.dispatch({ type: 'collected', collected, opened, ticked: tickedAnswers(collected.answers, former) });
}
