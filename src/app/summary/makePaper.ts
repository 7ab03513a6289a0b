import { reminderLetters } from '../../core/report/papers/letters';
import { meetingPaper } from '../../core/report/papers/meetingPaper';
import { periodReport } from '../../core/report/papers/periodReport';
import type { Paper } from '../../core/report/papers/types';
import { unitSheets } from '../../core/report/papers/unitSheets';
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import { lastDayOfMonth } from '../../core/time/date';
import { periodMonths } from '../../core/time/period';
import type { CalendarDate, Period } from '../../core/time/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Steps } from '../../core/flow/steps';
import type { Say } from '../../messages/say';
import { indicatorsOf } from '../open/indicators';
import type { OpenedPlan } from '../open/openPlan';
import { remarksBefore, writtenRemarks } from './standingRemarks';
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
      const remarks = remarksBefore(opened, counted.period);
      return done(meetingPaper({ rollUp: counted, plan, comparison, remarks, say }));
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
      const sheets = unitSheets({ months, year, plan, remarks: writtenRemarks(opened), say });
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
