/** Takes sheets out of a workbook: with their parts, their names, and what counts sheets by their place. */
import { removeContentType } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { removeRelationshipsTo } from '../opc/relationships';
import { readWorkbookModel, sheetOfName } from '../read/workbookModel';
import type { WorkbookModel } from '../read/workbookModel';
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { partsOnlyBelow, removeParts } from '../write/ownParts';

/** Removes sheets by their places (0-based); at least one visible sheet must be left. */
export function dropSheets(opc: OpcPackage, places: ReadonlySet<number>): void {
  if (places.size === 0) return;
  const model = readWorkbookModel(opc);
  for (const [place, { target }] of model.sheets.entries()) {
    if (!places.has(place) || target === null) continue;
    const below = partsOnlyBelow(opc, target);
    removeRelationshipsTo(opc, model.part, target);
    removeParts(opc, [target, ...below]);
  }
  const edit = new XmlEdit(model.document);
  const list = childNamed(model.document.root, 'sheets');
  (list ? childrenNamed(list, 'sheet') : []).forEach((element, place) => {
    if (places.has(place)) edit.remove(element);
  });
  dropNames(edit, model, places);
  moveViews(edit, model, places);
  opc.put(model.part, edit.apply());
}

/** Removes the calculation chain, which lists formulas by their sheets. */
export function dropCalcChain(opc: OpcPackage): void {
  const { part, calcChain } = readWorkbookModel(opc);
  if (calcChain === null) return;
  removeRelationshipsTo(opc, part, calcChain);
  removeContentType(opc, calcChain);
  opc.remove(calcChain);
}

function dropNames(edit: XmlEdit, model: WorkbookModel, places: ReadonlySet<number>): void {
  const { document, names, sheets } = model;
  const gone = names.filter((name) => places.has(name.localSheet ?? sheetOfName(name, sheets)));
  const list = childNamed(document.root, 'definedNames');
  if (list && gone.length === names.length) {
    edit.remove(list);
    return;
  }
  for (const name of names) {
    if (gone.includes(name)) edit.remove(name.element);
    else if (name.localSheet !== null) {
      const local = attributesOf(document, name.element).find((each) => each.name === 'localSheetId');
      if (local) edit.replace(local.valueStart, local.valueEnd, String(newPlace(name.localSheet, places)));
    }
  }
}

/** Which sheet is shown first: the one that was, or the first visible one. */
function moveViews(edit: XmlEdit, { document, sheets }: WorkbookModel, places: ReadonlySet<number>): void {
  const views = childNamed(document.root, 'bookViews');
  const visible = sheets.findIndex(({ visibility }, place) => visibility === 'visible' && !places.has(place));
  for (const view of views ? childrenNamed(views, 'workbookView') : []) {
    for (const { name, value, valueStart, valueEnd } of attributesOf(document, view)) {
      if (name !== 'activeTab' && name !== 'firstSheet') continue;
      const place = places.has(Number(value)) ? visible : Number(value);
      edit.replace(valueStart, valueEnd, String(newPlace(Math.max(0, place), places)));
    }
  }
}

function newPlace(place: number, gone: ReadonlySet<number>): number {
  return place - [...gone].filter((each) => each < place).length;
}
