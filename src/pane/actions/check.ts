import { checkAgain, checkOpened } from '../work/checkAgain';
import { countSeverities } from '../text/issueGroups';
import type { Pane } from '../pane';
import { readPlanNow } from '../work/readPlan';
import { countedTasks } from '../text/taskCounts';
import { runWork } from '../work/runWork';
import { closeFirstRun } from './frame';
import { jumpToIssue } from '../../app/check/jump';
import type { IssueBlock } from '../../app/check/blocks';
import type { FiguresWanted } from '../../app/check/inPeriod';
import type { Issue } from '../../core/checks/types';
import { cellAddress } from '../../core/grid/address';
import { done } from '../../core/flow/outcome';
import type { Fix } from '../../app/check/fix';
import { writeCells } from '../../app/write/writeCells';
import { afterTabs, afterWrite } from '../work/afterWrite';
import { shortText } from '../text/shortText';
import { writeIssueTab } from '../../app/check/check';

/** "Kiểm tra": reads the workbook as it is now and runs every rule. Never writes. */
export async function checkPlanAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'check' });
  const opened = await runWork(pane, async ({ runner }) => {
    const read = await readPlanNow(pane, runner);
    return read.ok ? checkOpened(pane, read.value, runner) : read;
  });
  if (!opened) return;
  const issues = pane.state().checked?.issues ?? [];
  const tasks = countedTasks(opened);
  pane.dispatch({ type: 'said', text: pane.say('pane.issues.announce', { tasks, ...countSeverities(issues) }) });
}

/**
 * Shows "Kiểm tra" with only the issues that bear on the figures of a period (null: all of them), at one block. Checks first
 * where the plan at hand was not checked. Never writes.
 */
export async function showIssuesAction(
  pane: Pane,
  { period, block }: { readonly period: FiguresWanted | null; readonly block: IssueBlock },
): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'issues-wanted', period, block });
  pane.dispatch({ type: 'view-chosen', view: 'check' });
  const { opened, checked } = pane.state();
  if (opened === null) await checkPlanAction(pane);
  else if (checked?.opened !== opened) await checkAgain(pane);
}

/** "Đến ô": shows the cell of an issue (or a tab of ours, at its first cell). Never writes. */
export async function jumpToIssueAction(pane: Pane, place: Pick<Issue, 'sheet' | 'row' | 'column'>): Promise<void> {
  const jumped = await runWork(pane, async () => {
    const outcome = await jumpToIssue(pane.port, place);
    return outcome.ok ? done(true) : outcome;
  });
  if (jumped === null) return;
  const cell = cellAddress(place.row ?? 1, place.column ?? 0);
  pane.dispatch({ type: 'said', text: pane.say(`pane.issue.jumped.${pane.host.kind}`, { sheet: place.sheet, cell }) });
}

/** "Sửa ô này", "Sửa cả N ô": writes what the cells should hold, as it was shown. */
export async function takeFixAction(pane: Pane, fix: Fix): Promise<void> {
  const { opened } = pane.state();
  const [first] = fix.edits;
  if (!opened || !first) return;
  const written = await runWork(pane, ({ runner }) => writeCells(pane.port, opened, fix.edits, runner));
  if (!written) return;
  const count = fix.edits.length;
  const texts = { from: shortText(fix.from) || pane.say('review.fix.blank'), to: shortText(fix.to) };
  const place = { cell: cellAddress(first.row, first.column), sheet: first.sheet };
  if (count === 1)
    await afterWrite(pane, { code: 'fix-one', params: { ...texts, ...place } }, written.receipt, written);
  else await afterWrite(pane, { code: 'fix', params: { ...texts, count } }, written.receipt, written);
}

/** "Ghi trang Kiểm tra": writes the issues shown as a tab with links to their cells. */
export async function writeIssueTabAction(pane: Pane): Promise<void> {
  const { opened, checked } = pane.state();
  if (!opened || !checked) return;
  const receipt = await runWork(pane, (job) => writeIssueTab(job, opened, checked.issues));
  if (receipt) await afterTabs(pane, receipt);
}
