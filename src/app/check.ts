/** Use cases: check the plan (never writes), and write what was found as a tab or as marks. */
import { runChecks } from '../core/checks/runChecks';
import type { Issue } from '../core/checks/types';
import { issueTab } from '../core/report/issueTab';
import type { CalendarDate } from '../core/time/types';
import { catchRefusal } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { Say } from '../messages/say';
import type { Mark, WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Moment } from './moment';
import type { OpenedPlan } from './openPlan';

/** Runs every rule over the opened plan as of a day. Refuses only with `cancelled`. */
export function checkPlan(opened: OpenedPlan, asOf: CalendarDate, runner: Runner): Promise<Outcome<readonly Issue[]>> {
  return catchRefusal(() => runner.run(runChecks({ plan: opened.plan, asOf })));
}

/** Writes the tab "Kiểm tra" with the issues given. */
export function writeIssueTab(
  port: WorkbookPort,
  opened: OpenedPlan,
  issues: readonly Issue[],
  say: Say,
  now: Moment,
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  const draft = issueTab({ issues, plan: opened.plan, say, closedAt: now });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
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
