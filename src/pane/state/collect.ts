/** The view "Gửi – nhận": what came back from units, what of it was written and what waits. */
import type { Collected } from '../../app/collect/receive';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Listeners } from './listeners';

export interface CollectState {
  /** What was received in this session, as it was weighed last; null for nothing. */
  readonly collected: Collected | null;
  /** The plan that it was weighed against; where that is not the plan at hand, it is weighed again before it is written. */
  readonly weighedOn: OpenedPlan | null;
  /** Ids of the answers that are ticked, those that were written among them. */
  readonly tickedAnswers: ReadonlySet<string>;
  /** Ids of the answers that this session wrote, also those that were taken back since. */
  readonly writtenAnswers: ReadonlySet<string>;
  /** A row that a unit added to its form, for the form of a new task; null for none. */
  readonly proposedTask: ProposedTask | null;
}

export interface ProposedTask {
  /** The answer's. */
  readonly id: string;
  readonly content: string;
  /** Unit code; null where the form does not say who answers. */
  readonly lead: string | null;
  /** The last month of the period that is collected, as it is typed; empty for none. */
  readonly term: string;
}

export type CollectEvent =
  | {
      readonly type: 'collected';
      readonly collected: Collected;
      readonly opened: OpenedPlan;
      readonly ticked: ReadonlySet<string>;
    }
  | { readonly type: 'collected-dropped' }
  | { readonly type: 'answers-ticked'; readonly ticked: ReadonlySet<string> }
  | { readonly type: 'answers-written'; readonly ids: ReadonlySet<string> }
  | { readonly type: 'task-proposed'; readonly proposed: ProposedTask };

export const initialCollect: CollectState = {
  collected: null,
  weighedOn: null,
  tickedAnswers: new Set(),
  writtenAnswers: new Set(),
  proposedTask: null,
};

export const collectListeners: Listeners<CollectState, CollectEvent> = {
  collected: (_, { collected, opened, ticked }) => ({ collected, weighedOn: opened, tickedAnswers: ticked }),
  'collected-dropped': () => initialCollect,
  'answers-ticked': (_, { ticked }) => ({ tickedAnswers: ticked }),
  'answers-written': ({ writtenAnswers }, { ids }) => ({ writtenAnswers: new Set([...writtenAnswers, ...ids]) }),
  'task-proposed': (_, { proposed }) => ({ proposedTask: proposed }),
};
