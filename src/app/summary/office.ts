/** Who papers are from: what somebody told and the workbook remembers, else what the plan itself says. */
import { readOffice } from '../../core/plan/office';
import type { Office } from '../../core/plan/office';
import type { OpenedPlan } from '../open/openPlan';

export type { Office } from '../../core/plan/office';

/** Returns the office. What somebody told once holds as a whole: a piece left blank then stays blank. */
export function officeOf({ grids, plan, stored }: Pick<OpenedPlan, 'grids' | 'plan' | 'stored'>): Office {
  return stored.settings.office ?? readOffice(grids, plan);
}
