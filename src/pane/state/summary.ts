/** The tab "Tổng hợp". */
import type { HandEdit, PreparedSummary, SummaryRequest } from '../../app/summary/summarise';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

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
}

export type SummaryEvent =
  | { readonly type: 'request-chosen'; readonly request: SummaryRequest }
  | {
      readonly type: 'prepared';
      readonly prepared: PreparedSummary;
      readonly edits: readonly HandEdit[];
      readonly changed: boolean;
    }
  | { readonly type: 'edits-kept'; readonly kept: readonly HandEdit[] }
  | { readonly type: 'values-only-chosen'; readonly valuesOnly: boolean };

export const initialSummary: SummaryState = {
  request: null,
  prepared: null,
  edits: [],
  keptEdits: [],
  valuesOnly: false,
  changed: false,
};

export const summaryListeners: Listeners<SummaryState, SummaryEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ prepared: null }),
  'request-chosen': (_, { request }) => ({ request, prepared: null, changed: false }),
  // What people typed is kept until they say otherwise.
  prepared: (_, { prepared, edits, changed }) => ({
    prepared,
    edits,
    keptEdits: edits.filter(({ isCounted }) => isCounted !== true),
    changed,
  }),
  'edits-kept': (_, { kept }) => ({ keptEdits: kept }),
  'values-only-chosen': (_, { valuesOnly }) => ({ valuesOnly }),
  written: () => ({ changed: false }),
};
