/** The tab "Tổng hợp". */
import type { PreparedSummary, SummaryRequest } from '../../app/summarise';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface SummaryState {
  readonly request: SummaryRequest | null;
  readonly prepared: PreparedSummary | null;
  /** The table shown differs from the one that was to be written, and waits for a second look. */
  readonly changed: boolean;
}

export type SummaryEvent =
  | { readonly type: 'request-chosen'; readonly request: SummaryRequest }
  | { readonly type: 'prepared'; readonly prepared: PreparedSummary; readonly changed: boolean };

export const initialSummary: SummaryState = { request: null, prepared: null, changed: false };

export const summaryListeners: Listeners<SummaryState, SummaryEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ prepared: null }),
  'request-chosen': (_, { request }) => ({ request, prepared: null, changed: false }),
  prepared: (_, { prepared, changed }) => ({ prepared, changed }),
  written: () => ({ changed: false }),
};
