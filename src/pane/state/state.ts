/**
 * What the pane shows, as plain data, and the events that change it. Each tab has a slice of its own in `state/`: its
 * fields, its events and its listeners. A slice may listen to the frame and to the plan, never to another tab.
 */
import type { Language } from '../../messages/say';
import { catalogueListeners, initialCatalogue } from './catalogue';
import type { CatalogueEvent, CatalogueState } from './catalogue';
import { checkListeners, initialCheck } from './check';
import type { CheckEvent, CheckState } from './check';
import { compareListeners, initialCompare } from './compare';
import type { CompareEvent, CompareState } from './compare';
import { collectListeners, initialCollect } from './collect';
import type { CollectEvent, CollectState } from './collect';
import { frameListeners, initialFrame } from './frame';
import type { FrameEvent, FrameState } from './frame';
import type { Listeners } from './listeners';
import { initialPlan, planListeners } from './plan';
import type { PlanEvent, PlanState } from './plan';
import { initialSummary, summaryListeners } from './summary';
import type { SummaryEvent, SummaryState } from './summary';

export type { CompletedWrite, Place, Problem, WriteName } from './frame';

export interface PaneState
  extends FrameState, PlanState, CheckState, SummaryState, CatalogueState, CompareState, CollectState {}

export type PaneEvent =
  | FrameEvent
  | PlanEvent
  | CheckEvent
  | SummaryEvent
  | CatalogueEvent
  | CompareEvent
  | CollectEvent;

const SLICES: readonly Listeners<PaneState, PaneEvent>[] = [
  frameListeners,
  planListeners,
  checkListeners,
  summaryListeners,
  catalogueListeners,
  compareListeners,
  collectListeners,
];

/** Returns the pane before anything was read. */
export function initialState(language: Language, firstRun: boolean): PaneState {
  return {
    ...initialFrame(language, firstRun),
    ...initialPlan,
    ...initialCheck,
    ...initialSummary,
    ...initialCatalogue,
    ...initialCompare,
    ...initialCollect,
  };
}

/** Returns the state after an event: every slice hears it. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const changes = SLICES.map((slice) => {
    // The listener under a type takes the event of that type, which the compiler cannot follow through the union.
    const listen = slice[event.type] as ((state: PaneState, event: PaneEvent) => Partial<PaneState>) | undefined;
    return listen?.(state, event) ?? {};
  });
  return Object.assign({}, state, ...changes) as PaneState;
}
