/** `tiendo compare`: what is other in a plan than in an earlier version; with `-o` as a tab in a copy of the later one. */
import { changeLines, changeNotes, changeSummary } from '../app/compare/changeLines';
import { comparePlans, writeChangesTab } from '../app/compare/comparePlans';
import type { PlanChanges } from '../app/compare/comparePlans';
import { readClock } from '../app/moment';
import type { Say } from '../messages/say';
import type { LeftTab } from '../workbook/port';
import type { CompareRequest } from './args';
import { compareJson } from './compareJson';
import { isSameFile } from './files';
import { leftTabLines } from './listedCells';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { replaceFiles } from './targets';

/** Runs the command and returns its exit status: 1 where anything is other. */
export async function compareCommand(request: CompareRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  if (request.output !== null && (await isSameFile(request.earlier, request.output))) {
    output.complain(say('cli.compare-onto-earlier', { file: request.output }));
    return EXIT.unusable;
  }
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const earlier = await openFile({ ...request, file: request.earlier, output: null });
  if (!earlier.ok) return printRefusal(earlier.refusal, say, output);
  const { workbook, opened, runner, output: target } = file.value;
  const compared = await comparePlans(earlier.value.opened, opened, runner);
  if (!compared.ok) return printRefusal(compared.refusal, say, output);
  const { found } = compared.value;

  let tabs: readonly string[] = [];
  let left: readonly LeftTab[] = [];
  if (target !== null) {
    const written = await writeChangesTab({ port: workbook, say, now: moment, runner }, compared.value);
    if (!written.ok) return printRefusal(written.refusal, say, output);
    tabs = written.value.tabs;
    left = written.value.left ?? [];
    const saved = await replaceFiles([{ target, bytes: await workbook.save(runner) }]);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
  }
  if (request.json) printJson(compareJson(found, { tabs, left }), output);
  else {
    printChanges(found, say, output);
    if (request.output !== null) output.print(say('cli.written-tabs', { tabs: tabs.join(', '), file: request.output }));
    for (const line of leftTabLines(left, say)) output.print(line);
  }
  return found.changes.length > 0 || found.renamed.length > 0 ? EXIT.errorsFound : EXIT.done;
}

function printChanges(found: PlanChanges, say: Say, output: Output): void {
  output.print(say('compare.subtitle', { before: found.before.workbook, after: found.after.workbook }));
  output.print(changeSummary(found, say));
  for (const note of changeNotes(found, say)) output.print(note);
  for (const { label, place, content, details } of changeLines(found, say)) {
    const onOneLine = content.replace(/\s+/g, ' ').trim();
    output.print(say('cli.compare.line', { label, place, content: onOneLine }));
    for (const text of details) output.print(say('cli.compare.detail', { text }));
  }
}
