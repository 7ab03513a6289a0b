/** Which sheet a copy opens on: the newest summary, for whoever gets it wants the figures first. */
import type { OwnTab, SheetGrid } from '../../../core/grid/grid';
import { HEAD_ROWS, closingMoment } from '../../../core/grid/ownSignature';
import type { Runner } from '../../../core/flow/runner';
import type { OpcPackage } from '../opc/opcPackage';
import { ownCells, readContext } from '../read/readWorkbook';
import { readWorkbookModel } from '../read/workbookModel';
import { parseSheetFrame } from '../write/marks';
import { WORKBOOK_ORDER } from '../write/schemaOrder';
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';

/** Returns the name of the visible summary that was closed last, of two of one moment the first; null for none. */
export async function newestSummary(
  opc: OpcPackage,
  own: ReadonlyMap<number, OwnTab>,
  runner: Runner,
): Promise<string | null> {
  const { sheets } = readWorkbookModel(opc);
  const context = await readContext(opc, runner);
  let newest: { readonly name: string; readonly moment: string } | null = null;
  for (const [place, kind] of own) {
    const sheet = sheets[place];
    if (kind !== 'summary' || sheet?.visibility !== 'visible') continue;
    const cells = await ownCells(opc, sheet, context, runner);
    const moment = cells === null ? null : closedAt(cells.rows);
    if (moment !== null && (newest === null || moment > newest.moment)) newest = { name: sheet.name, moment };
  }
  return newest?.name ?? null;
}

function closedAt(rows: SheetGrid['rows']): string | null {
  for (const row of rows.slice(0, HEAD_ROWS)) {
    for (const value of row) {
      const moment = closingMoment(value);
      if (moment !== null) return moment;
    }
  }
  return null;
}

/** Makes a workbook open on a sheet, with no other selected: what is typed goes into every selected sheet. */
export function openOn(opc: OpcPackage, name: string): void {
  const { part, document, sheets } = readWorkbookModel(opc);
  const place = sheets.findIndex((sheet) => sheet.name === name);
  if (place === -1) return;
  const edit = new XmlEdit(document);
  const views = childNamed(document.root, 'bookViews');
  const p = document.root.prefix;
  if (views === null) {
    const view = `<${p}bookViews><${p}workbookView activeTab="${place}"/></${p}bookViews>`;
    edit.insertInOrder(document.root, 'bookViews', WORKBOOK_ORDER, view);
  }
  for (const view of views ? childrenNamed(views, 'workbookView') : []) {
    edit.removeAttribute(view, 'firstSheet');
    const active = attributesOf(document, view).find((attribute) => attribute.name === 'activeTab');
    if (active) edit.replace(active.valueStart, active.valueEnd, String(place));
    else edit.insert(view.openEnd - (view.selfClosed ? 2 : 1), ` activeTab="${place}"`);
  }
  opc.put(part, edit.apply());
  for (const [at, { target }] of sheets.entries())
    if (target !== null && opc.has(target)) select(opc, target, at === place);
}

function select(opc: OpcPackage, part: string, isShown: boolean): void {
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const edit = new XmlEdit(sheet);
  const views = childNamed(sheet.root, 'sheetViews');
  for (const view of views ? childrenNamed(views, 'sheetView') : []) {
    edit.removeAttribute(view, 'tabSelected');
    if (isShown) edit.insert(view.openEnd - (view.selfClosed ? 2 : 1), ' tabSelected="1"');
  }
  opc.put(part, edit.apply());
}
