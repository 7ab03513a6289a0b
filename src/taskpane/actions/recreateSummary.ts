import { recreateSummary } from '../../app/recreateSummary';
import type { Pane } from '../pane';
import { runWork } from '../runWork';
import { tellWrittenSummary } from './writeSummary';

/** "Làm lại trang tổng hợp từ đầu": clears the standing tab of the period shown and writes it anew. */
export async function recreateSummaryAction(pane: Pane): Promise<void> {
  const { opened, prepared } = pane.state();
  if (!opened || !prepared) return;
  const written = await runWork(pane, (runner) =>
    recreateSummary(pane.port, opened, prepared, pane.say, pane.host.now(), runner),
  );
  if (written) await tellWrittenSummary(pane, written, 'recreated');
}
