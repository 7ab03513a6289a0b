/** The tab "Danh mục". */
import type { ProposedUnit } from '../../app/catalogue/proposeCatalogue';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CatalogueState {
  /** A first catalogue as the person has it by now, kept while one stands: its making may be undone. Null before one was proposed. */
  readonly proposals: readonly ProposedUnit[] | null;
  /** The person has changed it since it was proposed. */
  readonly proposalChanged: boolean;
}

export type CatalogueEvent =
  | { readonly type: 'catalogue-proposed'; readonly proposals: readonly ProposedUnit[] }
  | { readonly type: 'proposal-changed'; readonly proposals: readonly ProposedUnit[] };

export const initialCatalogue: CatalogueState = { proposals: null, proposalChanged: false };

export const catalogueListeners: Listeners<CatalogueState, CatalogueEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => initialCatalogue,
  'catalogue-proposed': (_, { proposals }) => ({ proposals, proposalChanged: false }),
  'proposal-changed': (_, { proposals }) => ({ proposals, proposalChanged: true }),
};
