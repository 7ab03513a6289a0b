/** What people wrote on a sheet and in none of its cells: comments of both kinds, and words in text boxes. */
import { parseCellAddress } from '../../../core/grid/address';
import type { SheetNote } from '../../../core/grid/grid';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { attributeOf, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { decodeText, withoutCdata } from '../xml/text';
import { readWorkbookModel } from './workbookModel';

/** Where a text box has no cell that it is drawn from. */
const FIRST_CELL = { row: 1, column: 0 };

/**
 * Returns the notes of all sheets in sight, in the order of the sheets and their parts. Of a cell with a comment that people
 * answer to, the old note that repeats it is left out. Refuses as parts are refused (`file-damaged`).
 */
export function readNotes(opc: OpcPackage): readonly SheetNote[] {
  return readWorkbookModel(opc).sheets.flatMap(({ name, part, visibility }) =>
    part === null || visibility !== 'visible' ? [] : notesOfSheet(opc, part).map((note) => ({ sheet: name, ...note })),
  );
}

type PlacedNote = Omit<SheetNote, 'sheet'>;

function notesOfSheet(opc: OpcPackage, part: string): readonly PlacedNote[] {
  const targets = (kind: string): readonly string[] =>
    relationshipsOf(opc, part).flatMap((relation) =>
      relation.kind === kind && !relation.external && opc.has(relation.target) ? relation.target : [],
    );
  const threads = targets('threadedComment').flatMap((target) => commentsIn(opc, target, 'threadedComment'));
  const threaded = new Set(threads.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const old = targets('comments')
    .flatMap((target) => commentsIn(opc, target, 'comment'))
    .filter(({ row, column }) => !threaded.has(`${String(row)} ${String(column)}`));
  return [...threads, ...old, ...targets('drawing').flatMap((target) => boxesIn(opc, target))];
}

function commentsIn(opc: OpcPackage, target: string, local: string): readonly PlacedNote[] {
  const document = parseXml(target, withoutCdata(opc.textOf(target)));
  return elementsNamed(document.root, local).flatMap((comment) => {
    const place = parseCellAddress(attributeOf(document, comment, 'ref') ?? '');
    // Of an old note its runs, of a new one its only text.
    const runs = elementsNamed(comment, 't');
    const text = textIn(document, runs.length > 0 ? runs : elementsNamed(comment, 'text'));
    return place === null || text === '' ? [] : [{ ...place, text }];
  });
}

function boxesIn(opc: OpcPackage, target: string): readonly PlacedNote[] {
  const document = parseXml(target, withoutCdata(opc.textOf(target)));
  return document.root.children.flatMap((anchor) =>
    elementsNamed(anchor, 'txBody').flatMap((body) => {
      const lines = elementsNamed(body, 'p').map((line) => textIn(document, elementsNamed(line, 't')));
      const text = lines.join('\n').trim();
      return text === '' ? [] : [{ ...cornerOf(document, anchor), text }];
    }),
  );
}

/** The cell that a shape's upper left corner lies in. */
function cornerOf(document: XmlDocument, anchor: XmlElement): { readonly row: number; readonly column: number } {
  const from = anchor.children.find(({ local }) => local === 'from');
  if (from === undefined) return FIRST_CELL;
  const [row, column] = ['row', 'col'].map((local) => Number(textIn(document, elementsNamed(from, local))));
  return { row: Number(row) + 1, column: Number(column) };
}

function elementsNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...elementsNamed(child, local),
  ]);
}

function textIn({ text, part }: XmlDocument, elements: readonly XmlElement[]): string {
  return elements
    .map(({ openEnd, closeStart }) => decodeText(text.slice(openEnd, closeStart), part))
    .join('')
    .trim();
}
