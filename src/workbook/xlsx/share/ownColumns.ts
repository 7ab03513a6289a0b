/** The working columns of our tabs (keys, codes, machine lines), which nobody sees and a copy without formulas does not need. */
import { columnIndex } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { isTrue } from '../read/workbookModel';
import { areaOf } from '../write/areas';
import { attributeIn } from '../write/sheetCells';
import { attributeOf, childNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';

/**
 * Returns the text of a tab of ours with nothing in the cells of its hidden columns.
 * @param heads the heads of Excel tables, whose texts these need
 */
export function withoutWorkingColumns(document: XmlDocument, heads: readonly MergedArea[]): string {
  const { text, root } = document;
  const columns = childNamed(root, 'cols');
  const data = childNamed(root, 'sheetData');
  if (!columns || !data || data.selfClosed) return text;
  const hidden = columns.children
    .filter((column) => isTrue(attributeOf(document, column, 'hidden')))
    .map(
      (column) => [Number(attributeOf(document, column, 'min')), Number(attributeOf(document, column, 'max'))] as const,
    );
  if (hidden.length === 0) return text;
  const p = root.prefix;
  const cell = new RegExp(`<${p}c(?=\\s)([^>]*[^>/])>[\\s\\S]*?</${p}c>`, 'g');
  const emptied = text.slice(data.openEnd, data.closeStart).replace(cell, (whole, attributes: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attributeIn(attributes, 'r') ?? '') ?? [];
    const column = (columnIndex(letters) ?? -1) + 1;
    const isHead = heads.some((head) => head.top === Number(row) && column > head.left && column <= head.right + 1);
    if (isHead || !hidden.some(([min, max]) => column >= min && column <= max)) return whole;
    return `<${p}c${attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '')}/>`;
  });
  return text.slice(0, data.openEnd) + emptied + text.slice(data.closeStart);
}

/** Returns the areas of the heads that the tables of a sheet have. */
export function tableHeads(opc: OpcPackage, part: string): readonly MergedArea[] {
  return relationshipsOf(opc, part)
    .filter(({ kind, external, target }) => kind === 'table' && !external && opc.has(target))
    .flatMap(({ target }) => {
      const table = parseXml(target, opc.textOf(target));
      return areaOf(attributeOf(table, table.root, 'ref') ?? '') ?? [];
    });
}
