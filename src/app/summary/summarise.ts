/** Use cases: count a period, show it, and write its tab. */
import { headline } from '../../core/report/text/headline';
import { tableOf } from '../../core/report/summary/previewTable';
import { listTabName, summaryTabName } from '../../core/report/summary/tabName';
import { rollUp } from '../../core/rollup/rollUp';
import type { RollUp } from '../../core/rollup/types';
import type { HandEdit } from '../../core/report/readBack/handEdits';
import { periodWindow } from '../../core/time/calendars';
import type { Calendar } from '../../core/time/calendars';
import { compareDates } from '../../core/time/date';
import { periodCode } from '../../core/time/period';
import type { CalendarDate, Period } from '../../core/time/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { WriteReceipt } from '../../workbook/port';
import { calendarTitle, periodsOf } from './calendars';
import { standingListName } from './standingSheets';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import type { Job } from '../job';

export type { HandEdit } from '../../core/report/readBack/handEdits';

export interface SummaryRequest {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly calendar: Calendar;
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
  /** Names of the sheets that will be written, the report before its list; standing ones are rewritten. */
  readonly sheets: readonly [report: string, list: string];
}

/** What writing a summary did. */
export interface WrittenSummary {
  /** Null when nothing was written because `changed` must be confirmed first. */
  readonly receipt: WriteReceipt | null;
  /** What is there now, when the workbook or its merged cells say something else than what was shown. */
  readonly changed: {
    readonly opened: OpenedPlan;
    readonly prepared: PreparedSummary;
    readonly edits: readonly HandEdit[];
  } | null;
}

/** What a person chose before writing. */
export interface WriteChoices {
  /** Hand edits of the standing tab as they were listed, and those of them to be kept; without it they are written over unseen. */
  readonly edits?: { readonly listed: readonly HandEdit[]; readonly kept: readonly HandEdit[] };
  /** Figures as values, without formulas. */
  readonly valuesOnly?: boolean;
}

/**
 * Returns the day to count for when nobody names one: today, or the calendar's closing date once it has passed (only the
 * calendars of reports have one; counting rules 3 and 12).
 */
export function defaultAsOf(period: Period, calendar: Calendar, today: CalendarDate): CalendarDate {
  const closing = periodWindow(period, calendar)?.closing ?? null;
  return closing !== null && compareDates(closing, today) < 0 ? closing : today;
}

/**
 * Returns the day to count another period for: the default one, but a day that somebody chose stays, unless the period has
 * not begun by it.
 */
export function asOfAfter({ period, asOf, calendar }: SummaryRequest, next: Period, today: CalendarDate): CalendarDate {
  const isChosen = compareDates(asOf, defaultAsOf(period, calendar, today)) !== 0;
  return isChosen && !isBeforePeriod({ period: next, asOf }) ? asOf : defaultAsOf(next, calendar, today);
}

/** Returns true where a period is counted for a day before it begins: nothing of it can be due, few people mean that. */
export function isBeforePeriod({ period, asOf }: Pick<SummaryRequest, 'period' | 'asOf'>): boolean {
  return compareDates(asOf, { year: period.year, month: period.from, day: 1 }) < 0;
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
    return refused('period-not-in-calendar', {
      period: periodCode(request.period),
      calendar: calendarTitle(request.calendar, say),
      kinds: periodsOf(request.calendar, request.period.year, say).join(', '),
    });
  }
  const counted = await runner.run(rollUp(plan, { period: request.period, asOf: request.asOf, window: window.window }));
  if (!counted.ok) return counted;
  const tabName = summaryTabName(request.period, say);
  const standing = opened.summaries.find((summary) => summary.period === periodCode(request.period));
  const list = standingListName(opened, request.period);
  return {
    ok: true,
    value: {
      request,
      rollUp: counted.value,
      headline: headline(counted.value, say),
      table: tableOf(counted.value, say),
      tabName,
      replaces: standing?.sheet ?? null,
      sheets: [standing?.sheet ?? tabName, list ?? listTabName(request.period, say)],
    },
  };
}

/**
 * Writes the two tabs of a prepared summary, the report and its list. In Excel the workbook is read once more with its merged cells first; if a figure or
 * a hand edit differs from what was shown, nothing is written and `changed` holds what is there now, to confirm.
 */
export async function writeSummary(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  prepared: PreparedSummary,
  { edits, valuesOnly = false }: WriteChoices = {},
): Promise<Outcome<WrittenSummary>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  let current = prepared;
  let changed = false;
  if (reopened.value !== opened) {
    const again = await prepareSummary(reopened.value, prepared.request, say, runner);
    if (!again.ok) return again;
    current = again.value;
    changed = !sameFigures(prepared, current);
  }
  const { summaryDraft } = await import('./summaryDraft');
  const draft = await runner.run(
    summaryDraft(reopened.value, current, say, now, edits === undefined ? null : edits.kept, valuesOnly),
  );
  if (!draft.ok) return draft;
  const { tabs, found } = draft.value;
  if (changed || (edits !== undefined && !sameEdits(edits.listed, found))) {
    return done({ receipt: null, changed: { opened: reopened.value, prepared: current, edits: found } });
  }
  const written = await port.putTabs([tabs.report, tabs.list], { unfinished: say('report.unfinished') }, runner);
  return written.ok ? done({ receipt: written.value, changed: null }) : written;
}

/**
 * Lists what people changed by hand in the standing tab that a prepared summary would replace; empty when none stands.
 * Never writes.
 */
export async function listHandEdits(
  { say, now, runner }: Omit<Job, 'port'>,
  opened: OpenedPlan,
  prepared: PreparedSummary,
): Promise<Outcome<readonly HandEdit[]>> {
  if (prepared.replaces === null) return done([]);
  const { summaryDraft } = await import('./summaryDraft');
  const draft = await runner.run(summaryDraft(opened, prepared, say, now, [], false));
  return draft.ok ? done(draft.value.found) : draft;
}

/** What will stand there instead may differ by the minute of closing; what stands there may not. */
export function sameEdits(listed: readonly HandEdit[], found: readonly HandEdit[]): boolean {
  const places = (edits: readonly HandEdit[]) =>
    JSON.stringify(edits.map(({ sheet, row, column, stands, rowKey }) => [sheet, row, column, stands, rowKey]));
  return places(listed) === places(found);
}

/** Returns true if two countings of a period show the same. */
export function sameFigures(shown: PreparedSummary, current: PreparedSummary): boolean {
  return shown.headline === current.headline && JSON.stringify(shown.table) === JSON.stringify(current.table);
}
