import type { Translation } from '../catalogueTypes';
import type { indicators as vietnamese } from '../vi/indicators';

/** Indicators (chỉ tiêu) in the summary tab. */
export const indicators = {
  'indicator.section': 'Indicators',
  'indicator.column.name': 'Indicator',
  'indicator.column.unit': 'Unit',
  'indicator.column.plan': 'Plan',
  'indicator.column.actual': 'Actual',
  'indicator.column.samePeriod': 'Same period last year',
  'indicator.column.of-plan': 'Against the plan',
  'indicator.column.change': 'Against the same period',
  'indicator.column.verdict': 'Judgement',
  // percent
  'indicator.of-plan': '{percent}% of the plan',
  'indicator.within-bound': 'within the limit',
  'indicator.range.below': 'below the planned range',
  'indicator.range.within': 'within the planned range',
  'indicator.range.above': 'above the planned range',
  // over
  'indicator.over-bound': '{over} above the limit',
  // percent, moved (one of the sentences below)
  'indicator.of-same-period': '{percent}% of the same period ({moved})',
  // amount
  'indicator.change.up': 'up {amount}%',
  'indicator.change.down': 'down {amount}%',
  'indicator.change.same': 'unchanged',
  // amount
  'indicator.points.up': 'up {amount} percentage points on the same period',
  'indicator.points.down': 'down {amount} percentage points on the same period',
  'indicator.points.same': 'as in the same period',
  'indicator.verdict.met': 'Met',
  'indicator.verdict.not-met': 'Not met',
  // while the year of the plan lasts
  'indicator.standing.short': 'Plan of the year not reached yet',
  'indicator.standing.within': 'Within the plan of the year so far',
  'indicator.lack.plan': 'No planned figure',
  'indicator.lack.plan-unclear': 'Planned figure not understood',
  'indicator.lack.actual': 'No actual figure',
  'indicator.lack.actual-unclear': 'Actual figure not understood',
  'indicator.lack.same-period': 'No figure of the same period last year',
  'indicator.lack.same-period-unclear': 'Figure of the same period not understood',
  'indicator.lack.same-period-zero': 'The same period is 0: no percentage',
  'indicator.lack.points': 'Plan may be per cent or percentage points',
  'indicator.lack.direction': 'It is not clear whether the plan is to be reached or not to be passed',
  'indicator.lack.at-limit': 'Exactly the figure that “above” or “below” leaves out; see the figure before rounding',
  // sheet, row, name, whole, sum
  'indicator.sum.plan':
    'Sheet "{sheet}", row {row}: the plan of "{name}" is {whole}, but its parts add up to {sum}; check the figures.',
  'indicator.sum.actual':
    'Sheet "{sheet}", row {row}: the actual figure of "{name}" is {whole}, but its parts add up to {sum}; check the figures.',
  'indicator.sum.samePeriod':
    'Sheet "{sheet}", row {row}: last year’s figure of "{name}" is {whole}, but its parts add up to {sum}; check the figures.',
} as const satisfies Translation<typeof vietnamese>;
