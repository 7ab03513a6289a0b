import { preparePaper } from '../../app/paper';
import { periodCode } from '../../app/period';
import { done } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Tải báo cáo (Word)": hands out the report of the period shown, where the front can. Never writes to the workbook. */
export async function savePaperAction(pane: Pane): Promise<void> {
  const { opened, prepared } = pane.state();
  if (!opened || !prepared) return;
  const file = pane.say('paper.file', { period: periodCode(prepared.request.period) });
  const saved = await runWork(pane, async () => {
    await pane.host.savePaper?.(preparePaper(opened, prepared, pane.say, pane.host.now()), file);
    return done(true);
  });
  if (saved) pane.dispatch({ type: 'said', text: pane.say('paper.saved', { file }) });
}
