import { writeAgenda } from '../../app/writeAgenda';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Ghi trang Nội dung họp": the agenda of the workbook by months. */
export async function writeAgendaAction(pane: Pane): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const receipt = await runWork(pane, (runner) => writeAgenda(pane.port, opened, pane.say, pane.host.now(), runner));
  if (receipt) await afterWrite(pane, 'tab', { tabs: receipt.tabs.join(', ') }, receipt);
}
