import { readPlan } from '../../core/plan/readPlan';
import { decidedFor } from '../../core/plan/settings';
import { findOverlaps } from '../../core/plan/sheetOverlap';
import type { Plan } from '../../core/plan/types';
import { comparisonOf } from '../../core/rollup/comparison';
import type { Comparison } from '../../core/rollup/comparison';
import type { RollUp } from '../../core/rollup/types';
import type { Steps } from '../../core/flow/steps';
import type { OpenedPlan } from '../open/openPlan';

/**
 * Counts what a period is compared with (see `comparisonOf`). Reads the sheets of the year before only where the workbook
 * has some. Weighs as much as reading a plan: to be imported by what is itself loaded when needed.
 */
export function* periodComparison(opened: OpenedPlan, rollUp: Pick<RollUp, 'period' | 'asOf'>): Steps<Comparison> {
  const yearBefore = yield* planOfYear(opened, rollUp.period.year - 1);
  return yield* comparisonOf(opened.plan, yearBefore, rollUp);
}

/** The plan of another year of the workbook; null where no sheet of that year counts, or two of them hold the same tasks. */
function* planOfYear({ grids, plan, options, stored }: OpenedPlan, year: number): Steps<Plan | null> {
  if (plan.years.includes(year)) return null;
  const settings = stored.settings.plan;
  const sheets = plan.sheets
    .filter((sheet) => sheet.kind === 'plan' && sheet.year === year && (!sheet.hidden || options.hidden === true))
    .filter(({ name }) => options.sheets?.includes(name) ?? decidedFor(settings.sheets, name) !== 'skipped')
    .map(({ name }) => name);
  if (sheets.length === 0) return null;
  const read = yield* readPlan(grids, { settings, ...options, year, sheets });
  return read.ok && findOverlaps(read.value).length === 0 ? read.value : null;
}
