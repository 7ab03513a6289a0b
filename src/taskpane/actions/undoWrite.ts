import { undoWrite } from '../../app/undo';
import { done } from '../../core/flow/outcome';
import { settle } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';
import type { Deed } from '../state';

/** "Hoàn tác": takes back a write of this session, if what was written still stands there. */
export async function undoWriteAction(pane: Pane, deed: Deed): Promise<void> {
  const undone = await runWork(pane, async (runner) => {
    const outcome = await undoWrite(pane.port, deed.steps, pane.state().opened?.stored ?? null, runner);
    return outcome.ok ? done(deed) : outcome;
  });
  if (undone) await settle(pane, { type: 'undone', deed: undone });
}
