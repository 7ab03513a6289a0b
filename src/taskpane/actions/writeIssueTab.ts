import { writeIssueTab } from '../../app/check';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Ghi trang Kiểm tra": writes the issues shown as a tab with links to their cells. */
export async function writeIssueTabAction(pane: Pane): Promise<void> {
  const { opened, checked } = pane.state();
  if (!opened || !checked) return;
  const receipt = await runWork(pane, (runner) =>
    writeIssueTab(pane.port, opened, checked.issues, pane.say, pane.host.now(), runner),
  );
  if (receipt) await afterWrite(pane, 'tab', { tabs: receipt.tabs.join(', ') }, receipt);
}
