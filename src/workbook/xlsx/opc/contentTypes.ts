/** `[Content_Types].xml`: what each part is. */
import { attributeOf, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import type { OpcPackage } from './opcPackage';

const PART = '[Content_Types].xml';

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

/** Says what a new part is; a part that is there already keeps its line. */
export function addContentType(opc: OpcPackage, part: string, type: string): void {
  const document = parseXml(PART, opc.textOf(PART));
  if (overrideOf(document, part)) return;
  const edit = new XmlEdit(document);
  edit.append(
    document.root,
    `<${document.root.prefix}Override PartName="/${encodeText(part)}" ContentType="${encodeText(type)}"/>`,
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
