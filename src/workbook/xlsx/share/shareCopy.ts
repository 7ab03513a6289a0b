/** A copy of the workbook for others: the figures as they stand, and nothing that reaches beyond the file. */
import { completed } from '../../refusalError';
import { refuse } from '../refuse';
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { ShareOptions, SharedCopy } from '../../port';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { ownTabs } from '../read/readWorkbook';
import { readWorkbookModel } from '../read/workbookModel';
import { putSettings } from '../settingsPart';
import { parseXml } from '../xml/elements';
import { withoutCdata } from '../xml/text';
import { parseSheetFrame, withMarks } from '../write/marks';
import { dropAddIns, dropConnections, dropMacros, dropOutsideLinks } from './dropParts';
import { dropCalcChain, dropSheets } from './dropSheets';
import { withPlainCells } from './plainCells';
import { pointsOutside, withoutGoneRules } from './references';
import { tabsPackage } from './tabsPackage';
import { withPlainTables } from './plainTables';

/**
 * Returns the bytes of a copy, always a plain .xlsx; the package itself does not change. Our tabs stay known as ours by their
 * hidden names: else whoever reads the copy with this program would count their lists of tasks a second time.
 * Refuses with `tabs-none` where only our tabs are asked for and none is visible.
 */
export async function shareCopy(opc: OpcPackage, { tabsOnly }: ShareOptions, runner: Runner): Promise<SharedCopy> {
  const model = readWorkbookModel(opc);
  const own = await ownTabs(opc, runner);
  const tabs = model.sheets.filter(
    ({ visibility, part }, place) =>
      visibility === 'visible' && part !== null && own.has(place) && own.get(place) !== 'issues',
  );
  if (tabsOnly) {
    if (tabs.length === 0) refuse('tabs-none');
    const names = tabs.map(({ name }) => name);
    return { bytes: await tabsPackage(opc, tabs, runner), sheets: names, tabs: names, hidden: [] };
  }
  const copy = opc.copy();
  const issues = [...own].filter(([, kind]) => kind === 'issues').map(([place]) => place);
  const others = model.sheets.some(({ visibility }, place) => visibility === 'visible' && !issues.includes(place));
  if (others) dropSheets(copy, new Set(issues));
  dropCalcChain(copy);
  putSettings(copy, readWorkbookModel(copy).part, null);
  dropOutsideLinks(copy);
  dropConnections(copy);
  dropAddIns(copy);
  dropMacros(copy);
  for (const { name, part } of readWorkbookModel(copy).sheets) {
    if (part !== null) completed(await runner.run(makePlain(copy, part, name)));
  }
  const { sheets } = readWorkbookModel(copy);
  const namesOf = (some: typeof sheets): string[] => some.map(({ name }) => name);
  return {
    bytes: await copy.save(runner),
    sheets: namesOf(sheets),
    tabs: namesOf(tabs),
    hidden: namesOf(sheets.filter(({ visibility }) => visibility !== 'visible')),
  };
}

function* makePlain(opc: OpcPackage, part: string, name: string): Steps<void> {
  yield { stage: 'write', done: 0, sheet: name };
  const unmarked = withMarks(parseSheetFrame(part, withoutCdata(opc.textOf(part))), [], 0);
  yield { stage: 'write', done: 0.1, sheet: name };
  const ruled = withoutGoneRules(parseSheetFrame(part, unmarked), pointsOutside);
  opc.put(part, yield* withPlainCells(parseSheetFrame(part, ruled), null, pointsOutside));
  for (const { kind, target, external } of relationshipsOf(opc, part)) {
    if (kind !== 'table' || external || !opc.has(target)) continue;
    opc.put(target, withPlainTables(parseXml(target, opc.textOf(target))));
  }
}
