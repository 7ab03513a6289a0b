import { changeSummary } from '../../app/compare/changeLines';
import type { ChangeLine } from '../../app/compare/changeLines';
import { comparePlans, writeChangesTab } from '../../app/compare/comparePlans';
import type { Job } from '../../app/job';
import { openPlan } from '../../app/open/openPlan';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Outcome } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { afterTabs } from '../work/afterWrite';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';
import { jumpToIssueAction } from './check';

/** "So sánh với bản trước": reads another file and the workbook as it is now, and shows what is other. Never writes. */
export function compareWithAction(pane: Pane, file: File): Promise<void> {
  return compareAction(pane, async ({ runner }) => {
    if (!pane.host.openFile) throw new Error('Another file was chosen where none can be opened');
    const port = await pane.host.openFile(file.name, new Uint8Array(await file.arrayBuffer()), runner);
    return port.ok ? openPlan(port.value, runner) : port;
  });
}

/** "So lại": compares the plan as it is now with the same earlier version. Never writes. */
export async function compareAgainAction(pane: Pane): Promise<void> {
  const { compared } = pane.state();
  if (compared) await compareAction(pane, () => Promise.resolve({ ok: true, value: compared.earlier }));
}

async function compareAction(pane: Pane, readEarlier: (job: Job) => Promise<Outcome<OpenedPlan>>): Promise<void> {
  const compared = await runWork(pane, async (job) => {
    const earlier = await readEarlier(job);
    if (!earlier.ok) return earlier;
    const opened = await readPlanNow(pane, job.runner);
    return opened.ok ? comparePlans(earlier.value, opened.value, job.runner) : opened;
  });
  if (!compared) return;
  pane.dispatch({ type: 'compared', compared });
  pane.dispatch({ type: 'said', text: changeSummary(compared.found, pane.say) });
}

/** "Đến dòng …": shows the row of a changed task. Never writes. */
export async function jumpToChangeAction(pane: Pane, jump: NonNullable<ChangeLine['jump']>): Promise<void> {
  await jumpToIssueAction(pane, jump);
}

/** "Ghi trang Thay đổi kế hoạch": writes what is shown as a tab with links to the rows. */
export async function writeChangesAction(pane: Pane): Promise<void> {
  const { compared } = pane.state();
  if (!compared) return;
  const receipt = await runWork(pane, (job) => writeChangesTab(job, compared));
  if (receipt) await afterTabs(pane, receipt);
}
