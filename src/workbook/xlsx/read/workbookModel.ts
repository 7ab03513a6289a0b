/** The workbook part: sheets in tab order, workbook names, and what the package says about it. */
import { ownTabKind } from '../../ownTabName';
import type { MergedArea, OwnTab, SheetGrid } from '../../../core/grid/grid';
import { contentTypeOf } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { refuse } from '../refuse';
import { areaOf } from '../write/areas';
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenNamed,
  parseXml,
  relationshipId,
  textOf,
} from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetGrid['visibility'];
  /** Null for a chart sheet or another sheet without cells. */
  readonly part: string | null;
  /** The part of the sheet, of whatever kind; null for a sheet that points to none. */
  readonly target: string | null;
  /** A sheet of macros in the form of Excel 4. */
  readonly macro: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Place of the sheet it belongs to (0-based); null for the whole workbook. */
  readonly localSheet: number | null;
  readonly refersTo: string;
  readonly element: XmlElement;
}

export interface WorkbookModel {
  readonly part: string;
  readonly document: XmlDocument;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MACRO_SHEET = /^xl(?:Intl)?Macrosheet$/i;
const STRICT = 'http://purl.oclc.org/ooxml/';
const WORKBOOK_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template)(\.macroenabled)?\.main\+xml$/;
/** A Word document or template, with or without macros. */
const WORD_TYPE = /wordprocessingml|ms-word/i;

/** Reads the workbook part. Refuses with `file-not-ooxml-workbook`, `file-word`, `file-strict`, `file-damaged` and as parts are refused. */
export function readWorkbookModel(opc: OpcPackage): WorkbookModel {
  const part = workbookPart(opc);
  const document = parseXml(part, opc.textOf(part));
  const { root } = document;
  const namespace = attributeOf(document, root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`);
  if (namespace?.startsWith(STRICT)) refuse('file-strict');
  if (root.local !== 'workbook' || namespace !== MAIN) refuse('file-not-ooxml-workbook');
  const related = relationshipsOf(opc, part);
  const partOf = (kind: string): string | null => {
    const target = related.find((each) => each.kind === kind && !each.external)?.target;
    return target !== undefined && opc.has(target) ? target : null;
  };
  const list = childNamed(root, 'sheets');
  if (!list) refuse('file-damaged', part);
  const sheets = childrenNamed(list, 'sheet').map((element) => {
    const values = new Map(attributesOf(document, element).map(({ name, value }) => [name, value]));
    const id = relationshipId(document, element);
    const relation = related.find((each) => each.id === id);
    // Excel keeps modules and dialogs of versions before 97 as sheets that point to nothing.
    if (!relation && id !== '') refuse('file-damaged', part);
    if (relation && !opc.has(relation.target)) refuse('file-damaged', relation.target);
    return {
      name: values.get('name') ?? refuse('file-damaged', part),
      sheetId: Number(values.get('sheetId') ?? Number.NaN),
      visibility: visibilityOf(values.get('state')),
      part: relation?.kind === 'worksheet' ? relation.target : null,
      target: relation?.target ?? null,
      macro: relation !== undefined && MACRO_SHEET.test(relation.kind),
    };
  });
  if (sheets.length === 0) refuse('file-damaged', part);
  const properties = childNamed(root, 'workbookPr');
  const protection = childNamed(root, 'workbookProtection');
  return {
    part,
    document,
    sheets,
    names: readNames(document),
    date1904: properties !== null && isTrue(attributeOf(document, properties, 'date1904')),
    structureLocked: protection !== null && isTrue(attributeOf(document, protection, 'lockStructure')),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
  };
}

/** Returns the sheet (its place, 0-based) that a workbook name such as `'Tháng 2'!$A$1` points to; -1 when it points to none. */
export function sheetOfName({ refersTo }: DefinedName, sheets: readonly SheetEntry[]): number {
  const quoted = /^'((?:[^']|'')+)'!/.exec(refersTo)?.[1]?.replace(/''/g, "'");
  const title = quoted ?? /^([^'!]+)!/.exec(refersTo)?.[1];
  return title === undefined ? -1 : sheets.findIndex(({ name }) => name.toLowerCase() === title.toLowerCase());
}

/** What a hidden name of ours says of the sheet that it points to. */
export interface NamedSheet {
  readonly kind: OwnTab;
  /** In lower case. */
  readonly name: string;
  /** Null for a single cell, which says nothing of the block. */
  readonly area: MergedArea | null;
}

/** Returns which sheets (by place) our hidden names point to; whether they are ours their cells say (`hasOwnSignature`). */
export function namedAsOwn({ names, sheets }: WorkbookModel): ReadonlyMap<number, NamedSheet> {
  const found = new Map<number, NamedSheet>();
  for (const each of names) {
    const kind = each.localSheet === null ? ownTabKind(each.name) : null;
    const place = kind === null ? -1 : sheetOfName(each, sheets);
    if (kind !== null && place !== -1)
      found.set(place, { kind, name: each.name.toLowerCase(), area: areaOfName(each) });
  }
  return found;
}

/** Returns the cells that a workbook name gives; null for a single cell or anything else. */
export function areaOfName({ refersTo }: DefinedName): MergedArea | null {
  const ref = refersTo.slice(refersTo.lastIndexOf('!') + 1).replace(/\$/g, '');
  return ref.includes(':') ? areaOf(ref) : null;
}

function workbookPart(opc: OpcPackage): string {
  if (!opc.has('[Content_Types].xml') || !opc.has('_rels/.rels')) refuse('file-not-ooxml-workbook');
  const main = relationshipsOf(opc, '').find(({ kind, external }) => kind === 'officeDocument' && !external);
  if (!main) refuse('file-not-ooxml-workbook');
  if (!opc.has(main.target)) refuse('file-damaged', main.target);
  const type = contentTypeOf(opc, main.target);
  if (!WORKBOOK_TYPE.test(type)) refuse(WORD_TYPE.test(type) ? 'file-word' : 'file-not-ooxml-workbook');
  return main.target;
}

function readNames(document: XmlDocument): DefinedName[] {
  const list = childNamed(document.root, 'definedNames');
  return (list ? childrenNamed(list, 'definedName') : []).map((element) => {
    const local = attributeOf(document, element, 'localSheetId');
    return {
      name: attributeOf(document, element, 'name') ?? '',
      localSheet: local === null ? null : Number(local),
      refersTo: textOf(document, element),
      element,
    };
  });
}

function visibilityOf(state: string | undefined): SheetGrid['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Reads a boolean attribute. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
