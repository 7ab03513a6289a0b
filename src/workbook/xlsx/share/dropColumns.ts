/**
 * Takes the hidden columns out of a list of ours, its Excel table and the names that lie on it: a copy holds no column that
 * nobody sees. Only of a sheet of cells alone; where drawings or rules with formulas stand on it, columns are emptied instead.
 */
import { columnIndex, columnLetters } from '../../../core/grid/address';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { readWorkbookModel, sheetOfName } from '../read/workbookModel';
import { areaOf } from '../write/areas';
import { parseSheetFrame } from '../write/marks';
import { attributeIn } from '../write/sheetCells';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { hiddenColumns } from './ownColumns';

/** Columns (0-based, ascending) that go. */
export type GoneColumns = readonly number[];

/** What a sheet may hold besides cells, whose places are told by attributes alone. */
const PLAIN_PARTS: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'ignoredErrors',
  'tableParts',
]);
/** Attributes that hold one area or several, parted by blanks. */
const PLACES: ReadonlySet<string> = new Set(['ref', 'sqref', 'topLeftCell', 'activeCell']);

/** Drops the hidden columns of a sheet of ours; returns which went, none where they must stay. */
export function dropHiddenColumns(copy: OpcPackage, part: string): GoneColumns {
  const sheet = parseSheetFrame(part, copy.textOf(part));
  if (!sheet.root.children.every(({ local }) => PLAIN_PARTS.has(local))) return [];
  const related = relationshipsOf(copy, part).filter(({ external }) => !external);
  if (related.some(({ kind }) => kind !== 'table' && kind !== 'printerSettings')) return [];
  const isHidden = hiddenColumns(sheet);
  const last = areaOf(attributeOf(sheet, childNamed(sheet.root, 'dimension') ?? sheet.root, 'ref') ?? '')?.right;
  const gone = Array.from({ length: (last ?? LAST_LOOKED) + 1 }, (_, column) => column).filter(isHidden);
  if (gone.length === 0) return [];
  copy.put(part, withoutColumns(sheet, gone));
  for (const { kind, target } of related) {
    if (kind === 'table' && copy.has(target)) copy.put(target, narrowTable(target, copy.textOf(target), gone));
  }
  moveNames(copy, part, gone);
  return gone;
}

/** A sheet that does not tell how far it goes is looked at so far. */
const LAST_LOOKED = 255;

/** Returns the text of a sheet without some of its columns. */
export function withoutColumns(sheet: XmlDocument, gone: GoneColumns): string {
  const edit = new XmlEdit(sheet);
  for (const child of sheet.root.children) {
    if (child.local === 'sheetData') continue;
    if (child.local === 'cols') narrowWidths(edit, sheet, child, gone);
    else movePlaces(edit, sheet, child, gone);
  }
  const data = childNamed(sheet.root, 'sheetData');
  if (data && !data.selfClosed) {
    const rows = sheet.text.slice(data.openEnd, data.closeStart);
    edit.replace(data.openEnd, data.closeStart, withoutCells(rows, sheet.root.prefix, gone));
  }
  return edit.apply();
}

