/** Takes out of a copy for others what is not for them: links to other workbooks, connections, add-ins, macros. */
import { changeContentType, contentTypeOf } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf, removeRelationshipsTo } from '../opc/relationships';
import type { Relationship } from '../opc/relationships';
import { isTrue, readWorkbookModel } from '../read/workbookModel';
import type { DefinedName } from '../read/workbookModel';
import { textOfItem } from '../settingsPart';
import { attributeOf, childNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { partsOnlyBelow, removeParts } from '../write/ownParts';
import { dropSheets } from './dropSheets';
import { pointsOutside, withOwnValues } from './references';
import type { IsGone } from './references';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
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
      if (/<(?:\w+:)?webextension(?:ref)?\b/i.test(document.text.slice(anchor.start, anchor.end))) edit.remove(anchor);
    }
    opc.put(part, edit.apply());
    dropRelated(opc, part, isWebExtension);
  }
}

/** Removes connections to databases and files with the queries that use them: cells keep what they show. @returns whether there were any */
export function dropConnections(opc: OpcPackage): boolean {
  let had = false;
  const { part, sheets } = readWorkbookModel(opc);
  for (const sheet of sheets) {
    if (sheet.part === null) continue;
    const tables = relationshipsOf(opc, sheet.part).filter(({ kind, external }) => kind === 'table' && !external);
    had = dropRelated(opc, sheet.part, isQuery) || had;
    for (const { target } of tables.filter((table) => opc.has(table.target))) {
      if (relationshipsOf(opc, target).some(isQuery)) opc.put(target, withoutQuery(target, opc.textOf(target)));
      had = dropRelated(opc, target, isQuery) || had;
    }
  }
  for (const { target } of relationshipsOf(opc, part).filter(({ kind }) => kind === 'connections')) {
    had = true;
    const kept = opc.has(target) ? connectionsForPivots(opc, target, part) : null;
    if (kept !== null) opc.put(target, kept);
    else dropRelated(opc, part, (relation) => relation.target === target);
  }
  return (
    dropRelated(
      opc,
      part,
      ({ kind, target, external }) =>
        kind === 'customXml' && !external && opc.has(target) && isQueryText(textOfItem(opc, target) ?? ''),
    ) || had
  );
}

/** The texts of Power Query's queries, with the addresses that they read. */
function isQueryText(xml: string): boolean {
  return /<(?:\w+:)?DataMashup[\s>]/.test(xml.slice(0, 1000));
}

/** Returns a table that was filled by a query as a plain one. */
function withoutQuery(part: string, text: string): string {
  const document = parseXml(part, text);
  const edit = new XmlEdit(document);
  const columns = childNamed(document.root, 'tableColumns')?.children ?? [];
  edit.removeAttribute(document.root, 'tableType');
  edit.removeAttribute(document.root, 'connectionId');
  for (const column of columns) edit.removeAttribute(column, 'queryTableFieldId');
  return edit.apply();
}

/** Returns the list of connections with nothing but the numbers that pivot tables need to open; null where none does. */
function connectionsForPivots(opc: OpcPackage, part: string, workbook: string): string | null {
  const needed = relationshipsOf(opc, workbook)
    .filter(({ kind, external, target }) => kind === 'pivotCacheDefinition' && !external && opc.has(target))
    .flatMap(({ target }) => /\bconnectionId\s*=\s*["'](\d+)["']/.exec(opc.textOf(target))?.[1] ?? []);
  const document = parseXml(part, opc.textOf(part));
  const kept = document.root.children.filter((each) => needed.includes(attributeOf(document, each, 'id') ?? ''));
  if (kept.length === 0) return null;
  const lines = kept.map((each) => {
    const value = (name: string): string => encodeText(attributeOf(document, each, name) ?? '0');
    return `<connection id="${value('id')}" name="${value('id')}" type="${value('type')}" refreshedVersion="${value('refreshedVersion')}"/>`;
  });
  return `<connections xmlns="${MAIN}">${lines.join('')}</connections>`;
}

function isQuery({ kind }: Relationship): boolean {
  return kind === 'queryTable';
}

/**
 * Removes macros – modules, and sheets in the form of Excel 4 – with the ribbon that calls them, and makes the workbook a
 * plain one. A copy is for people who need the figures; mail filters and readers of phones stop files that can run something.
 * Returns whether there were any.
 */
export function dropMacros(opc: OpcPackage): boolean {
  const { part, sheets } = readWorkbookModel(opc);
  dropSheets(opc, new Set([...sheets.keys()].filter((place) => sheets[place]?.macro === true)));
  dropNamesWhere(opc, ({ element, name }, document) => {
    const runs = ['xlm', 'function', 'vbProcedure'].some((each) => isTrue(attributeOf(document, element, each)));
    return runs || /^_xlnm\.Auto_(?:Open|Close|Activate|Deactivate)/i.test(name);
  });
  const had = relationshipsOf(opc, part).some(({ kind }) => kind === 'vbaProject');
  dropRelated(opc, part, ({ kind }) => kind === 'vbaProject');
  if (had) dropRelated(opc, '', ({ type }) => /relationships\/ui\/(?:user)?extensibility$/i.test(type));
  if (contentTypeOf(opc, part) !== WORKBOOK_TYPE) changeContentType(opc, part, WORKBOOK_TYPE);
  return had || sheets.some(({ macro }) => macro);
}

/** Lets charts keep their own values where they point to what is gone. */
export function giveChartsTheirValues(opc: OpcPackage, isGone: IsGone): void {
  for (const part of opc.names().filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name))) {
    opc.put(part, withOwnValues(part, opc.textOf(part), isGone));
  }
}

/** Removes the workbook's names that fit. */
export function dropNamesWhere(opc: OpcPackage, isGone: (name: DefinedName, document: XmlDocument) => boolean): void {
  const { part, document, names } = readWorkbookModel(opc);
  const gone = names.filter((name) => isGone(name, document));
  const list = childNamed(document.root, 'definedNames');
  if (!list || gone.length === 0) return;
  const edit = new XmlEdit(document);
  if (gone.length === names.length) edit.remove(list);
  else for (const { element } of gone) edit.remove(element);
  opc.put(part, edit.apply());
}

/** Removes the parts that a part (the empty name is the package) is related to, with all that only they reach. @returns whether there were any */
export function dropRelated(opc: OpcPackage, part: string, isGone: (relation: Relationship) => boolean): boolean {
  if (part === '' && !opc.has('_rels/.rels')) return false;
  let had = false;
  for (const { target, external } of relationshipsOf(opc, part).filter(isGone)) {
    if (external) continue;
    had = true;
    const below = partsOnlyBelow(opc, target);
    removeRelationshipsTo(opc, part, target);
    removeParts(
      opc,
      [target, ...below].filter((each) => opc.has(each)),
    );
  }
  return had;
}

function isWebExtension({ kind }: Relationship): boolean {
  return /^webextension$/i.test(kind);
}
