/** Use case: write the figures of a year that units and persons are judged by. */
import type { Period } from '../../core/time/types';
import type { Outcome } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { countYear } from './countYear';
import type { YearAsked } from './countYear';
import type { Job } from '../job';

const QUARTERS = [1, 4, 7, 10] as const;

/**
 * Writes the table of a year of the plan, all counted for one day; rewrites the one that stands. Refuses as `prepareSummary`
 * does for the year, or as the port does. In Excel the workbook is read once more with its merged cells.
 */
export async function writeEvaluation(job: Job, opened: OpenedPlan, asked: YearAsked): Promise<Outcome<WriteReceipt>> {
  const parts = QUARTERS.map((from): Period => ({ kind: 'quarter', year: asked.year, from, to: from + 2 }));
  const counted = await countYear(job, opened, asked, parts);
  if (!counted.ok) return counted;
  const { port, say, now, runner } = job;
  const { evaluationTab } = await import('../drafts');
  const draft = evaluationTab({ quarters: counted.value.parts, year: counted.value.whole, say, closedAt: now });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
}
