import type { Pane } from '../pane';
import { remember } from '../memory';

/** Puts the first-run card away for good. */
export function closeFirstRun(pane: Pane): void {
  if (!pane.state().firstRun) return;
  remember('first-run', 'seen');
  pane.dispatch({ type: 'first-run-closed' });
}
