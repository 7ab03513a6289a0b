/** What came back from units and waits to be written, in the tab "Tổng hợp". */
import type { Collected } from '../../app/collect/receive';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CollectState {
  /** Weighed against the plan that was read last; null before, and once the plan was read anew. */
  readonly collected: Collected | null;
  /** Ids of the answers that will be written. */
  readonly chosenAnswers: ReadonlySet<string>;
  /** A row that a unit added to its form, for the form of a new task; null for none. */
  readonly proposedTask: ProposedTask | null;
}

export interface ProposedTask {
  /** The answer's. */
  readonly id: string;
  readonly content: string;
  /** Unit code; null where the form does not say who answers. */
  readonly lead: string | null;
}

export type CollectEvent =
  | { readonly type: 'collected'; readonly collected: Collected; readonly chosen: ReadonlySet<string> }
  | { readonly type: 'answers-chosen'; readonly chosen: ReadonlySet<string> }
  | { readonly type: 'task-proposed'; readonly proposed: ProposedTask };

export const initialCollect: CollectState = { collected: null, chosenAnswers: new Set(), proposedTask: null };

export const collectListeners: Listeners<CollectState, CollectEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => initialCollect,
  opened: () => ({ collected: null, chosenAnswers: initialCollect.chosenAnswers }),
  collected: (_, { collected, chosen }) => ({ collected, chosenAnswers: chosen }),
  'answers-chosen': (_, { chosen }) => ({ chosenAnswers: chosen }),
  'task-proposed': (_, { proposed }) => ({ proposedTask: proposed }),
};
