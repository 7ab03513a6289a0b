/** The tab "Tổng hợp". */
import type { OpenDecisions } from '../../app/check/inPeriod';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { TypedOffice } from '../../app/summary/office';
import type { HandEdit, PreparedSummary, SummaryRequest } from '../../app/summary/summarise';
import type { NumberChoice } from '../../app/summary/tasksBehind';
import type { Issue } from '../../core/checks/types';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

/** What the checks found in a plan, kept so that another period of it is not checked anew. */
export interface KnownIssues {
  readonly opened: OpenedPlan;
  readonly issues: readonly Issue[];
}

export interface SummaryState {
  readonly request: SummaryRequest | null;
  readonly prepared: PreparedSummary | null;
  /** Hand edits in the tab that will be rewritten, and those of them that are kept. */
  readonly edits: readonly HandEdit[];
  readonly keptEdits: readonly HandEdit[];
  /** Figures are written without formulas. */
  readonly valuesOnly: boolean;
  /** The table shown differs from the one that was to be written, and waits for a second look. */
  readonly changed: boolean;
  /** What is to be decided before the figures can be relied on; null before it was looked for. */
  readonly decisions: OpenDecisions | null;
  readonly known: KnownIssues | null;
  /** The tabs of the figures shown were written just so, and nobody has chosen anything else since. */
  readonly asWritten: boolean;
  /** The number whose tasks are shown instead of the figures. */
  readonly behind: NumberChoice | null;
  /** Who papers are from, as somebody is typing it; null while the form shows what is known. */
  readonly typedOffice: TypedOffice | null;
}

export type SummaryEvent =
  | { readonly type: 'request-chosen'; readonly request: SummaryRequest }
  | {
      readonly type: 'prepared';
      readonly prepared: PreparedSummary;
      readonly edits: readonly HandEdit[];
      readonly changed: boolean;
    }
  | { readonly type: 'decisions-counted'; readonly decisions: OpenDecisions; readonly known: KnownIssues }
  | { readonly type: 'summary-written' }
  | { readonly type: 'number-chosen'; readonly behind: NumberChoice | null }
  | { readonly type: 'office-typed'; readonly typed: TypedOffice | null }
  | { readonly type: 'edits-kept'; readonly kept: readonly HandEdit[] }
  | { readonly type: 'values-only-chosen'; readonly valuesOnly: boolean };

export const initialSummary: SummaryState = {
  request: null,
  prepared: null,
  edits: [],
  keptEdits: [],
  valuesOnly: false,
  changed: false,
  decisions: null,
  known: null,
  asWritten: false,
  behind: null,
  typedOffice: null,
};

export const summaryListeners: Listeners<SummaryState, SummaryEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ prepared: null, decisions: null, asWritten: false, behind: null }),
  'view-chosen': () => ({ asWritten: false }),
  'request-chosen': (_, { request }) => ({
    request,
    prepared: null,
    changed: false,
    decisions: null,
    asWritten: false,
    behind: null,
  }),
  // What people typed is kept until they say otherwise.
  prepared: (_, { prepared, edits, changed }) => ({
    prepared,
    edits,
    keptEdits: edits.filter(({ isCounted }) => isCounted !== true),
    changed,
    decisions: null,
  }),
  'decisions-counted': (_, { decisions, known }) => ({ decisions, known }),
  'number-chosen': (_, { behind }) => ({ behind }),
  'office-typed': (_, { typed }) => ({ typedOffice: typed }),
  'summary-written': () => ({ asWritten: true }),
  'edits-kept': (_, { kept }) => ({ keptEdits: kept, asWritten: false }),
  'values-only-chosen': (_, { valuesOnly }) => ({ valuesOnly, asWritten: false }),
  written: () => ({ changed: false }),
  undone: () => ({ asWritten: false }),
};
