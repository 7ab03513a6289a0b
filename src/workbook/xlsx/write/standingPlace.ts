/** The tab of ours that a draft replaces: where it stands, and what of it people put there. */
import { contains, examineStanding } from '../../../core/draft/standingTab';
import type { ExaminedTab } from '../../../core/draft/standingTab';
import type { TabDraft } from '../../../core/draft/types';
import type { Runner } from '../../../core/flow/runner';
import type { MergedArea } from '../../../core/grid/grid';
import { isOwnChart } from '../../ownCharts';
import { ownTabName } from '../../ownTabName';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { ownCells, readContext } from '../read/readWorkbook';
import { areaOfName, isTrue, readWorkbookModel, sheetOfName } from '../read/workbookModel';
import { attributeOf, childNamed, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { areaOf } from './areas';

/** Where a tab stands or will stand. */
export interface Place {
  readonly index: number;
  readonly title: string;
  readonly part: string;
}

export interface StandingPlace extends Place {
  readonly examined: ExaminedTab;
}

/** Finds the tab of the draft's identity; a sheet that our name points to and that has nothing of ours is the user's. */
export async function standingPlace(opc: OpcPackage, draft: TabDraft, runner: Runner): Promise<StandingPlace | null> {
  const model = readWorkbookModel(opc);
  const wanted = ownTabName(draft.identity).toLowerCase();
  const name = model.names.find((each) => each.localSheet === null && each.name.toLowerCase() === wanted);
  const index = name ? sheetOfName(name, model.sheets) : -1;
  const sheet = model.sheets[index];
  if (!name || !sheet || sheet.part === null) return null;
  const cells = await ownCells(opc, sheet, await readContext(opc, runner), runner);
  if (cells === null) return null;
  const examined = examineStanding({ rows: cells.rows, ownArea: areaOfName(name) }, draft);
  const leave =
    examined.leave || isProtected(cells.frame) || holdsForeignThings(opc, sheet.part, cells.frame, examined.clears);
  return { index, title: sheet.name, part: sheet.part, examined: { ...examined, leave } };
}

/** Somebody locked the sheet: what stands there is to stay. */
function isProtected(frame: XmlDocument): boolean {
  const protection = childNamed(frame.root, 'sheetProtection');
  return protection !== null && isTrue(attributeOf(frame, protection, 'sheet'));
}

/**
 * Returns true if a sheet has what we never write: comments, pictures, charts and tables of somebody else's, rules for
 * entries. They belong to cells whose meaning changes when the tab is written again, so nothing of them is moved.
 */
function holdsForeignThings(opc: OpcPackage, part: string, frame: XmlDocument, clears: readonly MergedArea[]): boolean {
  if (childNamed(frame.root, 'dataValidations')) return true;
  return relationshipsOf(opc, part).some(({ kind, target, external }) => {
    if (external || !opc.has(target)) return kind === 'hyperlink';
    if (kind === 'table') return !isTableInside(opc, target, clears);
    if (kind === 'drawing') return !holdsOwnChartsOnly(opc, target);
    return kind !== 'printerSettings';
  });
}

/** A table over cells of ours is ours, or a way of looking at them. */
function isTableInside(opc: OpcPackage, part: string, clears: readonly MergedArea[]): boolean {
  const document = parseXml(part, opc.textOf(part));
  const area = areaOf(attributeOf(document, document.root, 'ref') ?? '');
  return area !== null && clears.some((each) => isInside(each, area));
}

function isInside(outer: MergedArea, { top, left, bottom, right }: MergedArea): boolean {
  return contains(outer, top, left) && contains(outer, bottom, right);
}

function holdsOwnChartsOnly(opc: OpcPackage, part: string): boolean {
  const document = parseXml(part, opc.textOf(part));
  return document.root.children.every((anchor) => {
    const frame = childNamed(anchor, 'graphicFrame');
    const name = frame && found(frame, 'cNvPr');
    return name !== null && isOwnChart(attributeOf(document, name, 'name') ?? '');
  });
}

/** Finds an element of a name below another. */
function found(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) {
    const own = child.local === local ? child : found(child, local);
    if (own !== null) return own;
  }
  return null;
}
