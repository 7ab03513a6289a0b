/** `tiendo summarise`: the counts of a period; with `-o` the summary tab in a copy of the workbook. */
import type { Job } from '../app/job';
import { preparePaper } from '../app/summary/paper';
import { paperNotes } from '../app/summary/paperNotes';
import { defaultAsOf, listHandEdits, prepareSummary, writeSummary } from '../app/summary/summarise';
import type { PreparedSummary } from '../app/summary/summarise';
import type { Say } from '../messages/say';
import type { LeftTab } from '../workbook/port';
import { refusalSentence } from '../app/sentences';
import { writeAlsoTabs } from './alsoTabs';
import type { NotWritten } from './alsoTabs';
import type { SummariseRequest } from './args';
import { readClock } from '../app/moment';
import { leftTabLines, listedEdits, overwrittenLines } from './listedCells';
import type { ListedCell } from './listedCells';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { printTable } from './printTable';
import { rollUpJson } from './rollUpJson';
import { replaceFiles } from './targets';
import type { NewFile } from './targets';

/** Runs the command and returns its exit status. */
export async function summariseCommand(request: SummariseRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { workbook, opened, runner, output: target, papers } = file.value;
  const { period, calendar } = request;
  const asOf = request.asOf ?? defaultAsOf(period, calendar, moment.date);
  const prepared = await prepareSummary(opened, { period, asOf, calendar }, say, runner);
  if (!prepared.ok) return printRefusal(prepared.refusal, say, output);

  let tabs: readonly string[] = [];
  let left: readonly LeftTab[] = [];
  let notWritten: readonly NotWritten[] = [];
  let handEdits: readonly ListedCell[] = [];
  const files: NewFile[] = [];
  if (target !== null) {
    const job: Job = { port: workbook, say, now: moment, runner };
    const edits = await listHandEdits(job, opened, prepared.value);
    if (!edits.ok) return printRefusal(edits.refusal, say, output);
    handEdits = listedEdits(edits.value);
    // Before anything is written: nobody is there to choose, so everything is named.
    if (!request.json) for (const line of overwrittenLines(handEdits, say)) output.print(line);
    const written = await writeSummary(job, opened, prepared.value, { valuesOnly: request.values });
    if (!written.ok) return printRefusal(written.refusal, say, output);
    const others = await writeAlsoTabs(job, request.also, opened, { period, asOf, calendar });
    if (!others.ok) return printRefusal(others.refusal, say, output);
    const { receipt } = written.value;
    tabs = [...(receipt?.tabs ?? []), ...others.value.tabs];
    left = [...(receipt?.left ?? []), ...others.value.left];
    notWritten = others.value.notWritten;
    files.push({ target, bytes: await workbook.save(runner) });
  }
  for (const [kind, paperTarget] of papers) {
    const order = { kind, now: moment, ...(request.replyBy === null ? {} : { replyBy: request.replyBy }) };
    const paper = await preparePaper(opened, prepared.value, order, { say, runner });
    if (!paper.ok) return printRefusal(paper.refusal, say, output);
    // A large library that only papers need.
    const { docxPaper } = await import(/* webpackMode: "lazy" */ '../paper/docxPaper');
    files.push({ target: paperTarget, bytes: await docxPaper(paper.value, moment) });
  }
  if (files.length > 0) {
    const saved = await replaceFiles(files);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
  }
  const { rollUp, headline } = prepared.value;
  if (request.json)
    printJson(
      rollUpJson(rollUp, headline, { tabs, handEdits, left, notWritten: notWrittenJson(notWritten, say) }),
      output,
    );
  else {
    printSummary(prepared.value, tabs, request, say, output);
    // Papers do not say it.
    if (papers.size > 0) printNotes(paperNotes(opened, prepared.value, say), say, output);
    for (const line of leftTabLines(left, say)) output.print(line);
    for (const { tab, reason } of notWrittenJson(notWritten, say))
      output.print(say('cli.not-written', { tab, reason }));
  }
  return EXIT.done;
}

/** What programs get of a tab that was asked for and not written: its name in `--also`, and the sentence that says why. */
function notWrittenJson(notWritten: readonly NotWritten[], say: Say): readonly { tab: string; reason: string }[] {
  return notWritten.map(({ tab, refusal }) => ({ tab, reason: refusalSentence(refusal, say) }));
}

function printSummary(
  prepared: PreparedSummary,
  tabs: readonly string[],
  request: SummariseRequest,
  say: Say,
  output: Output,
): void {
  output.print(prepared.headline);
  printTable(prepared.table, output);
  if (request.output !== null) output.print(say('cli.written-tabs', { tabs: tabs.join(', '), file: request.output }));
  for (const file of Object.values(request.papers)) output.print(say('cli.written', { file }));
}

function printNotes(notes: readonly string[], say: Say, output: Output): void {
  if (notes.length === 0) return;
  output.print(say('papers.notes'));
  for (const note of notes) output.print(`  ${note}`);
}
