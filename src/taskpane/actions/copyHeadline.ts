import type { Pane } from '../pane';

/** "Sao chép câu tổng hợp": puts the headline on the clipboard, or says that this is forbidden here. */
export async function copyHeadlineAction(pane: Pane): Promise<void> {
  const { prepared } = pane.state();
  if (!prepared) return;
  const copied = await pane.host.copyText(prepared.headline);
  pane.dispatch({ type: 'said', text: pane.say(copied ? 'summary.copied' : 'summary.copy-failed') });
}
