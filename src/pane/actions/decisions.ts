import { checkPlanAction } from './check';
import { showCollectAction } from './showCollect';
import { showSummaryAction } from './summary';
import { readSettings } from '../../app/settings/readSettings';
import { decide } from '../../app/decisions/decide';
import type { Decided, Decision } from '../../app/decisions/decide';
import { NOTHING_DECIDED } from '../../app/settings/document';
import { done } from '../../core/flow/outcome';
import type { Refusal } from '../../core/flow/outcome';
import { refusalSentence } from '../../app/sentences';
import { afterWrite } from '../work/afterWrite';
import { checkAgain } from '../work/checkAgain';
import type { Pane } from '../pane';
import type { WriteName } from '../state/state';
import { readPlanNow } from '../work/readPlan';
import { keepEntry, runWork } from '../work/runWork';
import { prepareSummaryAction } from '../work/prepareSummary';
import { correctColumn, countSheets, mapResult, nameTable } from '../../app/decisions/planDecisions';
import type { CorrectedColumns } from '../../app/decisions/planDecisions';
import { columnLetters } from '../../core/grid/address';
import type { ColumnMeaning } from '../../core/plan/types';
import type { MAPPED_STATES } from '../../app/settings/choices';
import { shortText } from '../text/shortText';
import { restoring, ignoring } from '../../app/decisions/ignore';
import type { Issue } from '../../core/checks/types';
import { calendarTitle } from '../../app/summary/calendars';
import type { Calendar } from '../../app/summary/calendars';
import { describeOffice } from '../../app/decisions/officeDecision';
import type { Office } from '../../app/summary/office';
import { chooseCalendar } from '../../app/decisions/calendarDecision';

/**
 * Takes a decision that the workbook remembers. Where the workbook cannot be written, a decision about how the plan is read
 * holds for this session, and that is said.
 */
export async function decideAction(pane: Pane, decision: Decision, name: WriteName): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const outcome = await runWork<Decided | { readonly refusal: Refusal }>(pane, async ({ runner }) => {
    const decided = await decide(pane.port, opened.stored, decision, runner);
    return decided.ok || decided.refusal.code === 'cancelled' ? decided : done({ refusal: decided.refusal });
  });
  if (outcome === null) return;
  if ('refusal' in outcome) await decideForSession(pane, decision, outcome.refusal);
  else await afterWrite(pane, name, outcome.receipt, outcome);
}

async function decideForSession(pane: Pane, { change }: Decision, refusal: Refusal): Promise<void> {
  keepEntry(pane, refusal);
  const { opened, options, checked } = pane.state();
  const before = opened?.stored.settings ?? NOTHING_DECIDED;
  const plan = options.settings ?? before.plan;
  const changed = change({ ...before, plan }).plan;
  if (JSON.stringify(changed) === JSON.stringify(plan)) {
    // Nothing of it is about reading: without the workbook it cannot be kept at all.
    pane.dispatch({ type: 'failed', problem: { kind: 'refusal', refusal } });
    return;
  }
  pane.dispatch({ type: 'options-chosen', options: { ...options, settings: changed } });
  await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  if (checked) await checkAgain(pane);
  const { prepared, view } = pane.state();
  if (prepared !== null || view === 'summary') await prepareSummaryAction(pane);
  const reason = refusalSentence(refusal, pane.say);
  pane.dispatch({ type: 'noted', note: { code: 'review.settings.session', params: { reason } } });
  pane.dispatch({ type: 'said', text: pane.say('review.settings.session', { reason }) });
}

/** Says what a column (0-based) of the sheets of one form stands for; null lets the program find out again. */
export function correctColumnAction(
  pane: Pane,
  sheets: readonly string[],
  column: number,
  meaning: ColumnMeaning | 'none' | null,
): Promise<void> {
  const named = { column: columnLetters(column), sheets: sheetsText(pane, sheets) };
  const decision = correctColumn(sheets, column, meaning);
  if (meaning === null) return decideAction(pane, decision, { code: 'column-found', params: named });
  if (meaning === 'none') return decideAction(pane, decision, { code: 'column-none', params: named });
  return decideAction(pane, decision, { code: 'column', params: { ...named, meaning } });
}

/**
 * Says which column (0-based) is the one for want of which nothing was a plan: reads again with it and, now that there is a
 * plan, lets the workbook remember it.
 */
