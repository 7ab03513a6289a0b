/** Use case: write the figures of a year that units and persons are judged by. */
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import { periodWindow } from '../../core/time/calendars';
import type { CalendarDate, Period } from '../../core/time/types';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { prepareSummary } from './summarise';
import type { Job } from '../job';

const QUARTERS = [1, 4, 7, 10] as const;

/**
 * Writes the table of a year of the plan, all counted for one day; rewrites the one that stands. Refuses as `prepareSummary`
 * does for the year, or as the port does. In Excel the workbook is read once more with its merged cells.
 */
export async function writeEvaluation(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  { year, asOf }: { readonly year: number; readonly asOf: CalendarDate },
): Promise<Outcome<WriteReceipt>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const whole = await prepareSummary(
    reopened.value,
    { period: { kind: 'year', year, from: 1, to: 12 }, asOf, calendar: 'calendar' },
    say,
    runner,
  );
  if (!whole.ok) return whole;
  const quarters: RollUp[] = [];
  for (const from of QUARTERS) {
    const period: Period = { kind: 'quarter', year, from, to: from + 2 };
    const window = periodWindow(period, 'calendar')?.window;
    if (window === undefined) throw new Error(`Calendar days lack the quarter from month ${from}`);
    const counted = await runner.run(rollUp(reopened.value.plan, { period, asOf, window }));
    if (!counted.ok) return counted;
    quarters.push(counted.value);
  }
  const { evaluationTab } = await import('../drafts');
  const draft = evaluationTab({ quarters, year: whole.value.rollUp, say, closedAt: now });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
}
