/** Relationships between parts: who points to whom, and adding or removing one. */
import { removeContentType, typeRelationships } from './contentTypes';
import { attributesOf, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import type { OpcPackage } from './opcPackage';

export interface Relationship {
  readonly id: string;
  /** The last piece of the type's address, for example `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** Part name without leading slash; for an external target the address as written. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Types of the parts that we add. */
export const OFFICE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Returns the name of the part that holds a part's relationships; the empty name stands for the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Returns the part that a target written in `part` names. Names of parts may hold percent signs as targets do, or what these
 * stand for: the name that is there is taken.
 */
function resolveTarget(opc: OpcPackage, part: string, target: string): string {
  const plain = partAt(part, decoded(target));
  const asWritten = partAt(part, target);
  return !opc.has(plain) && opc.has(asWritten) ? asWritten : plain;
}

function partAt(part: string, target: string): string {
  const clean = target.replace(/\\/g, '/').split('#')[0] ?? '';
  const steps = clean.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Returns a target as written in `part` for another part: relative below its folder, else absolute. */
export function targetFrom(part: string, other: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return other.startsWith(folder) ? other.slice(folder.length) : `/${other}`;
}

/** Reads the relationships of a part; none when it has no such part. */
export function relationshipsOf(opc: OpcPackage, part: string): Relationship[] {
  const rels = relationshipsPart(part);
  if (!opc.has(rels)) return [];
  const document = parseXml(rels, opc.textOf(rels));
  return document.root.children
    .filter((element) => element.local === 'Relationship')
    .map((element) => relationship(opc, document, element, part));
}

function relationship(opc: OpcPackage, document: XmlDocument, element: XmlElement, part: string): Relationship {
  const values = new Map(attributesOf(document, element).map(({ name, value }) => [name, value]));
  const type = values.get('Type') ?? '';
  const external = values.get('TargetMode') === 'External';
  const target = values.get('Target') ?? '';
  return {
    id: values.get('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    target: external ? target : resolveTarget(opc, part, target),
    external,
    element,
  };
}

/** Puts the whole relationships of a part, and says what kind of part holds them. */
export function putRelationships(opc: OpcPackage, part: string, xml: string): void {
  const rels = relationshipsPart(part);
  opc.put(rels, xml);
  typeRelationships(opc, rels);
}

/** Removes the relationships of a part; nothing happens where it has none. */
export function dropRelationships(opc: OpcPackage, part: string): void {
  const rels = relationshipsPart(part);
  if (!opc.has(rels)) return;
  opc.remove(rels);
  removeContentType(opc, rels);
}

/** Adds a relationship of an Office kind from a part to another and returns its new id. */
export function addRelationship(opc: OpcPackage, part: string, kind: string, target: string): string {
  const rels = relationshipsPart(part);
  const source = opc.has(rels)
    ? opc.textOf(rels)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const document = parseXml(rels, source);
  const numbers = relationshipsIn(document).map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const edit = new XmlEdit(document);
  const written = encodeText(targetFrom(part, target));
  edit.append(
    document.root,
    `<${document.root.prefix}Relationship Id="${id}" Type="${OFFICE_TYPE}${kind}" Target="${written}"/>`,
  );
  putRelationships(opc, part, edit.apply());
  return id;
}

function relationshipsIn(document: XmlDocument): string[] {
  return document.root.children.flatMap((element) =>
    attributesOf(document, element)
      .filter(({ name }) => name === 'Id')
      .map(({ value }) => value),
  );
}

/** Removes the relationships of a part that point to a target. */
export function removeRelationshipsTo(opc: OpcPackage, part: string, target: string): void {
  const wanted = target.toLowerCase();
  removeRelationships(opc, part, (each) => !each.external && each.target.toLowerCase() === wanted);
}

/** Removes the relationships of a part that a test picks; nothing is put where it picks none. */
export function removeRelationships(opc: OpcPackage, part: string, isGone: (relation: Relationship) => boolean): void {
  const rels = relationshipsPart(part);
  const found = relationshipsOf(opc, part).filter(isGone);
  if (found.length === 0) return;
  const edit = new XmlEdit(parseXml(rels, opc.textOf(rels)));
  for (const { element } of found) edit.remove(element);
  opc.put(rels, edit.apply());
}
