/** The tab "Kiểm tra". */
import type { Moment } from '../../app/moment';
import type { Issue } from '../../core/checks/types';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CheckResult {
  readonly issues: readonly Issue[];
  readonly at: Moment;
}

export interface CheckState {
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
}

export type CheckEvent =
  | { readonly type: 'checked'; readonly issues: readonly Issue[]; readonly at: Moment }
  | { readonly type: 'issue-tab-asked'; readonly asking: boolean };

export const initialCheck: CheckState = { checked: null, askingIssueTab: false };

export const checkListeners: Listeners<CheckState, CheckEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ checked: null }),
  'view-chosen': () => ({ askingIssueTab: false }),
  checked: (_, { issues, at }) => ({ checked: { issues, at }, askingIssueTab: false }),
  'issue-tab-asked': (_, { asking }) => ({ askingIssueTab: asking }),
  written: () => ({ askingIssueTab: false }),
};