function withoutCells(rows: string, prefix: string, gone: GoneColumns): string {
  const cell = new RegExp(`<${prefix}c(?=\\s)([^>]*?)(/>|>[\\s\\S]*?</${prefix}c>)`, 'g');
  const row = new RegExp(`(<${prefix}row(?=\\s)[^>]*?)\\sspans\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
  return rows.replace(row, '$1').replace(cell, (whole, attributes: string, rest: string) => {
    const address = attributeIn(attributes, 'r');
    const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(address ?? '') ?? [];
    const column = columnIndex(letters);
    if (address === null || column === null) return whole;
    if (gone.includes(column)) return '';
    const moved = `${columnLetters(moveLeft(column, gone))}${line}`;
    return moved === address
      ? whole
      : `<${prefix}c${attributes.replace(/(\sr\s*=\s*["'])[A-Z]+\d+/, (_, start: string) => start + moved)}${rest}`;
  });
}

function narrowWidths(edit: XmlEdit, sheet: XmlDocument, list: XmlElement, gone: GoneColumns): void {
  const columns = childrenNamed(list, 'col');
  const kept = columns.filter((column) => {
    const span = moveSpan(
      Number(attributeOf(sheet, column, 'min')) - 1,
      Number(attributeOf(sheet, column, 'max')) - 1,
      gone,
    );
    if (span === null) return false;
    put(edit, sheet, column, 'min', String(span[0] + 1));
    put(edit, sheet, column, 'max', String(span[1] + 1));
    return true;
  });
  if (kept.length === 0) edit.remove(list);
  else for (const column of columns) if (!kept.includes(column)) edit.remove(column);
}

/** Moves what an element and those in it say of places; what lay on columns that are gone goes, too. */
function movePlaces(edit: XmlEdit, document: XmlDocument, element: XmlElement, gone: GoneColumns): void {
  const places = placesOf(document, element, gone);
  for (const { valueStart, valueEnd, moved } of places) edit.replace(valueStart, valueEnd, moved.join(' '));
  const lost = element.children.filter((child) =>
    placesOf(document, child, gone).some(({ moved }) => moved.length === 0),
  );
  if (lost.length > 0 && lost.length === element.children.length) {
    edit.remove(element);
    return;
  }
  if (lost.length > 0) put(edit, document, element, 'count', String(element.children.length - lost.length));
  for (const child of element.children) {
    if (lost.includes(child)) edit.remove(child);
    else movePlaces(edit, document, child, gone);
  }
}

/** The attributes of an element that name areas, each with where these lie afterwards. */
function placesOf(
  document: XmlDocument,
  element: XmlElement,
  gone: GoneColumns,
): { readonly valueStart: number; readonly valueEnd: number; readonly moved: readonly string[] }[] {
  return attributesOf(document, element)
    .filter(({ name }) => PLACES.has(name))
    .map(({ value, valueStart, valueEnd }) => ({
      valueStart,
      valueEnd,
      moved: value.split(/\s+/).flatMap((ref) => movedRef(ref, gone) ?? []),
    }));
}

function narrowTable(part: string, text: string, gone: GoneColumns): string {
  const table = parseXml(part, text);
  const { root } = table;
  const left = areaOf(attributeOf(table, root, 'ref') ?? '')?.left ?? 0;
  const own = gone.map((column) => column - left);
  const edit = new XmlEdit(table);
  const list = childNamed(root, 'tableColumns');
  const columns = list === null ? [] : childrenNamed(list, 'tableColumn');
  if (list) put(edit, table, list, 'count', String(columns.filter((_, at) => !own.includes(at)).length));
  for (const [at, column] of columns.entries()) if (own.includes(at)) edit.remove(column);
  put(edit, table, root, 'ref', movedRef(attributeOf(table, root, 'ref') ?? '', gone) ?? '');
  for (const child of root.children) {
    if (child.local === 'sortState') edit.remove(child);
    if (child.local !== 'autoFilter') continue;
    put(edit, table, child, 'ref', movedRef(attributeOf(table, child, 'ref') ?? '', gone) ?? '');
    for (const column of child.children) {
      const at = Number(attributeOf(table, column, 'colId'));
      if (column.local === 'sortState' || own.includes(at)) edit.remove(column);
      else put(edit, table, column, 'colId', String(moveLeft(at, own)));
    }
  }
  return edit.apply();
}

/** Names that lie on the sheet: its print area, and ours. */
function moveNames(copy: OpcPackage, part: string, gone: GoneColumns): void {
  const { document, names, sheets, part: workbook } = readWorkbookModel(copy);
  const place = sheets.findIndex((sheet) => sheet.part === part);
  const edit = new XmlEdit(document);
  for (const name of names) {
    if ((name.localSheet ?? sheetOfName(name, sheets)) !== place || name.element.selfClosed) continue;
    const { openEnd, closeStart } = name.element;
    const { refersTo } = name;
    const cut = refersTo.lastIndexOf('!') + 1;
    const ref = refersTo.slice(cut);
    if (!/^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(ref)) continue;
    const moved = movedRef(ref.replace(/\$/g, ''), gone);
    if (moved === null) continue;
    const fixed = moved.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    edit.replace(openEnd, closeStart, encodeText(refersTo.slice(0, cut) + fixed));
  }
  copy.put(workbook, edit.apply());
}

/** Returns an area as it lies afterwards; null where nothing of it is left, the text itself where it names no columns. */
function movedRef(ref: string, gone: GoneColumns): string | null {
  if (!/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(ref)) return ref;
  const area = areaOf(ref);
  const span = area === null ? null : moveSpan(area.left, area.right, gone);
  if (area === null || span === null) return null;
  const from = `${columnLetters(span[0])}${area.top}`;
  return ref.includes(':') ? `${from}:${columnLetters(span[1])}${area.bottom}` : from;
}

/** First and last column of a span afterwards; null where all of it is gone. */
function moveSpan(first: number, last: number, gone: GoneColumns): readonly [number, number] | null {
  const from = moveLeft(first, gone);
  const to = last - gone.filter((column) => column <= last).length;
  return to < from ? null : [from, to];
}

function moveLeft(column: number, gone: GoneColumns): number {
  return column - gone.filter((each) => each < column).length;
}

function put(edit: XmlEdit, document: XmlDocument, element: XmlElement, name: string, value: string): void {
  const found = attributesOf(document, element).find((attribute) => attribute.name === name);
  if (found) edit.replace(found.valueStart, found.valueEnd, value);
}
