/** Counts of different plans add up: whole numbers are summed, rates are worked out again from the sums. */
import { ratePercent } from './rate';
import type { Counts, Remaining } from './types';

/** The counts of no task: what adding changes nothing with. */
export const NO_COUNTS: Counts = {
  total: 0,
  completed: 0,
  onTime: 0,
  late: 0,
  undated: 0,
  inProgress: 0,
  notStarted: 0,
  overdue: 0,
  deferred: 0,
  ongoing: 0,
  cancelled: 0,
  unreported: 0,
  unclear: 0,
  carriedOver: 0,
  carriedDone: 0,
  rate: null,
  rateDue: null,
  distinct: 0,
  distinctCompleted: 0,
};

export const NOTHING_REMAINING: Remaining = {
  overdue: 0,
  inProgress: 0,
  notStarted: 0,
  deferred: 0,
  unreported: 0,
  unclear: 0,
  ongoing: 0,
};

/**
 * Adds the counts of two plans. A task of one is none of the other, so different contents (counting rule 9) add up too. In
 * whatever order and grouping counts are added, the sum is the same.
 */
export function addCounts(one: Counts, other: Counts): Counts {
  const sum: { -readonly [Figure in keyof Counts]: Counts[Figure] } = { ...NO_COUNTS };
  for (const figure of WHOLE_NUMBERS) sum[figure] = one[figure] + other[figure];
  return {
    ...sum,
    rate: ratePercent(sum.completed, sum.total - sum.ongoing),
    rateDue: ratePercent(sum.completed, sum.completed + sum.overdue),
  };
}

/** Adds what is left of two plans. */
export function addRemaining(one: Remaining, other: Remaining): Remaining {
  const sum: { -readonly [Part in keyof Remaining]: number } = { ...NOTHING_REMAINING };
  for (const part of REMAINING_PARTS) sum[part] = one[part] + other[part];
  return sum;
}

const WHOLE_NUMBERS = (Object.keys(NO_COUNTS) as (keyof Counts)[]).filter(isWholeNumber);
const REMAINING_PARTS = Object.keys(NOTHING_REMAINING) as (keyof Remaining)[];

function isWholeNumber(figure: keyof Counts): figure is Exclude<keyof Counts, 'rate' | 'rateDue'> {
  return figure !== 'rate' && figure !== 'rateDue';
}
