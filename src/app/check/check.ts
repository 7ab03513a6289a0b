/** Use cases: check the plan (never writes), and write what was found as a tab or as marks. */
import type { Issue } from '../../core/checks/types';
import type { CalendarDate } from '../../core/time/types';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Mark, WorkbookPort, WriteReceipt } from '../../workbook/port';
import { partIgnored } from '../decisions/ignore';
import type { Checked } from '../decisions/ignore';
import { requireSamePlan } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { withAgendaNames } from './agendaNames';
import type { Job } from '../job';

/**
 * Runs every rule over the opened plan as of a day, and parts what the workbook says to ignore from the rest. Refuses only
 * with `cancelled`.
 */
export async function checkPlan(opened: OpenedPlan, asOf: CalendarDate, runner: Runner): Promise<Outcome<Checked>> {
  const { runChecks } = await import('../open/engine');
  const found = await runner.run(runChecks({ plan: opened.plan, asOf }));
  return found.ok ? done(partIgnored(withAgendaNames(found.value, opened), opened.stored.settings)) : found;
}

/** Writes the tab "Kiểm tra" with the issues given. Refuses with `plan-changed` where they are of another plan than the workbook's now; `asOf` is the day they were found for. */
export async function writeIssueTab(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  issues: readonly Issue[],
  asOf = now.date,
): Promise<Outcome<WriteReceipt>> {
  const same = await requireSamePlan(port, runner, opened);
  if (!same.ok) return same;
  const { issueTab } = await import('../drafts');
  const draft = await runner.run(issueTab({ issues, plan: opened.plan, say, closedAt: now, asOf }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}

/**
 * Marks the cells of errors and warnings in the user's sheets (on request only); an issue without a cell is left out. Refuses
 * like `writeIssueTab`.
 */
export async function markIssues(
  port: WorkbookPort,
  opened: OpenedPlan,
  issues: readonly Issue[],
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  const same = await requireSamePlan(port, runner, opened);
  if (!same.ok) return same;
  const marks: Mark[] = [];
  const seen = new Set<string>();
  for (const { sheet, row, column, severity } of issues) {
    if (row === null || column === null || severity === 'info') continue;
    const place = `${sheet}\n${row}\n${column}`;
    if (seen.has(place)) continue;
    seen.add(place);
    marks.push({ sheet, row, column });
  }
  return port.mark(marks, runner);
}
