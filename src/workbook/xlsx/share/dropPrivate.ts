/** Takes out of a copy for others what tells of people and machines: properties, comments, printers, paths, hidden sheets' remains. */
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf, relationshipsPart, removeRelationships } from '../opc/relationships';
import type { Relationship } from '../opc/relationships';
import { readWorkbookModel } from '../read/workbookModel';
import { parseSheetFrame } from '../write/marks';
import { attributeOf, attributesOf, childrenNamed, parseXml, relationshipId } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';
import { dropRelated } from './dropParts';
import type { IsGone } from './references';

/** Parts that a workbook is made of; what else hangs on it tells of its makers (people, labels, forms, shared editing). */
const WORKBOOK_KINDS =
  /^(?:worksheet|chartsheet|dialogsheet|sharedStrings|styles|theme|sheetMetadata|connections|pivotCacheDefinition|slicerCache|timelineCache|featurePropertyBag|rd\w*|\w*richValue\w*)$/i;
/** Parts of the workbook's own text that name people and folders. */
const WORKBOOK_ELEMENTS = /^(?:fileSharing|customWorkbookViews|webPublishing|webPublishObjects|absPath)$/;
const COMMENT_KINDS = /^(?:comments|threadedComment)$/;
const PRIVATE_KINDS = /^(?:printerSettings|customProperty)$/;
const PRIVATE_ELEMENTS = /^(?:customSheetViews|customProperties|webPublishItems)$/;
/** Addresses that lead to the same place on every computer. */
const PUBLIC_ADDRESS = /^(?:https?:|mailto:|ftp:|tel:|#)/i;

/** Removes document properties, the preview picture, labels and signatures: all that hangs on the package but the workbook. */
export function dropProperties(opc: OpcPackage): boolean {
  return dropRelated(opc, '', ({ kind }) => kind !== 'officeDocument');
}

/** Removes what the workbook says of its makers: who holds it, their views, its folder, data of other programs. */
export function dropMakers(opc: OpcPackage, withComments: boolean): void {
  const { part, document } = readWorkbookModel(opc);
  const edit = new XmlEdit(document);
  for (const child of document.root.children) {
    const inside = document.text.slice(child.start, child.end);
    const isPath = child.local === 'AlternateContent' && /\babsPath\b/.test(inside);
    if (isPath || WORKBOOK_ELEMENTS.test(child.local)) edit.remove(child);
  }
  opc.put(part, edit.apply());
  dropRelated(opc, part, ({ kind }) => !WORKBOOK_KINDS.test(kind) && !(withComments && kind === 'person'));
}

/** Removes printers, own views and properties of a sheet, and jumps that work on this computer only. @returns whether there were jumps */
export function dropPrivateOfSheet(opc: OpcPackage, part: string, isGone: IsGone): boolean {
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const relations = relationshipsOf(opc, part);
  const printers = relations.filter(({ kind }) => PRIVATE_KINDS.test(kind));
  const paths = relations.filter(isJumpToPath);
  const edit = new XmlEdit(sheet);
  for (const child of sheet.root.children) {
    if (PRIVATE_ELEMENTS.test(child.local)) edit.remove(child);
    if (child.local === 'pageSetup') {
      const id = attributesOf(sheet, child).find(({ name }) => name.endsWith(':id'));
      if (id) edit.removeAttribute(child, id.name);
    }
    if (child.local !== 'hyperlinks') continue;
    const links = childrenNamed(child, 'hyperlink');
    const gone = links.filter((link) => {
      const id = relationshipId(sheet, link);
      if (id !== null && id !== '') return paths.some((relation) => relation.id === id);
      return isGone(attributeOf(sheet, link, 'location') ?? '');
    });
    if (gone.length === links.length) edit.remove(child);
    else for (const link of gone) edit.remove(link);
  }
  opc.put(part, edit.apply());
  removeRelationships(opc, part, isJumpToPath);
  dropRelated(opc, part, (relation) => printers.some(({ id }) => id === relation.id));
  return paths.length > 0;
}

/** Removes comments of both kinds with the notes that they are drawn as; buttons and boxes stay. @returns whether there were any */
export function dropComments(opc: OpcPackage, part: string): boolean {
  const had = dropRelated(opc, part, ({ kind }) => COMMENT_KINDS.test(kind));
  for (const { target, external } of relationshipsOf(opc, part).filter(({ kind }) => kind === 'vmlDrawing')) {
    if (external || !opc.has(target)) continue;
    const text = opc.textOf(target);
    const kept = text.replace(/<v:shape[\s>][\s\S]*?<\/v:shape>/g, (shape) =>
      /ObjectType="Note"/.test(shape) ? '' : shape,
    );
    if (kept !== text) putDrawing(opc, part, target, kept);
  }
  return had;
}

/** Makes paths of this computer, wherever else they stand (pictures, buttons, charts), lead nowhere. @returns whether there were any */
export function dropPaths(opc: OpcPackage): boolean {
  let had = false;
  for (const part of opc.names().filter((name) => !name.endsWith('.rels'))) {
    const paths = relationshipsOf(opc, part).filter(isPath);
    if (paths.length === 0) continue;
    had = true;
    const rels = relationshipsPart(part);
    const document = parseXml(rels, opc.textOf(rels));
    const edit = new XmlEdit(document);
    for (const element of document.root.children) {
      const id = attributeOf(document, element, 'Id');
      const target = attributesOf(document, element).find(({ name }) => name === 'Target');
      if (target && paths.some((path) => path.id === id)) edit.replace(target.valueStart, target.valueEnd, '#');
    }
    opc.put(rels, edit.apply());
  }
  return had;
}

function isJumpToPath(relation: Relationship): boolean {
  return relation.kind === 'hyperlink' && isPath(relation);
}

function isPath({ external, target }: Relationship): boolean {
  return external && !PUBLIC_ADDRESS.test(target);
}

/** Writes what is left of an old drawing of a sheet; one without shapes goes with the element of the sheet that shows it. */
export function putDrawing(opc: OpcPackage, part: string, drawing: string, text: string): void {
  if (/<v:(?:shape|rect|oval|line|group)[\s>]/.test(text)) opc.put(drawing, text);
  else dropDrawing(opc, part, drawing);
}

function dropDrawing(opc: OpcPackage, part: string, drawing: string): void {
  const ids = new Set(
    relationshipsOf(opc, part)
      .filter(({ target }) => target === drawing)
      .map(({ id }) => id),
  );
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const edit = new XmlEdit(sheet);
  for (const child of sheet.root.children) {
    if (child.local === 'legacyDrawing' && ids.has(relationshipId(sheet, child) ?? '')) edit.remove(child);
  }
  opc.put(part, edit.apply());
  dropRelated(opc, part, ({ id }) => ids.has(id));
}
