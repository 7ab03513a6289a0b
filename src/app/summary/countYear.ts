/** Counts a year and its parts (months, quarters), all for one day: what the tabs of a whole year show beside each other. */
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { periodWindow } from '../../core/time/calendars';
import type { CalendarDate, Period } from '../../core/time/types';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { prepareSummary } from './summarise';
import type { Job } from '../job';

/** A year of the plan and the day that it is counted for. */
export interface YearAsked {
  readonly year: number;
  readonly asOf: CalendarDate;
}

/** The counts of a year and of its parts, in the order asked for. */
export interface YearCounts {
  readonly whole: RollUp;
  readonly parts: readonly RollUp[];
}

/**
 * Counts a year and parts of it. In Excel the workbook is read once more with its merged cells. Refuses as `prepareSummary`
 * does for the year.
 * @param parts calendar months or quarters of that year
 */
export async function countYear(
  { port, say, runner }: Job,
  opened: OpenedPlan,
  { year, asOf }: YearAsked,
  parts: readonly Period[],
): Promise<Outcome<YearCounts>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const whole = await prepareSummary(
    reopened.value,
    { period: { kind: 'year', year, from: 1, to: 12 }, asOf, calendar: 'calendar' },
    say,
    runner,
  );
  if (!whole.ok) return whole;
  const counts: RollUp[] = [];
  for (const period of parts) {
    const window = periodWindow(period, 'calendar')?.window;
    if (window === undefined) throw new Error(`Calendar days lack months ${period.from} to ${period.to}`);
    const counted = await runner.run(rollUp(reopened.value.plan, { period, asOf, window }));
    if (!counted.ok) return counted;
    counts.push(counted.value);
  }
  return done({ whole: whole.value.rollUp, parts: counts });
}
