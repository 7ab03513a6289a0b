/** What the pane shows, as plain data, and the events that change it. */
import type { Moment } from '../app/moment';
import type { OpenedPlan, OpenOptions } from '../app/openPlan';
import type { PreparedSummary, SummaryRequest } from '../app/summarise';
import type { Issue } from '../core/checks/types';
import type { Refusal } from '../core/flow/outcome';
import type { StepReport } from '../core/flow/steps';
import type { Language } from '../messages/say';
import type { WriteReceipt } from '../workbook/port';

/** Something that did not work: an expected refusal, or a bug (its name and places in the program, no message). */
export type Problem =
  { readonly kind: 'refusal'; readonly refusal: Refusal } | { readonly kind: 'bug'; readonly trace: string };

/** Long work at hand. */
export interface Work {
  readonly stage: StepReport['stage'] | null;
  readonly done: number | null;
  readonly sheet: string | null;
  /** It has taken long enough to be shown with a button that stops it. */
  readonly shown: boolean;
  readonly stop: () => void;
}

export interface CheckResult {
  readonly issues: readonly Issue[];
  readonly at: Moment;
}

export interface PaneState {
  readonly view: 'start' | 'check' | 'summary';
  readonly language: Language;
  readonly firstRun: boolean;
  readonly options: OpenOptions;
  readonly opened: OpenedPlan | null;
  readonly openedAt: Moment | null;
  readonly checked: CheckResult | null;
  /** The question whether to write the tab of issues is open. */
  readonly askingIssueTab: boolean;
  readonly request: SummaryRequest | null;
  readonly prepared: PreparedSummary | null;
  /** The table shown differs from the one that was to be written, and waits for a second look. */
  readonly changed: boolean;
  readonly written: WriteReceipt | null;
  readonly undone: WriteReceipt | null;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** Last thing to be said by a screen reader. */
  readonly said: string;
}

export type PaneEvent =
  | { readonly type: 'work-began'; readonly stop: () => void }
  | { readonly type: 'work-reported'; readonly report: StepReport }
  | { readonly type: 'work-shown' }
  | { readonly type: 'work-ended' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problem-closed' }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'first-run-closed' }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'options-chosen'; readonly options: OpenOptions }
  | { readonly type: 'view-chosen'; readonly view: PaneState['view'] }
  | { readonly type: 'opened'; readonly opened: OpenedPlan; readonly at: Moment }
  | { readonly type: 'checked'; readonly issues: readonly Issue[]; readonly at: Moment }
  | { readonly type: 'issue-tab-asked'; readonly asking: boolean }
  | { readonly type: 'request-chosen'; readonly request: SummaryRequest }
  | { readonly type: 'prepared'; readonly prepared: PreparedSummary; readonly changed: boolean }
  | { readonly type: 'written'; readonly receipt: WriteReceipt }
  | { readonly type: 'undone'; readonly receipt: WriteReceipt };

/** Gives the pane before anything was read. */
export function initialState(language: Language, firstRun: boolean): PaneState {
  return {
    view: 'start',
    language,
    firstRun,
    options: {},
    opened: null,
    openedAt: null,
    checked: null,
    askingIssueTab: false,
    request: null,
    prepared: null,
    changed: false,
    written: null,
    undone: null,
    work: null,
    problem: null,
    said: '',
  };
}

/** Gives the state after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'work-began':
      return {
        ...state,
        work: { stage: null, done: null, sheet: null, shown: false, stop: event.stop },
        problem: null,
        undone: null,
      };
    case 'work-reported': {
      if (!state.work) return state;
      const { stage, done, sheet } = event.report;
      return { ...state, work: { ...state.work, stage, done, sheet: sheet ?? null } };
    }
    case 'work-shown':
      return state.work ? { ...state, work: { ...state.work, shown: true } } : state;
    case 'work-ended':
      return { ...state, work: null };
    case 'failed':
      return { ...state, problem: event.problem };
    case 'problem-closed':
      return { ...state, problem: null };
    case 'said':
      return { ...state, said: event.text };
    case 'first-run-closed':
      return { ...state, firstRun: false };
    case 'language-chosen':
      return { ...state, language: event.language, said: '' };
    case 'options-chosen':
      return { ...state, options: event.options, checked: null, prepared: null };
    case 'view-chosen':
      return { ...state, view: event.view, askingIssueTab: false };
    case 'opened':
      return { ...state, opened: event.opened, openedAt: event.at };
    case 'checked':
      return { ...state, checked: { issues: event.issues, at: event.at }, askingIssueTab: false };
    case 'issue-tab-asked':
      return { ...state, askingIssueTab: event.asking };
    case 'request-chosen':
      return { ...state, request: event.request, prepared: null, changed: false };
    case 'prepared':
      return { ...state, prepared: event.prepared, changed: event.changed };
    case 'written':
      return { ...state, written: event.receipt, undone: null, askingIssueTab: false, changed: false };
    case 'undone':
      return { ...state, written: null, undone: event.receipt };
  }
}
