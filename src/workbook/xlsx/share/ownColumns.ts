/** The working columns of our tabs (keys, codes, machine lines), which nobody sees and a copy without formulas does not need. */
import { columnIndex, columnLetters } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import { isTrue } from '../read/workbookModel';
import { areaOf, rangeOf } from '../write/areas';
import { attributeIn } from '../write/sheetCells';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';

/** Returns true for a hidden column (0-based). */
export type IsHidden = (column: number) => boolean;

/** Returns what tells the hidden columns of a sheet. */
export function hiddenColumns(sheet: XmlDocument): IsHidden {
  const spans = (childNamed(sheet.root, 'cols')?.children ?? [])
    .filter((column) => isTrue(attributeOf(sheet, column, 'hidden')))
    .map((column) => [Number(attributeOf(sheet, column, 'min')), Number(attributeOf(sheet, column, 'max'))] as const);
  return (column) => spans.some(([min, max]) => column + 1 >= min && column + 1 <= max);
}

/**
 * Returns the text of a tab of ours with nothing in the cells of its hidden columns; a head that a table needs becomes the
 * letters of its column.
 * @param tables areas of the Excel tables as they will be, see `shownTable`
 */
export function withoutWorkingColumns(
  { text, root }: XmlDocument,
  isHidden: IsHidden,
  tables: readonly MergedArea[],
): string {
  const data = childNamed(root, 'sheetData');
  if (!data || data.selfClosed) return text;
  const p = root.prefix;
  const cell = new RegExp(`<${p}c(?=\\s)([^>]*[^>/])>[\\s\\S]*?</${p}c>`, 'g');
  const emptied = text.slice(data.openEnd, data.closeStart).replace(cell, (whole, attributes: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attributeIn(attributes, 'r') ?? '') ?? [];
    const column = columnIndex(letters) ?? -1;
    if (!isHidden(column)) return whole;
    const untyped = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const isHead = tables.some(({ top, left, right }) => top === Number(row) && left <= column && column <= right);
    if (!isHead) return `<${p}c${untyped}/>`;
    return `<${p}c${untyped} t="inlineStr"><${p}is><${p}t>${letters}</${p}t></${p}is></${p}c>`;
  });
  return text.slice(0, data.openEnd) + emptied + text.slice(data.closeStart);
}

/**
 * Returns the text of an Excel table of ours without what its hidden columns are called: those at its right end are no part
 * of it any more, others go by their letters.
 */
export function shownTable(part: string, text: string, isHidden: IsHidden): string {
  const table = parseXml(part, text);
  const area = areaOf(attributeOf(table, table.root, 'ref') ?? '');
  const list = childNamed(table.root, 'tableColumns');
  if (area === null || list === null) return text;
  let { right } = area;
  while (right > area.left && isHidden(right)) right -= 1;
  const edit = new XmlEdit(table);
  const put = (element: typeof list, name: string, value: string): void => {
    const found = attributesOf(table, element).find((attribute) => attribute.name === name);
    if (found) edit.replace(found.valueStart, found.valueEnd, value);
  };
  put(table.root, 'ref', rangeOf({ ...area, right }));
  put(list, 'count', String(right - area.left + 1));
  for (const [at, column] of childrenNamed(list, 'tableColumn').entries()) {
    if (area.left + at > right) edit.remove(column);
    else if (isHidden(area.left + at)) put(column, 'name', columnLetters(area.left + at));
  }
  for (const child of table.root.children) {
    if (child.local === 'sortState') edit.remove(child);
    if (child.local !== 'autoFilter') continue;
    const filtered = areaOf(attributeOf(table, child, 'ref') ?? '');
    if (filtered !== null) put(child, 'ref', rangeOf({ ...filtered, right }));
    for (const column of child.children) {
      const id = Number(attributeOf(table, column, 'colId'));
      if (column.local === 'sortState' || isHidden(area.left + id)) edit.remove(column);
    }
  }
  return edit.apply();
}

/** Returns the area of a table. */
export function tableArea(part: string, text: string): MergedArea | null {
  const table = parseXml(part, text);
  return areaOf(attributeOf(table, table.root, 'ref') ?? '');
}
