import { checkAgain, checkOpened } from '../work/checkAgain';
import { countSeverities } from '../text/severityCounts';
import type { Pane } from '../pane';
import { readPlanNow } from '../work/readPlan';
import { countedTasks } from '../text/taskCounts';
import { runWork } from '../work/runWork';
import { closeFirstRun } from './frame';
import { jumpToIssue, rowStart } from '../../app/check/jump';
import type { IssuePlace } from '../../app/check/jump';
import type { SpellingFix } from '../../app/check/nameFixes';
import type { IssueBlock } from '../../app/check/blocks';
import { NO_FILTER } from '../../app/check/filter';
import type { FiguresWanted } from '../../app/check/inPeriod';
import { cellAddress } from '../../core/grid/address';
import { done } from '../../core/flow/outcome';
import type { Fix } from '../../app/check/fix';
import { writeCells } from '../../app/write/writeCells';
import { afterTabs, afterWrite } from '../work/afterWrite';
import { shortText } from '../text/shortText';
import type { WriteName } from '../state/state';
import type { CellEdit } from '../../workbook/port';
import { SLIPS } from '../state/check';
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

/** Shows "Kiểm tra" with the question which names with typing errors to correct. Checks first where needed. Never writes. */
export async function showSlipsAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'check' });
  pane.dispatch({ type: 'issues-filtered', change: NO_FILTER });
  const { opened, checked } = pane.state();
  if (opened === null) await checkPlanAction(pane);
  else if (checked?.opened !== opened) await checkAgain(pane);
  const isThere = (pane.state().checked?.all.slips.length ?? 0) > 0;
  if (isThere) pane.dispatch({ type: 'fixes-asked', group: SLIPS });
}

/** "Đến ô": shows the cell of an issue (or a tab of ours, at its first cell). Never writes. */
export async function jumpToIssueAction(pane: Pane, place: IssuePlace): Promise<void> {
  const { opened } = pane.state();
  const jumped = await runWork(pane, async () => {
    const outcome = await jumpToIssue(pane.port, place, opened);
    return outcome.ok ? done(true) : outcome;
  });
  if (jumped === null) return;
  const cell = cellAddress(place.row ?? 1, place.column ?? 0);
  const withRow = pane.host.kind === 'excel' && opened !== null && rowStart(opened, place) !== null;
  const code = withRow ? 'pane.issue.jumped.excel-row' : (`pane.issue.jumped.${pane.host.kind}` as const);
  pane.dispatch({ type: 'said', text: pane.say(code, { sheet: place.sheet, cell }) });
}

/**
 * "Sửa ô này", "Sửa cả N ô", "Ghi vào ô": writes what the cells should hold, as it was shown. Returns whether it stands there
 * now.
 */
export async function takeFixAction(pane: Pane, fix: Fix): Promise<boolean> {
  const [first] = fix.edits;
  if (!first) return false;
  const count = fix.edits.length;
  const texts = { from: shortText(fix.from) || pane.say('review.fix.blank'), to: shortText(fix.to) };
  const place = { cell: cellAddress(first.row, first.column), sheet: first.sheet };
  return takeEdits(
    pane,
    fix.edits,
    count === 1 ? { code: 'fix-one', params: { ...texts, ...place } } : { code: 'fix', params: { ...texts, count } },
  );
}

/** "Ghi vào ô": writes an answer as it was shown, and with a task that is done its day of completion, as one write. */
export async function takeAnswersAction(pane: Pane, answer: Fix, day: Fix | null): Promise<boolean> {
  const [first, second] = [answer.edits[0], day?.edits[0]];
  if (!first || !second || !day) return takeFixAction(pane, answer);
  return takeEdits(pane, [first, second], {
    code: 'done',
    params: {
      to: shortText(answer.to),
      day: day.to,
      cell: cellAddress(first.row, first.column),
      dayCell: cellAddress(second.row, second.column),
      sheet: first.sheet,
    },
  });
}

/** "Sửa N ô" under a list of spellings: writes the fixes ticked as one write, undone as one. */
export async function takeFixesAction(
  pane: Pane,
  edits: readonly CellEdit[],
  spellings: readonly Pick<SpellingFix, 'from' | 'to'>[],
): Promise<void> {
  const [first] = spellings;
  if (!first || edits.length === 0) return;
  const texts = { from: shortText(first.from), to: shortText(first.to), count: edits.length };
  const others = spellings.length - 1;
  await takeEdits(
    pane,
    edits,
    others === 0 ? { code: 'fix', params: texts } : { code: 'fix-many', params: { ...texts, others } },
  );
}

async function takeEdits(pane: Pane, edits: readonly CellEdit[], name: WriteName): Promise<boolean> {
  // What was shown was made of the plan that was checked; another reading since then must not move it.
  const opened = pane.state().checked?.opened ?? pane.state().opened;
  if (!opened) return false;
  const written = await runWork(pane, ({ runner }) => writeCells(pane.port, opened, edits, runner));
  if (!written) return false;
  await afterWrite(pane, name, written.receipt, written);
  return true;
}

/** "Ghi trang Kiểm tra": writes the issues shown as a tab with links to their cells. */
export async function writeIssueTabAction(pane: Pane): Promise<void> {
  const { opened, checked } = pane.state();
  if (!opened || !checked) return;
  const receipt = await runWork(pane, (job) => writeIssueTab(job, opened, checked.issues));
  if (receipt) await afterTabs(pane, receipt);
}
