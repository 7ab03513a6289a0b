import { checkPlan } from '../../app/check/check';
import { isFiltering, NO_FILTER } from '../../app/check/filter';
import { issueDesk, shownIssues } from '../../app/check/shownIssues';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Pane } from '../pane';
import { runWork } from './runWork';

/** Runs every rule over the plan that was read, and shows what they find. Never writes. */
export async function checkOpened(pane: Pane, opened: OpenedPlan, runner: Runner): Promise<Outcome<OpenedPlan>> {
  const found = await checkPlan(opened, pane.host.now().date, runner);
  if (!found.ok) return found;
  const desk = await runner.run(issueDesk(opened, found.value));
  if (!desk.ok) return desk;
  const filter = pane.state().issueFilter;
  const shown = await runner.run(shownIssues(desk.value, filter));
  if (!shown.ok) return shown;
  const all = isFiltering(filter) ? await runner.run(shownIssues(desk.value, NO_FILTER)) : shown;
  if (!all.ok) return all;
  const filtered = { filter, shown: shown.value };
  pane.dispatch({ type: 'checked', result: { ...desk.value, at: pane.host.now(), all: all.value, filtered } });
  pane.host.onIssues?.(found.value.issues);
  return { ok: true, value: opened };
}

/** Checks the plan as it was read last. */
export async function checkAgain(pane: Pane): Promise<void> {
  const { opened } = pane.state();
  if (opened) await runWork(pane, ({ runner }) => checkOpened(pane, opened, runner));
}
