/** Use cases: count a period, show it, and write its tab. */
import { headline } from '../core/report/headline';
import { readOwnTab } from '../core/report/ownTabInfo';
import { tableOf } from '../core/report/previewTable';
import { readStandingTasks } from '../core/report/standingTasks';
import { summaryTab } from '../core/report/summaryTab';
import type { SummaryInput } from '../core/report/summaryTab';
import { summaryTabName } from '../core/report/tabName';
import { rollUp } from '../core/rollup/rollUp';
import type { RollUp } from '../core/rollup/types';
import { calendarPeriods, periodWindow } from '../core/time/calendars';
import type { CalendarName } from '../core/time/calendars';
import { compareDates, parseIsoDate } from '../core/time/date';
import { periodCode } from '../core/time/period';
import type { CalendarDate, Period } from '../core/time/types';
import { catchRefusal, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { Say } from '../messages/say';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Moment } from './moment';
import { byKeysNow } from './settings/movedKeys';
import { reopenForWriting } from './openPlan';
import type { OpenedPlan } from './openPlan';

export interface SummaryRequest {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly calendar: CalendarName;
}

/** A counted period, ready to be shown and then written. */
export interface PreparedSummary {
  readonly request: SummaryRequest;
  readonly rollUp: RollUp;
  readonly headline: string;
  /** The table per phòng as people read it. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The title that the tab will have if no sheet of the user's has it. */
  readonly tabName: string;
  /** The tab of ours that will be rewritten; null when a new one will be added. */
  readonly replaces: string | null;
}

/** What writing a summary did. */
export interface WrittenSummary {
  /** Null when nothing was written because `changed` must be confirmed first. */
  readonly receipt: WriteReceipt | null;
  /** The figures as they are now, when the workbook or its merged cells say something else than what was shown. */
  readonly changed: { readonly opened: OpenedPlan; readonly prepared: PreparedSummary } | null;
}

/**
 * Gives the day to count for when nobody names one: today, or the calendar's closing date once it has passed (only the
 * calendars of reports have one; counting rules 3 and 12).
 */
export function defaultAsOf(period: Period, calendar: CalendarName, today: CalendarDate): CalendarDate {
  const closing = periodWindow(period, calendar)?.closing ?? null;
  return closing !== null && compareDates(closing, today) < 0 ? closing : today;
}

/**
 * Counts a period. Refuses with `plan-only-agenda`, `plan-overlap`, `period-outside-year`, `period-not-in-calendar` or
 * `cancelled`. Never writes.
 */
export async function prepareSummary(
  opened: OpenedPlan,
  request: SummaryRequest,
  say: Say,
  runner: Runner,
): Promise<Outcome<PreparedSummary>> {
  const { plan } = opened;
  if (!plan.sheets.some((sheet) => sheet.counted)) return refused('plan-only-agenda', { file: plan.workbook });
  const overlap = opened.overlaps[0];
  if (overlap)
    return refused('plan-overlap', { file: plan.workbook, a: overlap.a, b: overlap.b, shared: overlap.shared });
  if (!plan.years.includes(request.period.year)) {
    return refused('period-outside-year', { period: periodCode(request.period), years: plan.years.join(', ') });
  }
  const window = periodWindow(request.period, request.calendar);
  if (!window) {
    const kinds = calendarPeriods(request.calendar).map((kind) => say(`period-kind.${kind}`));
    return refused('period-not-in-calendar', {
      period: periodCode(request.period),
      calendar: say(`calendar.${request.calendar}`),
      kinds: kinds.join(', '),
    });
  }
  const counted = await catchRefusal(() =>
    runner.run(rollUp(plan, { period: request.period, asOf: request.asOf, window: window.window })),
  );
  if (!counted.ok) return counted;
  const tabName = summaryTabName(request.period, say);
  const standing = opened.summaries.find((summary) => summary.period === periodCode(request.period));
  return {
    ok: true,
    value: {
      request,
      rollUp: counted.value,
      headline: headline(counted.value, say),
      table: tableOf(counted.value, say),
      tabName,
      replaces: standing?.sheet ?? null,
    },
  };
}

/**
 * Writes the tab of a prepared summary. In Excel the workbook is read once more with its merged cells first; if a figure
 * differs from what was shown, nothing is written and `changed` holds the new figures to confirm.
 */
export async function writeSummary(
  port: WorkbookPort,
  opened: OpenedPlan,
  prepared: PreparedSummary,
  say: Say,
  now: Moment,
  runner: Runner,
): Promise<Outcome<WrittenSummary>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  let current = prepared;
  if (reopened.value !== opened) {
    const again = await prepareSummary(reopened.value, prepared.request, say, runner);
    if (!again.ok) return again;
    current = again.value;
    if (!sameFigures(prepared, current)) {
      return { ok: true, value: { receipt: null, changed: { opened: reopened.value, prepared: current } } };
    }
  }
  const draft = await catchRefusal(() =>
    runner.run(
      summaryTab({
        rollUp: current.rollUp,
        plan: reopened.value.plan,
        say,
        closedAt: now,
        ...standingRun(reopened.value, current.request.period),
        fingerprint: reopened.value.fingerprint,
      }),
    ),
  );
  if (!draft.ok) return draft;
  const written = await port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
  return written.ok ? { ok: true, value: { receipt: written.value, changed: null } } : written;
}

function sameFigures(shown: PreparedSummary, current: PreparedSummary): boolean {
  return shown.headline === current.headline && JSON.stringify(shown.table) === JSON.stringify(current.table);
}

/** What the new tab takes over from the standing one of its period: remarks ("Ý kiến chỉ đạo") and the states of its tasks. */
function standingRun(opened: OpenedPlan, period: Period): Pick<SummaryInput, 'remarks' | 'previous'> {
  const code = periodCode(period);
  for (const sheet of opened.grids.sheets) {
    const info = sheet.own === 'summary' ? readOwnTab(sheet) : null;
    if (info?.period !== code) continue;
    const asOf = parseIsoDate(info.asOf);
    // A fix of ours may have changed the key of a task since.
    const now = <Value>(held: ReadonlyMap<string, Value>) => byKeysNow(held, info, opened.plan, opened.stored.settings);
    const tasks = now(readStandingTasks(sheet));
    return { remarks: now(info.remarks), previous: asOf === null || tasks.size === 0 ? null : { asOf, tasks } };
  }
  return { remarks: new Map(), previous: null };
}
