/** Use case: a day that the workbook itself names for a period, offered beside the day that is counted for. */
import { belongsTo } from '../../core/rollup/inPeriod';
import { compareDates, parseIsoDate } from '../../core/time/date';
import { periodCode } from '../../core/time/period';
import type { CalendarDate } from '../../core/time/types';
import type { OpenedPlan } from '../open/openPlan';
import type { SummaryRequest } from './summarise';

/** A day and the sheet that names it: a plan sheet above its tasks, or the tab of the period that stands in the workbook. */
export interface OfferedDay {
  readonly day: CalendarDate;
  readonly from: 'plan' | 'tab';
  readonly sheet: string;
}

/**
 * Returns the day that a sheet with tasks of the period names above them, the latest of several; else the day of the tab of
 * the period that was written before; null where neither names a day, or the request is of it. A day before the period
 * begins is no day of its results. Today stays the day that is proposed (counting rule 3): this one is chosen by people.
 */
export function offeredDay({ plan, summaries }: OpenedPlan, { period, asOf }: SummaryRequest): OfferedDay | null {
  const begins = { year: period.year, month: period.from, day: 1 };
  let offered: OfferedDay | null = null;
  for (const { name, counted, statedDay: day } of plan.sheets) {
    if (!counted || day === undefined || compareDates(day, begins) < 0) continue;
    if (offered !== null && compareDates(day, offered.day) <= 0) continue;
    const isOfPeriod = plan.tasks.some((task) => task.sheet === name && belongsTo(task, period, plan.year, plan.years));
    if (isOfPeriod) offered = { day, from: 'plan', sheet: name };
  }
  if (offered === null) {
    const tab = summaries.find((each) => each.period === periodCode(period));
    const day = tab === undefined ? null : parseIsoDate(tab.asOf);
    if (tab !== undefined && day !== null) offered = { day, from: 'tab', sheet: tab.sheet };
  }
  return offered === null || compareDates(offered.day, asOf) === 0 ? null : offered;
}
