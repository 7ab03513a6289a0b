import { jumpToIssue } from '../../app/jump';
import type { Issue } from '../../core/checks/types';
import { cellAddress } from '../../core/grid/address';
import { done } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Đến ô": shows the cell of an issue (or a tab of ours, at its first cell). Never writes. */
export async function jumpToIssueAction(pane: Pane, place: Pick<Issue, 'sheet' | 'row' | 'column'>): Promise<void> {
  const jumped = await runWork(pane, async () => {
    const outcome = await jumpToIssue(pane.port, place);
    return outcome.ok ? done(true) : outcome;
  });
  if (jumped === null) return;
  const cell = cellAddress(place.row ?? 1, place.column ?? 0);
  pane.dispatch({ type: 'said', text: pane.say(`pane.issue.jumped.${pane.host.kind}`, { sheet: place.sheet, cell }) });
}
