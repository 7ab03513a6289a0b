import { runThrough } from '../../core/flow/steps';
import { seenSheet } from '../../core/plan/seenSheet';
import { findIndicators } from '../../core/indicators/findIndicators';
import type { Period } from '../../core/time/types';
import type { Indicator } from '../../core/indicators/types';
import type { OpenedPlan } from './openPlan';

/**
 * Returns the indicators of the workbook's visible sheets that are no plan, agenda, catalogue or tab of ours, in tab order,
 * with the figures of a period.
 */
export function indicatorsOf({ grids, plan }: OpenedPlan, period: Period): readonly Indicator[] {
  const others = new Set(plan.sheets.filter(({ kind }) => kind === 'other').map(({ name }) => name));
  return grids.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && others.has(name))
    .flatMap((sheet) => [...findIndicators(runThrough(seenSheet(sheet)), period)]);
}
