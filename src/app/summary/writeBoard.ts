/** Use case: write the year board, departments by months. */
import type { Period } from '../../core/time/types';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { countYear } from './countYear';
import type { YearAsked } from './countYear';
import type { Job } from '../job';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Writes the board of a year of the plan, all counted for one day; rewrites the one that stands. Refuses as
 * `prepareSummary` does for the year, or as the port does. In Excel the workbook is read once more with its merged cells.
 */
export async function writeBoard(job: Job, opened: OpenedPlan, asked: YearAsked): Promise<Outcome<WriteReceipt>> {
  const parts = MONTHS.map((month): Period => ({ kind: 'month', year: asked.year, from: month, to: month }));
  const counted = await countYear(job, opened, asked, parts);
  if (!counted.ok) return counted;
  const { port, say, now, runner } = job;
  const { boardTab } = await import('../drafts');
  const draft = boardTab({ months: counted.value.parts, year: counted.value.whole, say, closedAt: now });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
}
