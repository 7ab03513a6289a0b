/** A written workbook as lines that a person can read in a diff. Knows packages, and nothing of how our tabs are laid out. */
import { differencesOf, looksOf } from './cellLooks';
import { looksIn, renderSheet } from './renderSheet';
import type { BookContext, SheetOptions } from './renderSheet';
import { brief, child, children, openPackage, within } from './xmlTree';
import type { Package, XmlNode } from './xmlTree';

export interface Rendered {
  readonly text: string;
  /** Every text that a person may see in it, whole. */
  readonly texts: readonly string[];
}

interface Book extends BookContext {
  readonly workbook: XmlNode;
  readonly sheets: readonly XmlNode[];
}

/** A workbook opened for rendering. */
export interface RenderableBook {
  /** What belongs to no sheet: the order of sheets, the parts there are, what the workbook says besides. */
  frame(): Rendered;
  /** Chosen sheets with the names that are theirs; all sheets where none is named. */
  sheets(wanted: readonly string[] | null, options?: SheetOptions): Rendered;
  /** What a write changed in a sheet that stood in a book before: lines gone with a minus, lines come with a plus. */
  changesSince(before: Uint8Array, sheet: string): Rendered;
  /** How many formulas a sheet has, by the names of sheets. */
  formulas(): Readonly<Record<string, number>>;
}

/** Opens a workbook's bytes. */
export function renderableBook(bytes: Uint8Array): RenderableBook {
  const book = openBook(bytes);
  return {
    frame: () => ({ text: lined(frameOf(book)), texts: book.sheets.map(({ attributes }) => attributes['name'] ?? '') }),
    sheets: (wanted, options = {}) => {
      const rendered = book.sheets
        .filter(({ attributes }) => wanted?.includes(attributes['name'] ?? '') ?? true)
        .map((sheet) => ({ sheet, ...renderSheet(partOf(book.opc, sheet), book, options) }));
      return {
        text: lined(rendered.flatMap(({ sheet, lines }) => [titleOf(sheet), ...namesOf(book, sheet), ...lines, ''])),
        texts: rendered.flatMap(({ sheet, texts }) => [sheet.attributes['name'] ?? '', ...texts]),
      };
    },
    changesSince: (before, sheet) => changes(openBook(before), book, sheet),
    formulas: () =>
      Object.fromEntries(
        book.sheets.map((sheet) => {
          const root = book.opc.tree(partOf(book.opc, sheet));
          return [sheet.attributes['name'] ?? '', root ? within(root, 'f').length : 0];
        }),
      ),
  };
}

function changes(before: Book, after: Book, name: string): Rendered {
  const parts = [before, after].map((book) => {
    const sheet = book.sheets.find(({ attributes }) => attributes['name'] === name);
    if (!sheet) throw new Error(`No sheet "${name}"`);
    return { book, part: partOf(book.opc, sheet) };
  });
  const looksBeside = parts.flatMap(({ book, part }) => {
    const root = book.opc.tree(part);
    return root ? looksIn(root, book) : [];
  });
  const [old, now] = parts.map(({ book, part }) => renderSheet(part, book, { looksBeside, wholeAddresses: true }));
  const [known, standing] = [new Set(old?.lines), new Set(now?.lines)];
  const texts = new Set(old?.texts);
  return {
    text: lined([
      `==== what changed in sheet "${name}"`,
      ...(old?.lines ?? []).filter((line) => !standing.has(line)).map((line) => `- ${line}`),
      ...(now?.lines ?? []).filter((line) => !known.has(line)).map((line) => `+ ${line}`),
    ]),
    texts: (now?.texts ?? []).filter((text) => !texts.has(text)),
  };
}

function lined(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

function openBook(bytes: Uint8Array): Book {
  const opc = openPackage(bytes);
  const workbook = opc.tree('xl/workbook.xml');
  if (!workbook) throw new Error('No workbook part');
  const styles = opc.tree('xl/styles.xml');
  const strings = children(opc.tree('xl/sharedStrings.xml'), 'si').map((item) =>
    within(item, 't')
      .map(({ text }) => text)
      .join(''),
  );
  const sheets = children(child(workbook, 'sheets'), 'sheet');
  return { opc, workbook, sheets, strings, looks: looksOf(styles), differences: differencesOf(styles) };
}

function partOf(opc: Package, { attributes }: XmlNode): string {
  return opc.target('xl/workbook.xml', attributes['id'] ?? '');
}

function titleOf({ attributes: { name = '', state = 'visible' } }: XmlNode): string {
  return `==== sheet "${name}" (${state})`;
}

/** Sheets in their order, the parts there are, and what the workbook says besides. */
function frameOf({ opc, workbook, sheets }: Book): string[] {
  const apart = new Set(['sheets', 'definedNames', 'bookViews']);
  const kinds = new Map<string, number>();
  for (const name of opc.names) {
    const kind = name.replace(/\d+(?=\.)/, '*');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [
    `sheets: ${sheets.map(({ attributes: { name = '', state } }) => `"${name}"${state === undefined ? '' : ` (${state})`}`).join(', ')}`,
    ...workbook.children.filter(({ name }) => !apart.has(name)).map(brief),
    ...[...kinds].map(([kind, count]) => `part ${kind}${count > 1 ? ` × ${count}` : ''}`),
    ...definedNames(workbook)
      .filter(({ attributes, text }) => attributes['localSheetId'] === undefined && !text.includes('!'))
      .map(nameLine),
  ];
}

/** Names that belong to a sheet or lead into it. */
function namesOf({ workbook, sheets }: Book, sheet: XmlNode): string[] {
  const place = String(sheets.indexOf(sheet));
  const title = (sheet.attributes['name'] ?? '').replace(/'/g, "''");
  const leadsHere = (text: string): boolean => text.startsWith(`'${title}'!`) || text.startsWith(`${title}!`);
  return definedNames(workbook)
    .filter(({ attributes, text }) => attributes['localSheetId'] === place || leadsHere(text))
    .map(nameLine);
}

function definedNames(workbook: XmlNode): readonly XmlNode[] {
  return children(child(workbook, 'definedNames'), 'definedName');
}

function nameLine({ attributes: { name = '', hidden }, text }: XmlNode): string {
  return `name ${name}${hidden === '1' ? ' (hidden)' : ''} = ${text}`;
}
