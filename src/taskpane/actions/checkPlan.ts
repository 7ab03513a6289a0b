import { checkOpened } from '../checkAgain';
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
  const opened = await runWork(pane, async (runner) => {
    const read = await readPlanNow(pane, runner);
    return read.ok ? checkOpened(pane, read.value, runner) : read;
  });
  if (!opened) return;
  const issues = pane.state().checked?.issues ?? [];
  const tasks = countedTasks(opened);
  pane.dispatch({ type: 'said', text: pane.say('pane.issues.announce', { tasks, ...countSeverities(issues) }) });
}
