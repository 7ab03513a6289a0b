/** Takes out of a copy for others what is not for them: links to other workbooks, add-ins, macros. */
import { changeContentType, contentTypeOf } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf, removeRelationshipsTo } from '../opc/relationships';
import type { Relationship } from '../opc/relationships';
import { readWorkbookModel } from '../read/workbookModel';
import { childNamed, parseXml } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { partsOnlyBelow, removeParts } from '../write/ownParts';
import { pointsOutside, withOwnValues } from './references';
import type { IsGone } from './references';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Removes the links to other workbooks: parts, the list of them, and names that point there. */
export function dropOutsideLinks(opc: OpcPackage): void {
  const model = readWorkbookModel(opc);
  dropRelated(opc, model.part, ({ kind }) => kind === 'externalLink');
  const edit = new XmlEdit(model.document);
  const list = childNamed(model.document.root, 'externalReferences');
  if (list) edit.remove(list);
  opc.put(model.part, edit.apply());
  dropNamesWhere(opc, ({ refersTo }) => pointsOutside(refersTo));
  giveChartsTheirValues(opc, pointsOutside);
}

/** Removes add-ins that a workbook brings along: panes that open by themselves, and content that they draw. */
export function dropAddIns(opc: OpcPackage): void {
  dropRelated(opc, '', ({ type }) => /webextensiontaskpanes$/i.test(type));
  for (const part of opc.names().filter((name) => /\/drawings\/[^/]+\.xml$/i.test(name))) {
    if (!relationshipsOf(opc, part).some(isWebExtension)) continue;
    const document = parseXml(part, opc.textOf(part));
    const edit = new XmlEdit(document);
    for (const anchor of document.root.children) {
      if (/webextensionref\b/i.test(document.text.slice(anchor.start, anchor.end))) edit.remove(anchor);
    }
    opc.put(part, edit.apply());
    dropRelated(opc, part, isWebExtension);
  }
}

/**
 * Removes macros with the ribbon that calls them, and makes the workbook a plain one. A copy is for people who need the
 * figures; mail filters and readers of phones stop files that can run something.
 */
export function dropMacros(opc: OpcPackage): void {
  const { part } = readWorkbookModel(opc);
  const had = relationshipsOf(opc, part).some(({ kind }) => kind === 'vbaProject');
  dropRelated(opc, part, ({ kind }) => kind === 'vbaProject');
  if (had) dropRelated(opc, '', ({ type }) => /relationships\/ui\/(?:user)?extensibility$/i.test(type));
  if (contentTypeOf(opc, part) !== WORKBOOK_TYPE) changeContentType(opc, part, WORKBOOK_TYPE);
}

/** Lets charts keep their own values where they point to what is gone. */
function giveChartsTheirValues(opc: OpcPackage, isGone: IsGone): void {
  for (const part of opc.names().filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name))) {
    opc.put(part, withOwnValues(part, opc.textOf(part), isGone));
  }
}

function dropNamesWhere(opc: OpcPackage, isGone: (name: { name: string; refersTo: string }) => boolean): void {
  const { part, document, names } = readWorkbookModel(opc);
  const gone = names.filter(isGone);
  const list = childNamed(document.root, 'definedNames');
  if (!list || gone.length === 0) return;
  const edit = new XmlEdit(document);
  if (gone.length === names.length) edit.remove(list);
  else for (const { element } of gone) edit.remove(element);
  opc.put(part, edit.apply());
}

function dropRelated(opc: OpcPackage, part: string, isGone: (relation: Relationship) => boolean): void {
  if (part === '' && !opc.has('_rels/.rels')) return;
  for (const { target, external } of relationshipsOf(opc, part).filter(isGone)) {
    if (external) continue;
    const below = partsOnlyBelow(opc, target);
    removeRelationshipsTo(opc, part, target);
    removeParts(
      opc,
      [target, ...below].filter((each) => opc.has(each)),
    );
  }
}

function isWebExtension({ kind }: Relationship): boolean {
  return /^webextension$/i.test(kind);
}
