/** `[Content_Types].xml`: what each part is. */
import { attributeOf, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import type { OpcPackage } from './opcPackage';

const PART = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Returns a part's content type, in lower case; empty when the package says none. */
export function contentTypeOf(opc: OpcPackage, part: string): string {
  return writtenTypeOf(opc, part).toLowerCase();
}

/** Returns a part's content type as it is written. */
export function writtenTypeOf(opc: OpcPackage, part: string): string {
  const document = parseXml(PART, opc.textOf(PART));
  const override = overrideOf(document, part);
  if (override) return attributeOf(document, override, 'ContentType') ?? '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const found = document.root.children.find(
    (child) => child.local === 'Default' && attributeOf(document, child, 'Extension')?.toLowerCase() === extension,
  );
  return found ? (attributeOf(document, found, 'ContentType') ?? '') : '';
}

/** Says what a part is. A line that says so already stays; one that a removed part left behind is written anew. */
export function addContentType(opc: OpcPackage, part: string, type: string): void {
  const document = parseXml(PART, opc.textOf(PART));
  const standing = overrideOf(document, part);
  if (standing && attributeOf(document, standing, 'ContentType')?.toLowerCase() === type.toLowerCase()) return;
  const edit = new XmlEdit(document);
  if (standing) edit.remove(standing);
  edit.append(
    document.root,
    `<${document.root.prefix}Override PartName="/${encodeText(part)}" ContentType="${encodeText(type)}"/>`,
  );
  opc.put(PART, edit.apply());
}

/**
 * Makes sure that a part of relationships has its type. Most packages say it once for the extension; LibreOffice 3.3 to
 * 6.0 wrote a line for each such part, so that a new one would have none, and a reader would not see what it names.
 */
export function typeRelationships(opc: OpcPackage, rels: string): void {
  if (contentTypeOf(opc, rels) === RELATIONSHIPS_TYPE) return;
  const document = parseXml(PART, opc.textOf(PART));
  const isRels = (child: XmlElement): boolean =>
    child.local === 'Default' && attributeOf(document, child, 'Extension')?.toLowerCase() === 'rels';
  if (document.root.children.some(isRels)) {
    addContentType(opc, rels, RELATIONSHIPS_TYPE);
    return;
  }
  const edit = new XmlEdit(document);
  edit.insertInOrder(
    document.root,
    'Default',
    ['Default', 'Override'],
    `<${document.root.prefix}Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>`,
  );
  opc.put(PART, edit.apply());
}

/** Says that a part is something else now. */
export function changeContentType(opc: OpcPackage, part: string, type: string): void {
  removeContentType(opc, part);
  addContentType(opc, part, type);
}

/** Forgets a part that was removed. */
export function removeContentType(opc: OpcPackage, part: string): void {
  const document = parseXml(PART, opc.textOf(PART));
  const override = overrideOf(document, part);
  if (!override) return;
  const edit = new XmlEdit(document);
  edit.remove(override);
  opc.put(PART, edit.apply());
}

function overrideOf(document: XmlDocument, part: string): XmlElement | null {
  const wanted = `/${part}`.toLowerCase();
  const found = document.root.children.find(
    (child) => child.local === 'Override' && attributeOf(document, child, 'PartName')?.toLowerCase() === wanted,
  );
  return found ?? null;
}
