/** What was read of the workbook, for every tab of the pane. */
import type { Moment } from '../../app/moment';
import type { WorkbookGrids } from '../../core/grid/grid';
import type { OpenedPlan, OpenOptions } from '../../app/open/openPlan';
import type { Listeners } from './listeners';

export interface PlanState {
  /** Choices of this session only; what the office decided for good stands in the workbook. */
  readonly options: OpenOptions;
  readonly opened: OpenedPlan | null;
  readonly openedAt: Moment | null;
  /** Cells that people changed in sheets that were read, since then. */
  readonly cellsChanged: number;
  /** The workbook in which a person is to show where the plan is; null while nobody does. */
  readonly naming: WorkbookGrids | null;
}

export type PlanEvent =
  | { readonly type: 'options-chosen'; readonly options: OpenOptions }
  | { readonly type: 'naming-began'; readonly grids: WorkbookGrids }
  | { readonly type: 'naming-ended' }
  | { readonly type: 'cells-changed'; readonly cells: number }
  | { readonly type: 'opened'; readonly opened: OpenedPlan; readonly at: Moment };

export const initialPlan: PlanState = { options: {}, opened: null, openedAt: null, cellsChanged: 0, naming: null };

export const planListeners: Listeners<PlanState, PlanEvent> = {
  'options-chosen': (_, { options }) => ({ options }),
  'naming-began': (_, { grids }) => ({ naming: grids }),
  'naming-ended': () => ({ naming: null }),
  'cells-changed': ({ cellsChanged }, { cells }) => ({ cellsChanged: cellsChanged + cells }),
  opened: (_, { opened, at }) => ({ opened, openedAt: at, cellsChanged: 0 }),
};
