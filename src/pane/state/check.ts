/** The tab "Kiểm tra". */
import type { IssueBlock } from '../../app/check/blocks';
import { NO_FILTER } from '../../app/check/filter';
import type { IssueFilter } from '../../app/check/filter';
import type { FiguresWanted } from '../../app/check/inPeriod';
import type { IssueDesk, ShownIssues } from '../../app/check/shownIssues';
import type { Moment } from '../../app/moment';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

/** What a filter leaves of what was found. */
export interface FilteredIssues {
  readonly filter: IssueFilter;
  readonly shown: ShownIssues;
}

export interface CheckResult extends IssueDesk {
  readonly at: Moment;
  /** What the list would show without any filter. */
  readonly all: ShownIssues;
  /** What the list shows; of an earlier filter until that of the moment is gone through. */
  readonly filtered: FilteredIssues;
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

/** Key of the question about all names with typing errors. */
export const SLIPS = 'slips';

export interface CheckState {
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
  readonly issueFilter: IssueFilter;
  /** What was opened or closed by a person, by the row's key: kept while the pane stands. */
  readonly openRows: ReadonlyMap<string, boolean>;
  /** Where the list was when it was left. */
  readonly issuesLeft: ListPlace;
  /** The open question which of many fixes to take: the key of a group, or `SLIPS` for all names with typing errors. */
  readonly askingFixes: string | null;
  /** Answers begun in issues and not written yet, by `answerKey`. */
  readonly answers: ReadonlyMap<string, string>;
  /** Key of a row that is to come into sight once the list stands. */
  readonly rowWanted: string | null;
}

export type CheckEvent =
  | { readonly type: 'checked'; readonly result: CheckResult }
  /** A filter was gone through, over what was found then. */
  | { readonly type: 'issues-shown'; readonly of: CheckResult; readonly filtered: FilteredIssues }
  | { readonly type: 'issue-tab-asked'; readonly asking: boolean }
  | { readonly type: 'issues-filtered'; readonly change: Partial<IssueFilter> }
  | { readonly type: 'issue-row-turned'; readonly key: string; readonly open: boolean }
  | { readonly type: 'issues-left'; readonly place: ListPlace }
  | { readonly type: 'fixes-asked'; readonly group: string | null }
  | { readonly type: 'issues-wanted'; readonly period: FiguresWanted | null; readonly block: IssueBlock }
  /** A row is to be seen: that of the last key, in the parts of the list before it. */
  | { readonly type: 'row-wanted'; readonly path: readonly string[] }
  | { readonly type: 'row-shown' }
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
  rowWanted: null,
};

export const checkListeners: Listeners<CheckState, CheckEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ checked: null }),
  'view-chosen': () => ({ askingIssueTab: false, askingFixes: null }),
  checked: (_, { result }) => ({ checked: result, askingIssueTab: false }),
  'issues-shown': ({ checked }, { of, filtered }) =>
    checked?.issues === of.issues ? { checked: { ...checked, filtered } } : {},
  'issue-tab-asked': (_, { asking }) => ({ askingIssueTab: asking }),
  'issues-filtered': ({ issueFilter }, { change }) => ({ issueFilter: { ...issueFilter, ...change } }),
  'issue-row-turned': ({ openRows }, { key, open }) => ({ openRows: new Map([...openRows, [key, open]]) }),
  'issues-left': (_, { place }) => ({ issuesLeft: place }),
  'fixes-asked': (_, { group }) => ({ askingFixes: group }),
  'issues-wanted': ({ openRows }, { period, block }) => ({
    issueFilter: { ...NO_FILTER, period },
    openRows: new Map([...openRows, [block, true]]),
    rowWanted: block,
    issuesLeft: { scrolled: 0, rows: [] },
  }),
  'row-wanted': ({ openRows }, { path }) => ({
    openRows: new Map([
      ...openRows,
      ...(path.length > 1 ? path.slice(0, -1) : path).map((key) => [key, true] as const),
    ]),
    rowWanted: path.at(-1) ?? null,
  }),
  'row-shown': () => ({ rowWanted: null }),
  'answer-kept': ({ answers }, { key, text }) => ({ answers: new Map([...answers, [key, text]]) }),
  'answer-closed': ({ answers }, { key }) => ({ answers: new Map([...answers].filter(([each]) => each !== key)) }),
  written: () => ({ askingIssueTab: false, askingFixes: null }),
};
