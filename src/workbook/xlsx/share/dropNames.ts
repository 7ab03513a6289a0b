/**
 * Takes names and descriptions out of a copy that nobody sees in its cells: texts that names stand for, names of people's own
 * cell styles and of shapes, what is said about tables. They hold the names of users, files and former owners.
 */
import type { OpcPackage } from '../opc/opcPackage';
import { readWorkbookModel } from '../read/workbookModel';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { dropNamesWhere } from './dropParts';

/** A text in a formula; a name of a sheet stands in single quotes. */
const TEXT = /"/;
const REFERENCE = /!/;
/** What people write about a table. */
const ABOUT_TABLES: readonly string[] = ['comment', 'altText', 'altTextSummary'];

/** Removes names that stand for a text alone: the copy has no formula that would ask for it. */
export function dropTexts(opc: OpcPackage): void {
  dropNamesWhere(opc, ({ refersTo }) => TEXT.test(refersTo) && !REFERENCE.test(refersTo));
}

/** Gives people's own styles, and shapes, a number for a name, and takes away what is said about tables. */
export function dropGivenNames(opc: OpcPackage): void {
  const { styles } = readWorkbookModel(opc);
  for (const part of opc.names()) {
    const text = part === styles || TABLE.test(part) || DRAWING.test(part) ? opc.textOf(part) : null;
    if (text === null) continue;
    if (part === styles) opc.put(part, withNumberedStyles(part, text));
    else opc.put(part, TABLE.test(part) ? withoutWordsAbout(part, text) : withNumberedShapes(text));
  }
}

const TABLE = /\/tables\/[^/]*\.xml$/i;
const DRAWING = /\/drawings\/drawing[^/]*\.xml$/i;

/** Styles that come with Excel keep their names: programs know them by these. */
function withNumberedStyles(part: string, text: string): string {
  const document = parseXml(part, text);
  const list = childNamed(document.root, 'cellStyles');
  const edit = new XmlEdit(document);
  let number = 0;
  for (const style of list ? childrenNamed(list, 'cellStyle') : []) {
    if (attributeOf(document, style, 'builtinId') !== null) continue;
    number += 1;
    const name = attributesOf(document, style).find((attribute) => attribute.name === 'name');
    if (name) edit.replace(name.valueStart, name.valueEnd, `Style ${number}`);
  }
  return edit.apply();
}

function withNumberedShapes(text: string): string {
  return text.replace(/<(?:\w+:)?cNvPr\s[^>]*>/g, (tag) => {
    const number = /\sid\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? '';
    return tag.replace(/\sname\s*=\s*(?:"[^"]*"|'[^']*')/, ` name="Shape ${number}"`);
  });
}

function withoutWordsAbout(part: string, text: string): string {
  const document = parseXml(part, text);
  const edit = new XmlEdit(document);
  const clear = (element: XmlElement): void => {
    for (const { name } of attributesOf(document, element)) {
      if (ABOUT_TABLES.includes(name)) edit.removeAttribute(element, name);
    }
    for (const child of element.children) clear(child);
  };
  clear(document.root);
  return edit.apply();
}
