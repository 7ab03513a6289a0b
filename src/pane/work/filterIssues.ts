import type { IssueFilter } from '../../app/check/filter';
import { shownIssues } from '../../app/check/shownIssues';
import type { Pane } from '../pane';
import type { CheckResult } from '../state/check';
import { createPaneRunner } from './paneRunner';
import { problemOf } from './runWork';

/**
 * Goes through what was found with another filter, while people go on typing; the list follows. Returns the function that
 * stops it.
 */
export function filterIssues(pane: Pane, checked: CheckResult, filter: IssueFilter): () => void {
  const abort = new AbortController();
  const runner = createPaneRunner(() => undefined, abort.signal);
  runner.run(shownIssues(checked, filter)).then(
    (shown) => {
      if (!shown.ok || abort.signal.aborted) return;
      pane.dispatch({ type: 'issues-shown', of: checked, filtered: { filter, shown: shown.value } });
    },
    (error: unknown) => pane.dispatch({ type: 'failed', problem: problemOf(error) }),
  );
  return () => abort.abort();
}
