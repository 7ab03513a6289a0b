import { writeReminders } from '../../app/writeReminders';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Ghi trang Đôn đốc": what each room is to be reminded of, for the period and the day shown. */
export async function writeRemindersAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const receipt = await runWork(pane, (runner) =>
    writeReminders(pane.port, opened, request, pane.say, pane.host.now(), runner),
  );
  if (receipt) await afterWrite(pane, 'tab', { tabs: receipt.tabs.join(', ') }, receipt);
}