export async function nameColumnAction(
  pane: Pane,
  sheet: string,
  column: number,
  meaning: 'content' | 'lead',
): Promise<void> {
  const { options } = pane.state();
  const columns = [...(options.columns ?? []), { sheet, column, meaning }];
  pane.dispatch({ type: 'options-chosen', options: { ...options, columns } });
  const opened = await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  if (opened === null) return;
  // From here on it is a decision like any other, and can be taken back like one.
  pane.dispatch({ type: 'options-chosen', options });
  await correctColumnAction(pane, [sheet], column, meaning);
}

/** "Chọn bảng kế hoạch …": reads the workbook so that a person can show where the plan is in it. Never writes. */
export async function beginNamingAction(pane: Pane): Promise<void> {
  const grids = await runWork(pane, ({ port, runner }) => port.read(runner));
  if (grids) pane.dispatch({ type: 'naming-began', grids });
}

/**
 * "Đọc bảng này": reads again with the table that a person showed and, where it is a plan, lets the workbook remember it for
 * all sheets of its form.
 * @param columns what columns (0-based) stand for
 */
export async function nameTableAction(
  pane: Pane,
  sheets: readonly string[],
  columns: CorrectedColumns,
  heading: string,
): Promise<void> {
  const { options, naming, opened: before, view } = pane.state();
  if (!naming) return;
  const decision = nameTable(sheets, columns, heading);
  const { settings } = await readSettings(naming);
  const plan = decision.change({ ...settings, plan: options.settings ?? settings.plan }).plan;
  pane.dispatch({ type: 'options-chosen', options: { ...options, settings: plan } });
  // What was asked for when no plan was found is done now.
  if (view === 'check') await checkPlanAction(pane);
  else if (view === 'summary') await showSummaryAction(pane);
  else if (view === 'collect') await showCollectAction(pane);
  else await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  pane.dispatch({ type: 'options-chosen', options });
  if (pane.state().opened === before) return;
  pane.dispatch({ type: 'naming-ended' });
  // From here on it is a decision like any other, and can be taken back like one.
  await decideAction(pane, decision, { code: 'table', params: { sheets: sheetsText(pane, sheets) } });
}

/** Names sheets: the first, and how many more. */
export function sheetsText({ say }: Pick<Pane, 'say'>, [first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : say('review.columns.sheets', { first, count: others.length });
}

/** Says whether sheets count, from now on. */
export function countSheetsAction(
  pane: Pane,
  sheets: readonly string[],
  choice: 'counted' | 'skipped' | null,
): Promise<void> {
  const code = choice === 'skipped' ? 'skip-sheet' : 'count-sheet';
  return decideAction(pane, countSheets(sheets, choice), { code, params: { sheets: sheets.join("', '") } });
}

/** "Ghi nhớ": says once and for all which state a result text means. */
export function mapResultAction(pane: Pane, text: string, state: (typeof MAPPED_STATES)[number]): Promise<void> {
  return decideAction(pane, mapResult(text, state), { code: 'map', params: { text: shortText(text), state } });
}

/** "Bỏ qua": puts issues of one code out of sight for good. */
export function ignoreIssuesAction(pane: Pane, issues: readonly Issue[]): Promise<void> {
  return decideAction(pane, ignoring(issues, pane.host.now().date), { code: 'ignore', params: named(pane, issues) });
}

/** "Bỏ qua cả N mục": puts all issues under one head out of sight for good. */
export function ignoreGroupAction(pane: Pane, issues: readonly Issue[], group: string): Promise<void> {
  const name = { code: 'ignore-group', params: { count: issues.length, group } } as const;
  return decideAction(pane, ignoring(issues, pane.host.now().date), name);
}

/** "Nêu lại": brings ignored issues of one code back. */
export function restoreIssuesAction(pane: Pane, issues: readonly Issue[]): Promise<void> {
  return decideAction(pane, restoring(issues), { code: 'restore', params: named(pane, issues) });
}

function named(pane: Pane, issues: readonly Issue[]): { count: number; title: string } {
  const [first] = issues;
  return { count: issues.length, title: first ? pane.say(`issue.${first.code}.title`) : '' };
}

/** "Ghi nhớ": the workbook remembers who papers are from; null to take again what the plan says. */
export function describeOfficeAction(pane: Pane, office: Office | null): Promise<void> {
  return decideAction(pane, describeOffice(office), {
    code: office === null ? 'office-from-plan' : 'office',
    params: {},
  });
}

/** "Ghi nhớ lịch này": the workbook remembers by which calendar the office reports. */
export function rememberCalendarAction(pane: Pane, calendar: Calendar): Promise<void> {
  return decideAction(pane, chooseCalendar(calendar), {
    code: 'calendar',
    params: { calendar: calendarTitle(calendar, pane.say) },
  });
}
