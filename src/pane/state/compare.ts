/** The comparison with an earlier version of the plan, below "Kiểm tra". */
import type { Comparison } from '../../app/compare/comparePlans';
import type { Listeners } from './listeners';
import type { PlanEvent } from './plan';

export interface CompareState {
  readonly compared: Comparison | null;
}

export type CompareEvent = { readonly type: 'compared'; readonly compared: Comparison };

export const initialCompare: CompareState = { compared: null };

export const compareListeners: Listeners<CompareState, CompareEvent | PlanEvent> = {
  'options-chosen': () => ({ compared: null }),
  compared: (_, { compared }) => ({ compared }),
};
