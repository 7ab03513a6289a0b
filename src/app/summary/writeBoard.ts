/** Use case: write the year board, departments by months. */
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import { periodWindow } from '../../core/time/calendars';
import type { CalendarDate, Period } from '../../core/time/types';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { Moment } from '../moment';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { prepareSummary } from './summarise';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Writes the board of a year of the plan, all counted for one day; rewrites the one that stands. Refuses as
 * `prepareSummary` does for the year, or as the port does. In Excel the workbook is read once more with its merged cells.
 */
export async function writeBoard(
  port: WorkbookPort,
  opened: OpenedPlan,
  { year, asOf }: { readonly year: number; readonly asOf: CalendarDate },
  say: Say,
  now: Moment,
  runner: Runner,
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
  const months: RollUp[] = [];
  for (const month of MONTHS) {
    const period: Period = { kind: 'month', year, from: month, to: month };
    const window = periodWindow(period, 'calendar')?.window;
    if (window === undefined) throw new Error(`Calendar days lack month ${month}`);
    const counted = await runner.run(rollUp(reopened.value.plan, { period, asOf, window }));
    if (!counted.ok) return counted;
    months.push(counted.value);
  }
  const { boardTab } = await import('../drafts');
  const draft = boardTab({ months, year: whole.value.rollUp, say, closedAt: now });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
}
