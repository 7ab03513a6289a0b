import { readOwnTab } from '../../core/report/readBack/ownTabInfo';
import { reminderLetters } from '../../core/report/papers/letters';
import { meetingPaper } from '../../core/report/papers/meetingPaper';
import { periodReport } from '../../core/report/papers/periodReport';
import type { PeriodRemarks } from '../../core/report/papers/remarks';
import type { Paper } from '../../core/report/papers/types';
import { unitSheets } from '../../core/report/papers/unitSheets';
import { periodBefore } from '../../core/rollup/comparison';
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import { lastDayOfMonth } from '../../core/time/date';
import { parsePeriod, periodCode, periodMonths } from '../../core/time/period';
import type { CalendarDate, Period } from '../../core/time/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Steps } from '../../core/flow/steps';
import type { Say } from '../../messages/say';
import { indicatorsOf } from '../open/indicators';
import type { OpenedPlan } from '../open/openPlan';
import { addRemarks } from './standingRemarks';
import { byKeysNow } from '../settings/movedKeys';
import { periodComparison } from './comparison';
import { officeOf } from './office';
import { usualReplyDay } from './paperOrder';
import type { PaperOrder } from './paperOrder';
import type { PreparedSummary } from './summarise';

/** Makes a paper; see `preparePaper`. Weighs too much for a first load: to be imported with `await import` only. */
export function* makePaper(
  opened: OpenedPlan,
  { rollUp: counted }: Pick<PreparedSummary, 'rollUp'>,
  { kind, now, replyBy, office = officeOf(opened) }: PaperOrder,
  say: Say,
): Steps<Outcome<Paper>> {
  const { plan } = opened;
  switch (kind) {
    case 'report': {
      const comparison = yield* periodComparison(opened, counted);
      const indicators = indicatorsOf(opened, counted.period);
      return done(yield* periodReport({ rollUp: counted, plan, comparison, indicators, office, say, closedAt: now }));
    }
    case 'meeting': {
      const comparison = yield* periodComparison(opened, counted);
      const before = periodBefore(counted.period);
      const remarks = remarksOf(opened).find(
        ({ period }) => before !== null && periodCode(period) === periodCode(before),
      );
      return done(meetingPaper({ rollUp: counted, plan, comparison, remarks: remarks ?? null, say }));
    }
    case 'letters': {
      const day = replyBy ?? usualReplyDay(now.date);
      const letters = yield* reminderLetters({ rollUp: counted, plan, office, say, closedAt: now, replyBy: day });
      return letters === null ? refused('letters-none') : done(letters);
    }
    case 'unit-sheets': {
      const year = yield* countOf(opened, wholeYear(counted.period), counted.asOf);
      const months: RollUp[] = [];
      for (const month of periodMonths(year.period)) {
        const period: Period = { kind: 'month', year: year.period.year, from: month, to: month };
        months.push(yield* countOf(opened, period, counted.asOf));
      }
      const sheets = unitSheets({ months, year, plan, remarks: remarksOf(opened), say });
      return sheets === null ? refused('unit-sheets-none') : done(sheets);
    }
  }
}

function wholeYear({ year }: Period): Period {
  return { kind: 'year', year, from: 1, to: 12 };
}

function* countOf({ plan }: OpenedPlan, period: Period, asOf: CalendarDate): Steps<RollUp> {
  const first = { year: period.year, month: period.from, day: 1 };
  return yield* rollUp(plan, { period, asOf, window: [first, lastDayOfMonth(period.year, period.to)] });
}

/** What the leadership wrote into the standing summary tabs, by period in the order of the calendar, short periods first. */
function remarksOf({ grids, plan, stored }: OpenedPlan): readonly PeriodRemarks[] {
  const found = new Map<string, { readonly period: Period; readonly remarks: Map<string, string> }>();
  for (const sheet of grids.sheets) {
    const info = sheet.own === 'summary' || sheet.own === 'list' ? readOwnTab(sheet) : null;
    const period = info === null ? null : parsePeriod(info.period);
    if (info === null || period === null || info.remarks.size === 0) continue;
    const { remarks } = found.get(info.period) ?? { remarks: new Map<string, string>() };
    // A fix of ours may have changed the key of a task since.
    addRemarks(remarks, byKeysNow(info.remarks, info, plan, stored.settings));
    found.set(info.period, { period, remarks });
  }
  return [...found.values()].sort((one, other) => orderOf(one.period) - orderOf(other.period));
}

function orderOf({ year, from, to }: Period): number {
  return (year * 12 + to) * 12 + (to - from);
}
