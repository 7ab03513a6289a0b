/** The tab "Danh mục". */
import type { ProposedUnit } from '../../app/catalogue/proposeCatalogue';
import type { FrameEvent } from './frame';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CatalogueState {
  /** A first catalogue as the person has it by now; null where none was proposed or one stands. */
  readonly proposals: readonly ProposedUnit[] | null;
}

export type CatalogueEvent = {
  readonly type: 'catalogue-proposed';
  readonly proposals: readonly ProposedUnit[] | null;
};

export const initialCatalogue: CatalogueState = { proposals: null };

export const catalogueListeners: Listeners<CatalogueState, CatalogueEvent | PlanEvent | FrameEvent> = {
  'options-chosen': () => ({ proposals: null }),
  'catalogue-proposed': (_, { proposals }) => ({ proposals }),
  opened: (_, { opened }) => (opened.plan.catalogue === null ? {} : { proposals: null }),
};
