import { checkPlan } from '../../app/check/check';
import { tasksByKey } from '../../app/check/cards';
import { openDecisions } from '../../app/check/inPeriod';
import { isWithoutResults } from '../../app/summary/planOnly';
import { listHandEdits, prepareSummary } from '../../app/summary/summarise';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Issue } from '../../core/checks/types';
import type { Pane } from '../pane';
import { planOnlyText } from '../text/planOnlyText';
import { runWork } from './runWork';

/**
 * Counts the period chosen in the plan that was read, for the table before writing, lists hand edits of its standing tab, and
 * then counts what is to be decided before the figures can be relied on. Never writes.
 */
export async function prepareSummaryAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const found = await runWork(pane, async (job) => {
    const prepared = await prepareSummary(opened, request, job.say, job.runner);
    if (!prepared.ok) return prepared;
    const edits = await listHandEdits(job, opened, prepared.value);
    if (!edits.ok) return edits;
    // The figures stand while the checks still run.
    pane.dispatch({ type: 'prepared', prepared: prepared.value, edits: edits.value, changed: false });
    const counted = await countOpenDecisions(pane, job.runner);
    return counted.ok ? done(prepared.value) : counted;
  });
  if (!found) return;
  // Of a plan without any result nothing is said of what was done, to nobody.
  const text = isWithoutResults(opened) ? planOnlyText(found, pane.say) : found.headline;
  pane.dispatch({ type: 'said', text });
}

/** Counts what is to be decided about the figures shown. The plan is checked where that was not done yet. Never writes. */
export async function countOpenDecisions(pane: Pane, runner: Runner): Promise<Outcome<true>> {
  const { opened, request } = pane.state();
  if (!opened || !request) return done(true);
  const issues = await issuesOf(pane, runner);
  if (!issues.ok) return issues;
  const known = { opened, issues: issues.value };
  const tasks = tasksByKey(opened.plan);
  const counted = await runner.run(openDecisions(opened, issues.value, tasks, request));
  if (!counted.ok) return counted;
  pane.dispatch({ type: 'decisions-counted', decisions: counted.value, known });
  return done(true);
}

async function issuesOf(pane: Pane, runner: Runner): Promise<Outcome<readonly Issue[]>> {
  const { opened, checked, known } = pane.state();
  const found = [checked, known].find((each) => each !== null && each.opened === opened);
  if (found) return done(found.issues);
  if (!opened) return done([]);
  const result = await checkPlan(opened, pane.host.now().date, runner);
  return result.ok ? done(result.value.issues) : result;
}
