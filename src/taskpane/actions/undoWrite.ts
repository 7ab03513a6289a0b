import { undoWrite } from '../../app/undo';
import { done } from '../../core/flow/outcome';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Hoàn tác": takes back the last write, if what was written still stands there. */
export async function undoWriteAction(pane: Pane): Promise<void> {
  const { written } = pane.state();
  if (!written) return;
  const undone = await runWork(pane, async () => {
    const outcome = await undoWrite(pane.port, written.entry);
    return outcome.ok ? done(written) : outcome;
  });
  if (undone) await afterWrite(pane, { type: 'undone', receipt: undone });
}
