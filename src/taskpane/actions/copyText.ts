import { reportingText } from '../../app/reportingText';
import type { Pane } from '../pane';

/** "Sao chép câu tổng hợp": puts the headline on the clipboard, or says that this is forbidden here. */
export async function copyHeadlineAction(pane: Pane): Promise<void> {
  const { prepared } = pane.state();
  if (prepared) await copy(pane, prepared.headline);
}

/** "Sao chép lời báo cáo": the same with the text for a report, a line for each unit if wanted. */
export async function copyReportAction(pane: Pane, perUnit: boolean): Promise<void> {
  const { prepared } = pane.state();
  if (prepared) await copy(pane, reportingText(prepared, pane.say, perUnit));
}

async function copy(pane: Pane, text: string): Promise<void> {
  const copied = await pane.host.copyText(text);
  pane.dispatch({ type: 'said', text: pane.say(copied ? 'summary.copied' : 'summary.copy-failed') });
}
