/** A counted period beside earlier ones: the period before it, and the same period of the year before. */
import { addDays, compareDates, daysAfter, lastDayOfMonth } from '../time/date';
import { periodMonths } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import type { Plan } from '../plan/types';
import type { Steps } from '../flow/steps';
import { rollUp } from './rollUp';
import type { Counts, RollUp, UnitRow } from './types';

/** An earlier period as it was counted, on its own day. A text that names its figures should name the day too. */
export type EarlierPeriod = Pick<RollUp, 'period' | 'asOf' | 'rows' | 'total' | 'remaining'>;

/**
 * What a period is compared with; null where the workbook does not hold it. A year and 9 months have no period before
 * that is as long: they have `lastYear` only.
 */
export interface Comparison {
  readonly before: EarlierPeriod | null;
  readonly lastYear: EarlierPeriod | null;
}

/** Where nothing earlier is known. */
export const NO_COMPARISON: Comparison = { before: null, lastYear: null };

/** A year of months that no task tells apart: work of the whole year says nothing about whether a month was planned. */
const WHOLE_YEAR = 12;

/**
 * Counts what a period is compared with, by the same rules. The day is as far from the end of the earlier period as
 * `asOf` is from the end of this one (31/8 → 31/7, 5/9 → 5/8), never outside what lies between its first day and `asOf`:
 * on one day for both the earlier period would always look better, for it had more time. Completion without a date holds
 * on every day (counting rule 3), so an earlier figure may be better than what was reported then.
 *
 * A period is held if a task of a counted sheet names each of its months, work of the whole year apart: a plan that begins
 * in May, or lacks the sheet of July, says nothing about them.
 * @param yearBefore the plan of the year before the period, where the workbook has sheets of it; null for none
 */
export function* comparisonOf(
  plan: Plan,
  yearBefore: Plan | null,
  { period, asOf }: Pick<RollUp, 'period' | 'asOf'>,
): Steps<Comparison> {
  const plans = yearBefore === null ? [plan] : [plan, yearBefore];
  const before = periodBefore(period);
  const lastYear = { ...period, year: period.year - 1 };
  return {
    before: before === null ? null : yield* countEarlier(plans, before, likeDay(period, asOf, before)),
    lastYear: yield* countEarlier(plans, lastYear, likeDay(period, asOf, lastYear)),
  };
}

function* countEarlier(plans: readonly Plan[], period: Period, asOf: CalendarDate): Steps<EarlierPeriod | null> {
  const held = plans.find((plan) => holdsPeriod(plan, period));
  if (held === undefined) return null;
  const { rows, total, remaining } = yield* rollUp(held, { period, asOf, window: [firstDay(period), lastDay(period)] });
  return { period, asOf, rows, total, remaining };
}

/** Returns the counts that a row of the table per unit had in an earlier period; null where it had no row. */
export function countsBefore(earlier: EarlierPeriod, row: Pick<UnitRow, 'unit' | 'kind'>): Counts | null {
  return earlier.rows.find(({ unit, kind }) => unit === row.unit && kind === row.kind)?.counts ?? null;
}

/** Returns the period of the same length that came before: month, quarter or half; null for 9 months and a year. */
export function periodBefore({ kind, year, from, to }: Period): Period | null {
  if (kind === 'year' || kind === 'nine-months') return null;
  const length = to - from + 1;
  return from === 1
    ? { kind, year: year - 1, from: 13 - length, to: 12 }
    : { kind, year, from: from - length, to: from - 1 };
}

/** Returns true if tasks of counted sheets name every month of a period, work of the whole year apart. */
export function holdsPeriod(plan: Plan, period: Period): boolean {
  if (!plan.years.includes(period.year)) return false;
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const missing = new Set(periodMonths(period));
  for (const { sheet, due } of plan.tasks) {
    if (!counted.has(sheet)) continue;
    const months =
      period.year === plan.year
        ? due.months
        : due.ym.filter(({ year }) => year === period.year).map(({ month }) => month);
    if (months.length === WHOLE_YEAR) continue;
    for (const month of months) missing.delete(month);
    if (missing.size === 0) return true;
  }
  return false;
}

function likeDay(period: Period, asOf: CalendarDate, asked: Period): CalendarDate {
  const day = addDays(lastDay(asked), daysAfter(asOf, lastDay(period)));
  const notBefore = compareDates(day, firstDay(asked)) < 0 ? firstDay(asked) : day;
  return compareDates(notBefore, asOf) > 0 ? asOf : notBefore;
}

function firstDay({ year, from }: Period): CalendarDate {
  return { year, month: from, day: 1 };
}

function lastDay({ year, to }: Period): CalendarDate {
  return lastDayOfMonth(year, to);
}
