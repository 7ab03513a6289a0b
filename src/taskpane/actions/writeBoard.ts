import { writeBoard } from '../../app/writeBoard';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Ghi bảng theo dõi năm": rooms by months of the year of the period shown, for the day shown. */
export async function writeBoardAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const receipt = await runWork(pane, (runner) =>
    writeBoard(pane.port, opened, { year: request.period.year, asOf: request.asOf }, pane.say, pane.host.now(), runner),
  );
  if (receipt) await afterWrite(pane, 'tab', { tabs: receipt.tabs.join(', ') }, receipt);
}
