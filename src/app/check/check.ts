/** Use cases: check the plan (never writes), and write what was found as a tab or as marks. */
import type { Issue } from '../../core/checks/types';
import type { CalendarDate } from '../../core/time/types';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { Mark, WorkbookPort, WriteReceipt } from '../../workbook/port';
import { partIgnored } from '../decisions/ignore';
import type { Checked } from '../decisions/ignore';
import type { Moment } from '../moment';
import type { OpenedPlan } from '../open/openPlan';

/**
 * Runs every rule over the opened plan as of a day, and parts what the workbook says to ignore from the rest. Refuses only
 * with `cancelled`.
 */
export async function checkPlan(opened: OpenedPlan, asOf: CalendarDate, runner: Runner): Promise<Outcome<Checked>> {
  const { runChecks } = await import('../open/engine');
  const found = await runner.run(runChecks({ plan: opened.plan, asOf }));
  return found.ok ? done(partIgnored(found.value, opened.stored.settings)) : found;
}

/** Writes the tab "Kiểm tra" with the issues given. */
export async function writeIssueTab(
  port: WorkbookPort,
  opened: OpenedPlan,
  issues: readonly Issue[],
  say: Say,
  now: Moment,
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  const { issueTab } = await import('../drafts');
  const draft = await runner.run(issueTab({ issues, plan: opened.plan, say, closedAt: now }));
  if (!draft.ok) return draft;
  return port.putTabs([draft.value], { unfinished: say('report.unfinished') }, runner);
}

/** Marks the cells of errors and warnings in the user's sheets (on request only); an issue without a cell is left out. */
export function markIssues(
  port: WorkbookPort,
  issues: readonly Issue[],
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
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
