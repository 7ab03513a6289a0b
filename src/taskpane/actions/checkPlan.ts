import { checkPlan } from '../../app/check';
import { countSeverities } from '../issueGroups';
import type { Pane } from '../pane';
import { readPlanNow } from '../readPlan';
import { countedTasks } from '../taskCounts';
import { runWork } from '../runWork';
import { closeFirstRun } from './closeFirstRun';

/** "Kiểm tra": reads the workbook as it is now and runs every rule. Never writes. */
export async function checkPlanAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'check' });
  const found = await runWork(pane, async (runner) => {
    const opened = await readPlanNow(pane, runner);
    if (!opened.ok) return opened;
    const issues = await checkPlan(opened.value, pane.host.now().date, runner);
    return issues.ok ? { ok: true, value: { opened: opened.value, issues: issues.value } } : issues;
  });
  if (!found) return;
  const { opened, issues } = found;
  pane.dispatch({ type: 'checked', issues, at: pane.host.now() });
  pane.host.onIssues?.(issues);
  const tasks = countedTasks(opened);
  pane.dispatch({ type: 'said', text: pane.say('pane.issues.announce', { tasks, ...countSeverities(issues) }) });
}
