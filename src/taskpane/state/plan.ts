/** What was read of the workbook, for every tab of the pane. */
import type { Moment } from '../../app/moment';
import type { OpenedPlan, OpenOptions } from '../../app/openPlan';
import type { Listeners } from './listeners';

export interface PlanState {
  /** Choices of this session only; what the office decided for good stands in the workbook. */
  readonly options: OpenOptions;
  readonly opened: OpenedPlan | null;
  readonly openedAt: Moment | null;
}

export type PlanEvent =
  | { readonly type: 'options-chosen'; readonly options: OpenOptions }
  | { readonly type: 'opened'; readonly opened: OpenedPlan; readonly at: Moment };

export const initialPlan: PlanState = { options: {}, opened: null, openedAt: null };

export const planListeners: Listeners<PlanState, PlanEvent> = {
  'options-chosen': (_, { options }) => ({ options }),
  opened: (_, { opened, at }) => ({ opened, openedAt: at }),
};
