/** The tab "Kiểm tra". */
import { fixesOf } from '../../app/check/fix';
import type { Fixes } from '../../app/check/fix';
import type { IssueBlock } from '../../app/check/blocks';
import type { FiguresWanted } from '../../app/check/inPeriod';
import type { Moment } from '../../app/moment';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Issue } from '../../core/checks/types';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CheckResult {
  /** The plan that was checked. */
  readonly opened: OpenedPlan;
  /** To be looked at. */
  readonly issues: readonly Issue[];
  /** Put out of sight by the office. */
  readonly ignored: readonly Issue[];
  readonly fixes: Fixes;
  readonly at: Moment;
}

/** Which of the issues are shown; null, false and an empty text leave nothing out. */
export interface IssueFilter {
  /** Only what bears on the figures of a period. */
  readonly period: FiguresWanted | null;
  /** Code of a unit that leads. */
  readonly unit: string | null;
  readonly code: Issue['code'] | null;
  /** Only issues of which the program knows what the cell should hold. */
  readonly fixable: boolean;
  readonly search: string;
}

export const NO_FILTER: IssueFilter = { period: null, unit: null, code: null, fixable: false, search: '' };

export interface CheckState {
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
  readonly issueFilter: IssueFilter;
  /** What was opened or closed by a person, by the row's key: kept while the pane stands. */
  readonly openRows: ReadonlyMap<string, boolean>;
  /** How far the list was scrolled when it was left, in pixels. */
  readonly issuesScrolled: number;
  /** A block that is to come into sight once the list stands. */
  readonly blockWanted: IssueBlock | null;
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
  | { readonly type: 'issue-tab-asked'; readonly asking: boolean }
  | { readonly type: 'issues-filtered'; readonly change: Partial<IssueFilter> }
  | { readonly type: 'issue-row-turned'; readonly key: string; readonly open: boolean }
  | { readonly type: 'issues-left'; readonly scrolled: number }
  | { readonly type: 'issues-wanted'; readonly period: FiguresWanted | null; readonly block: IssueBlock }
  | { readonly type: 'block-shown' };

export const initialCheck: CheckState = {
  checked: null,
  askingIssueTab: false,
  issueFilter: NO_FILTER,
  openRows: new Map(),
  issuesScrolled: 0,
  blockWanted: null,
};

export const checkListeners: Listeners<CheckState, CheckEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ checked: null }),
  'view-chosen': () => ({ askingIssueTab: false }),
  checked: (_, { opened, issues, ignored, at }) => ({
    checked: { opened, issues, ignored, fixes: fixesOf(opened, issues), at },
    askingIssueTab: false,
  }),
  'issue-tab-asked': (_, { asking }) => ({ askingIssueTab: asking }),
  'issues-filtered': ({ issueFilter }, { change }) => ({ issueFilter: { ...issueFilter, ...change } }),
  'issue-row-turned': ({ openRows }, { key, open }) => ({ openRows: new Map([...openRows, [key, open]]) }),
  'issues-left': (_, { scrolled }) => ({ issuesScrolled: scrolled }),
  'issues-wanted': ({ openRows }, { period, block }) => ({
    issueFilter: { ...NO_FILTER, period },
    openRows: new Map([...openRows, [block, true]]),
    blockWanted: block,
  }),
  'block-shown': () => ({ blockWanted: null }),
  written: () => ({ askingIssueTab: false }),
};
