/** `tiendo share`: a copy for others, with results instead of formulas. Any workbook will do, with or without a plan. */
import { createStraightRunner } from '../app/runner';
import { hiddenText, leftOutText, shareCopy } from '../app/summary/share';
import type { Say } from '../messages/say';
import type { ShareRequest } from './args';
import { isSameFile } from './files';
import { openWorkbook } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { checkTarget, replaceFiles } from './targets';

/** Runs the command and returns its exit status. */
export async function shareCommand(request: ShareRequest, say: Say, output: Output): Promise<number> {
  const { file, output: target, tabsOnly, withHidden, withComments } = request;
  const checked = await checkTarget(target, '.xlsx');
  if (!checked.ok) return printRefusal(checked.refusal, say, output);
  // The copy has no formulas any more: it must not take the place of the workbook that has them.
  if (await isSameFile(file, target)) {
    output.complain(say('cli.share-onto-itself', { file: target }));
    return EXIT.unusable;
  }
  const runner = createStraightRunner();
  const workbook = await openWorkbook(file, runner);
  if (!workbook.ok) return printRefusal(workbook.refusal, say, output);
  const copy = await shareCopy(workbook.value, { tabsOnly, withHidden, withComments }, runner);
  if (!copy.ok) return printRefusal(copy.refusal, say, output);
  const { bytes, sheets, tabs, hidden, hiddenCells, leftSheets, leftOut } = copy.value;
  const saved = await replaceFiles([{ target: checked.value, bytes }]);
  if (!saved.ok) return printRefusal(saved.refusal, say, output);
  if (request.json) {
    printJson({ sheets, tabs, hidden, hiddenCells, leftSheets, leftOut }, output);
    return EXIT.done;
  }
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
  output.print(say('cli.shared', { file: target, sheets: quoted(sheets) }));
  for (const text of [hiddenText(copy.value, say), leftOutText(copy.value, say)]) if (text !== null) output.print(text);
  return EXIT.done;
}
