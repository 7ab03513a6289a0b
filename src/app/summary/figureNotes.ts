/** What somebody who looks at the figures asks first: how the rate is worked out, and what is not among them. */
import { belongsTo } from '../../core/rollup/inPeriod';
import type { Period } from '../../core/time/types';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';
import type { PreparedSummary } from './summarise';

/** Returns notes on the figures of the pane, one sentence each; empty where they speak for themselves. */
export function figureNotes(
  { plan }: Pick<OpenedPlan, 'plan'>,
  { rollUp: { total, period } }: Pick<PreparedSummary, 'rollUp'>,
  say: Say,
): readonly string[] {
  const empty = emptyMonths(plan, period);
  return [
    ...(total.ongoing > 0 ? [say('summary.note.rate', { ongoing: total.ongoing })] : []),
    ...(empty.length > 0 ? [say('summary.note.months', { months: empty.join(', ') })] : []),
  ];
}

/** The months of a longer period in which the plan has no task, while it has some in others: its sheets may be missing. */
function emptyMonths({ tasks, sheets, year, years }: OpenedPlan['plan'], period: Period): readonly number[] {
  if (period.kind === 'month') return [];
  const counted = new Set(sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const own = tasks.filter(({ sheet }) => counted.has(sheet));
  const months = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
  const empty = months.filter((month) => {
    const alone: Period = { kind: 'month', year: period.year, from: month, to: month };
    return !own.some((task) => belongsTo(task, alone, year, years));
  });
  return empty.length === months.length ? [] : empty;
}
