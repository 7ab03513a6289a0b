/**
 * Takes small traces of makers and machines out of a copy that stand in what goes along: names of macros and code, what-if
 * scenarios and permissions with the names of people, comments on names, and what pictures and shapes say beside their look.
 */
import type { OpcPackage } from '../opc/opcPackage';
import { readWorkbookModel } from '../read/workbookModel';
import { parseSheetFrame } from '../write/marks';
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { decodeText, withoutCdata } from '../xml/text';
import type { IsGone } from './references';

/** Scenarios hold names and other figures than those in sight, permissions the accounts of people, watches what somebody looks at. */
const ELEMENTS = /^(?:scenarios|protectedRanges|cellWatches)$/;
/**
 * Passwords of sheets and workbooks, as sums from which they can be guessed; people have few passwords. What is protected stays
 * so, without one.
 */
const PASSWORDS =
  /^(?:(?:workbook|revisions)?(?:[Aa]lgorithmName|[Hh]ashValue|[Ss]altValue|[Ss]pinCount|[Pp]assword)(?:CharacterSet)?)$/;
/** What people write about a name; a copy of values needs the name only. */
const ABOUT_NAMES: readonly string[] = ['comment', 'description', 'help', 'statusBar', 'customMenu'];
/** A text that is a path or the name of a picture's file: programs put it where people would describe the picture. */
const FILE_NAME = /[\\/]|\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|webp)$/i;

/** Removes them from a sheet. */
export function dropTracesOfSheet(opc: OpcPackage, part: string): void {
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const edit = new XmlEdit(sheet);
  for (const child of sheet.root.children) {
    if (ELEMENTS.test(child.local)) edit.remove(child);
    if (child.local === 'sheetPr') dropAttributes(edit, sheet, child, (name) => name === 'codeName');
    if (child.local === 'sheetProtection') dropAttributes(edit, sheet, child, (name) => PASSWORDS.test(name));
  }
  opc.put(part, edit.apply());
}

/** Removes them from the workbook's own text. */
export function dropTracesOfWorkbook(opc: OpcPackage): void {
  const { part, document } = readWorkbookModel(opc);
  const edit = new XmlEdit(document);
  const properties = childNamed(document.root, 'workbookPr');
  if (properties) dropAttributes(edit, document, properties, (name) => name === 'codeName');
  const protection = childNamed(document.root, 'workbookProtection');
  if (protection) dropAttributes(edit, document, protection, (name) => PASSWORDS.test(name));
  const names = childNamed(document.root, 'definedNames');
  for (const name of names ? childrenNamed(names, 'definedName') : [])
    dropAttributes(edit, document, name, (attribute) => ABOUT_NAMES.includes(attribute));
  opc.put(part, edit.apply());
}

/** Removes what shapes would run, show from what is gone, or tell of the files that they came from. */
export function dropTracesOfShapes(opc: OpcPackage, isGone: IsGone): void {
  for (const part of opc.names().filter((name) => /\/drawings\/drawing[^/]*\.xml$/i.test(name))) {
    const text = opc.textOf(part);
    const kept = text.replace(/<[^!?/][^>]*>/g, (tag) =>
      tag.replace(/\s(macro|textlink|descr|title)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string, quoted: string) => {
        const value = decodeText(quoted.slice(1, -1), part);
        if (name === 'macro') return ' macro=""';
        const isTrace = name === 'textlink' ? isGone(value) : FILE_NAME.test(value);
        return isTrace ? '' : whole;
      }),
    );
    if (kept !== text) opc.put(part, kept);
  }
}

function dropAttributes(
  edit: XmlEdit,
  document: XmlDocument,
  element: XmlElement,
  isTrace: (name: string) => boolean,
): void {
  for (const { name } of attributesOf(document, element)) if (isTrace(name)) edit.removeAttribute(element, name);
}
