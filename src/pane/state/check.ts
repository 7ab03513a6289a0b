/** The tab "Kiểm tra". */
import { fixesOf } from '../../app/check/fix';
import type { Fixes } from '../../app/check/fix';
import type { Moment } from '../../app/moment';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Issue } from '../../core/checks/types';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CheckResult {
  /** To be looked at. */
  readonly issues: readonly Issue[];
  /** Put out of sight by the office. */
  readonly ignored: readonly Issue[];
  readonly fixes: Fixes;
  readonly at: Moment;
}

export interface CheckState {
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
}

export type CheckEvent =
  | {
      readonly type: 'checked';
      /** The plan that was checked. */
      readonly opened: OpenedPlan;
      readonly issues: readonly Issue[];
      readonly ignored: readonly Issue[];
      readonly at: Moment;
    }
  | { readonly type: 'issue-tab-asked'; readonly asking: boolean };

export const initialCheck: CheckState = { checked: null, askingIssueTab: false };

export const checkListeners: Listeners<CheckState, CheckEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ checked: null }),
  'view-chosen': () => ({ askingIssueTab: false }),
  checked: (_, { opened, issues, ignored, at }) => ({
    checked: { issues, ignored, fixes: fixesOf(opened, issues), at },
    askingIssueTab: false,
  }),
  'issue-tab-asked': (_, { asking }) => ({ askingIssueTab: asking }),
  written: () => ({ askingIssueTab: false }),
};
