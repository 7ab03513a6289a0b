/** `tiendo check`: what is wrong with the plan; with `-o` as a tab, with `--mark` on the cells too. */
import { checkPlan, markIssues, writeIssueTab } from '../app/check/check';
import { issueSentence } from '../app/sentences';
import type { Issue } from '../core/checks/types';
import { cellAddress } from '../core/grid/address';
import type { Say } from '../messages/say';
import type { LeftTab } from '../workbook/port';
import type { CheckRequest } from './args';
import { readClock } from '../app/moment';
import { countBySeverity, issuesJson } from './issuesJson';
import { leftTabLines, leftTabsJson } from './listedCells';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { replaceFiles } from './targets';

/** Runs the command and returns its exit status: 1 where there is an issue of severity error. */
export async function checkCommand(request: CheckRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { workbook, opened, runner, output: target } = file.value;
  const asOf = request.asOf ?? moment.date;
  const checked = await checkPlan(opened, asOf, runner);
  if (!checked.ok) return printRefusal(checked.refusal, say, output);
  const { issues, ignored } = checked.value;

  let left: readonly LeftTab[] = [];
  if (target !== null) {
    const written = await writeIssueTab({ port: workbook, say, now: moment, runner }, opened, issues, asOf);
    if (!written.ok) return printRefusal(written.refusal, say, output);
    left = written.value.left ?? [];
    if (request.mark) {
      const marked = await markIssues(workbook, opened, issues, runner);
      if (!marked.ok) return printRefusal(marked.refusal, say, output);
    }
    const saved = await replaceFiles([{ target, bytes: await workbook.save(runner) }]);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
  }
  if (request.json)
    printJson({ ...issuesJson(issues, say), ignored: ignored.length, leftTabs: leftTabsJson(left) }, output);
  else {
    printIssues(issues, ignored.length, request, say, output);
    for (const line of leftTabLines(left, say)) output.print(line);
  }
  return issues.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.done;
}

function printIssues(issues: readonly Issue[], ignored: number, request: CheckRequest, say: Say, output: Output): void {
  const counts = countBySeverity(issues);
  for (const issue of issues) {
    if (issue.severity !== 'info') output.print(issueLine(issue, say));
  }
  for (const [line, count] of collapsedInfos(issues, say))
    output.print(count === 1 ? line : say('cli.check.times', { line, count }));
  output.print(say('cli.check.counts', counts));
  if (ignored > 0) output.print(say('cli.check.ignored', { count: ignored }));
  if (request.output !== null) output.print(say('cli.written', { file: request.output }));
}

/** One issue as people read it: how grave, where, what. */
function issueLine(issue: Issue, say: Say): string {
  const params = {
    severity: say(`severity.${issue.severity}`),
    sheet: issue.sheet,
    message: issueSentence(issue, say),
  };
  if (issue.sheet === '') return say('cli.check.line', params);
  if (issue.row === null) return say('cli.check.line-sheet', params);
  if (issue.column === null) return say('cli.check.line-row', { ...params, row: String(issue.row) });
  return say('cli.check.line-cell', { ...params, cell: cellAddress(issue.row, issue.column) });
}

/** Infos of one code and piece of text are one line with the number of cells. */
function collapsedInfos(issues: readonly Issue[], say: Say): ReadonlyMap<string, number> {
  const first = new Map<string, Issue>();
  const counts = new Map<string, number>();
  for (const issue of issues) {
    if (issue.severity !== 'info') continue;
    const key = `${issue.code}\n${issue.part}`;
    if (!first.has(key)) first.set(key, issue);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = new Map<string, number>();
  for (const [key, issue] of first)
    lines.set(`${say('severity.info')}: ${issueSentence(issue, say)}`, counts.get(key) ?? 1);
  return lines;
}
