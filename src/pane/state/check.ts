/** The tab "Kiểm tra". */
import { fixesOf } from '../../app/check/fix';
import type { Fixes } from '../../app/check/fix';
import type { IssueBlock } from '../../app/check/blocks';
import { tasksByKey } from '../../app/check/cards';
import type { TasksByKey } from '../../app/check/cards';
import { NO_FILTER } from '../../app/check/filter';
import type { IssueFilter } from '../../app/check/filter';
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
  readonly tasks: TasksByKey;
  readonly at: Moment;
}

/** Where a list was left: how far it was scrolled, in pixels, and the heights of its rows as the list had measured them. */
export interface ListPlace {
  readonly scrolled: number;
  readonly rows: readonly MeasuredRow[];
}

export interface MeasuredRow {
  readonly key: number | string | bigint;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly lane: number;
}

export interface CheckState {
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
  readonly issueFilter: IssueFilter;
  /** What was opened or closed by a person, by the row's key: kept while the pane stands. */
  readonly openRows: ReadonlyMap<string, boolean>;
  /** Where the list was when it was left. */
  readonly issuesLeft: ListPlace;
  /** The open question which of many fixes to take: the key of a group, or `slips` for all names with typing errors. */
  readonly askingFixes: string | null;
  /** Answers begun in issues and not written yet, by `answerKey`. */
  readonly answers: ReadonlyMap<string, string>;
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
  | { readonly type: 'issues-left'; readonly place: ListPlace }
  | { readonly type: 'fixes-asked'; readonly group: string | null }
  | { readonly type: 'issues-wanted'; readonly period: FiguresWanted | null; readonly block: IssueBlock }
  | { readonly type: 'block-wanted'; readonly block: IssueBlock }
  | { readonly type: 'block-shown' }
  | { readonly type: 'answer-kept'; readonly key: string; readonly text: string }
  | { readonly type: 'answer-closed'; readonly key: string };

export const initialCheck: CheckState = {
  checked: null,
  askingIssueTab: false,
  issueFilter: NO_FILTER,
  openRows: new Map(),
  issuesLeft: { scrolled: 0, rows: [] },
  askingFixes: null,
  answers: new Map(),
  blockWanted: null,
};

export const checkListeners: Listeners<CheckState, CheckEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ checked: null }),
  'view-chosen': () => ({ askingIssueTab: false, askingFixes: null }),
  checked: (_, { opened, issues, ignored, at }) => ({
    checked: { opened, issues, ignored, fixes: fixesOf(opened, issues), tasks: tasksByKey(opened.plan), at },
    askingIssueTab: false,
  }),
  'issue-tab-asked': (_, { asking }) => ({ askingIssueTab: asking }),
  'issues-filtered': ({ issueFilter }, { change }) => ({ issueFilter: { ...issueFilter, ...change } }),
  'issue-row-turned': ({ openRows }, { key, open }) => ({ openRows: new Map([...openRows, [key, open]]) }),
  'issues-left': (_, { place }) => ({ issuesLeft: place }),
  'fixes-asked': (_, { group }) => ({ askingFixes: group }),
  'issues-wanted': ({ openRows }, { period, block }) => ({
    issueFilter: { ...NO_FILTER, period },
    openRows: new Map([...openRows, [block, true]]),
    blockWanted: block,
    issuesLeft: { scrolled: 0, rows: [] },
  }),
  'block-wanted': ({ openRows }, { block }) => ({
    openRows: new Map([...openRows, [block, true]]),
    blockWanted: block,
  }),
  'block-shown': () => ({ blockWanted: null }),
  'answer-kept': ({ answers }, { key, text }) => ({ answers: new Map([...answers, [key, text]]) }),
  'answer-closed': ({ answers }, { key }) => ({ answers: new Map([...answers].filter(([each]) => each !== key)) }),
  written: () => ({ askingIssueTab: false, askingFixes: null }),
};
