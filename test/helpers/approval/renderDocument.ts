/** A Word document as lines: paragraphs with their looks, tables row by row, page set-up. */
import { brief, child, children, openPackage, within } from './xmlTree';
import type { Package, XmlNode } from './xmlTree';
import type { Rendered } from './renderWorkbook';
import { quoted } from './words';

/** Renders a document's bytes. */
export function renderDocument(bytes: Uint8Array): Rendered {
  const opc = openPackage(bytes);
  const document = opc.tree('word/document.xml');
  const body = child(document, 'body');
  if (!body) throw new Error('No body of a document');
  const lines = body.children.flatMap((block) => blockLines(block, opc));
  const core = opc.tree('docProps/core.xml')?.children.map((each) => `property ${brief(each)}`) ?? [];
  return {
    text: `${[...core, ...lines].join('\n')}\n`,
    texts: within(body, 'p').map(textOf),
  };
}

function blockLines(block: XmlNode, opc: Package): string[] {
  if (block.name === 'p') return [paragraphLine(block)];
  if (block.name === 'tbl') return tableLines(block);
  if (block.name !== 'sectPr') return [brief(block)];
  return block.children.flatMap((each) => {
    if (!/Reference$/.test(each.name)) return [`page ${brief(each)}`];
    const kind = `${each.name.replace('Reference', '')} (${each.attributes['type'] ?? ''})`;
    const part = opc.tree(opc.target('word/document.xml', each.attributes['id'] ?? ''));
    return [`page ${kind}:`, ...children(part, 'p').map((paragraph) => `  ${paragraphLine(paragraph)}`)];
  });
}

function paragraphLine(paragraph: XmlNode): string {
  const looks = [...new Set(children(paragraph, 'r').map(runLook))].join(' / ');
  return `[${[placeOf(paragraph), looks].filter((each) => each !== '').join('; ')}] ${quoted(textOf(paragraph))}`;
}

/** What is said of a paragraph as a whole. */
function placeOf(paragraph: XmlNode): string {
  return (child(paragraph, 'pPr')?.children ?? []).map(brief).join(' ');
}

function runLook(run: XmlNode): string {
  const properties = child(run, 'rPr');
  const isOn = (name: string): boolean => {
    const value = child(properties, name)?.attributes['val'];
    return child(properties, name) !== undefined && value !== 'false' && value !== '0';
  };
  const size = child(properties, 'sz')?.attributes['val'];
  return [
    child(properties, 'rFonts')?.attributes['ascii'] ?? 'font of the document',
    ...(size === undefined ? [] : [String(Number(size) / 2)]),
    ...(isOn('b') ? ['bold'] : []),
    ...(isOn('i') ? ['italic'] : []),
    ...(isOn('u') ? ['underlined'] : []),
    ...children(properties, 'color').map(brief),
  ].join(' ');
}

function textOf(paragraph: XmlNode): string {
  return within(paragraph, 'r')
    .flatMap(({ children: pieces }) => pieces)
    .map(({ name, text }) =>
      name === 't' ? text : name === 'br' ? '\n' : name === 'tab' ? '\t' : name === 'instrText' ? `«${text}»` : '',
    )
    .join('');
}

/** A table: widths, then its rows; the looks of cells are said where they differ from those of the row above. */
function tableLines(table: XmlNode): string[] {
  const setUp = [...children(table, 'tblPr'), ...children(table, 'tblGrid')].map(brief);
  let above = '';
  const rows = children(table, 'tr').flatMap((row) => {
    const cells = children(row, 'tc');
    const looks = cells
      .map((cell) => {
        const inner = [
          ...new Set(
            within(cell, 'p').map(
              (each) => `${placeOf(each)} ${[...new Set(children(each, 'r').map(runLook))].join(' / ')}`,
            ),
          ),
        ];
        return `${child(cell, 'tcPr')?.children.map(brief).join(' ') ?? ''} ${inner.join(' // ')}`;
      })
      .join(' | ');
    const kind = [...children(row, 'trPr')].flatMap(({ children: said }) => said.map(brief));
    const text = cells.map((cell) => quoted(within(cell, 'p').map(textOf).join('\n'))).join(' | ');
    const looksLine = looks === above ? [] : looksTogether(looks.split(' | '));
    above = looks;
    return [...looksLine, `  row ${kind.length > 0 ? `${kind.join(' ')} ` : ''}| ${text}`];
  });
  return ['table', ...setUp.map((each) => `  ${each}`), ...rows];
}

/** Looks of the cells of a row, neighbours of one look together. */
function looksTogether(looks: readonly string[]): string[] {
  const groups: { look: string; first: number; last: number }[] = [];
  for (const [index, look] of looks.entries()) {
    const group = groups.at(-1);
    if (group?.look === look) group.last = index + 1;
    else groups.push({ look, first: index + 1, last: index + 1 });
  }
  return groups.map(
    ({ look, first, last }) => `    look of cell ${first === last ? first : `${first}–${last}`}: ${look}`,
  );
}
