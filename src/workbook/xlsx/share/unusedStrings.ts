/** The texts that cells share: those that no cell of a copy shows any more were on sheets and in columns that it has not. */
import type { OpcPackage } from '../opc/opcPackage';
import { readWorkbookModel } from '../read/workbookModel';
import { attributeIn } from '../write/sheetCells';
import { childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';

/** Adds the places (0-based) of the shared texts that a sheet shows. */
export function addUsedStrings({ text, root: { prefix: p } }: XmlDocument, used: Set<number>): void {
  const cell = new RegExp(`<${p}c(?=\\s)([^>]*[^>/])>([\\s\\S]*?)</${p}c>`, 'g');
  for (const [, attributes = '', inside = ''] of text.matchAll(cell)) {
    if (attributeIn(attributes, 't') !== 's') continue;
    const place = new RegExp(`<${p}v(?:\\s[^>]*)?>\\s*(\\d+)\\s*</${p}v>`).exec(inside)?.[1];
    if (place !== undefined) used.add(Number(place));
  }
}

/** Empties the shared texts that are not used; the others keep their places. */
export function emptyUnusedStrings(opc: OpcPackage, used: ReadonlySet<number>): void {
  const part = readWorkbookModel(opc).sharedStrings;
  if (part === null) return;
  const document = parseXml(part, opc.textOf(part));
  const p = document.root.prefix;
  const edit = new XmlEdit(document);
  for (const [place, item] of childrenNamed(document.root, 'si').entries()) {
    if (!used.has(place)) edit.replace(item.start, item.end, `<${p}si><${p}t/></${p}si>`);
  }
  opc.put(part, edit.apply());
}
