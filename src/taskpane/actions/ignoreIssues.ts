import { heeding, ignoring } from '../../app/ignore';
import type { Issue } from '../../core/checks/types';
import type { Pane } from '../pane';
import { decideAction } from './decide';

/** "Bỏ qua": puts issues of one code out of sight for good. */
export function ignoreIssuesAction(pane: Pane, issues: readonly Issue[]): Promise<void> {
  return decideAction(pane, ignoring(issues, pane.host.now().date), 'ignore', named(pane, issues));
}

/** "Nêu lại": brings ignored issues of one code back. */
export function heedIssuesAction(pane: Pane, issues: readonly Issue[]): Promise<void> {
  return decideAction(pane, heeding(issues), 'heed', named(pane, issues));
}

function named(pane: Pane, issues: readonly Issue[]): { count: number; title: string } {
  const [first] = issues;
  return { count: issues.length, title: first ? pane.say(`issue.${first.code}.title`) : '' };
}
