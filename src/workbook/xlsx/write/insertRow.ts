/** Puts a row into a sheet of the user's: everything in the file that names a row below it is moved along, or nothing is done. */
import { RefusalError } from '../../refusalError';
import { cellAddress } from '../../../core/grid/address';
import { sameValue } from '../../../core/grid/grid';
import type { InsertBar } from '../../../core/flow/outcome';
import type { Steps } from '../../../core/flow/steps';
import type { InsertedRow, RowInsert } from '../../port';
import { removeContentType } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf, removeRelationshipsTo } from '../opc/relationships';
import type { ReadContext } from '../read/gridCells';
import { readWorkbookModel } from '../read/workbookModel';
import { attributesOf, childNamed, parseXml, textOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { areaOf, rangeOf } from './areas';
import { askForCalculation } from './calculation';
import { cellXml, valuesOf } from './editCells';
import { parseSheetFrame } from './marks';
import { movedRows, rowAbove, rowAttributes } from './movedRows';
import { requireEditable, unlockedStyles } from './protection';
import { RowMoves } from './rowMoves';
import { WORKSHEET_ORDER } from './schemaOrder';
import { attributeIn, cellOpening, emptyStyle, holdsFormula } from './sheetCells';
import { StyleSheetEdit } from './styleSheet';

/** A style that no sheet has, to ask whether a protected sheet may be written at all. */
const ANY_CELL = -1;

/** What may belong to the sheet: parts that name no row, and those that are moved here. */
const KNOWN_RELATIONS = new Set([
  ...['drawing', 'vmlDrawing', 'comments', 'threadedComment', 'table'],
  ...['printerSettings', 'hyperlink', 'customProperty', 'slicer', 'image'],
]);
/** Parts of a sheet that hold places in ways that are not moved here. */
const UNKNOWN_ELEMENTS = new Set([
  ...['scenarios', 'dataConsolidate', 'customSheetViews', 'cellWatches', 'smartTags', 'oleObjects', 'controls'],
  'webPublishItems',
]);

/**
 * Puts the row in.
 * Refuses with `sheet-missing`, `sheet-protected`, `changed-since` (another row above than was read), `cell-formula` (the
 * column is worked out in the row above) and `row-not-insertable` (params sheet, row – the one above –, bar).
 */
export function* insertRow(
  opc: OpcPackage,
  insert: RowInsert,
  context: ReadContext,
): Steps<Pick<InsertedRow, 'short' | 'unfilled'>> {
  const { sheet, row } = insert;
  const model = readWorkbookModel(opc);
  const part = model.sheets.find(({ name }) => name === sheet)?.part ?? null;
  if (part === null) throw new RefusalError({ code: 'sheet-missing', params: { sheet } });
  yield { stage: 'write', done: 0, sheet };
  const document = parseSheetFrame(part, opc.textOf(part));
  requireEditable(unlockedStyles(opc, document), ANY_CELL, sheet);
  requireMovable(opc, document, insert);
  const moves = new RowMoves(sheet, row);

  const styles = new StyleSheetEdit(opc);
  const { xml, unfilled } = newRowXml(document, insert, context, styles);
  const short: InsertedRow['short'][number][] = [];
  const own = movedRows(document, moves, xml, sheet);
  short.push(...own.short.map((cell) => ({ sheet, cell })));
  opc.put(part, movedFrame(document, moves, own.inside, insert));
  styles.save();
  yield { stage: 'write', done: 0.4, sheet };

  for (const other of model.sheets) {
    if (other.part === null || other.part === part) continue;
    const text = opc.textOf(other.part);
    if (!moves.mayName(text)) continue;
    const frame = parseSheetFrame(other.part, text);
    const rows = movedRows(frame, moves, null, other.name);
    short.push(...rows.short.map((cell) => ({ sheet: other.name, cell })));
    const moved = movedFrame(frame, moves, rows.inside, null);
    if (moved !== text) opc.put(other.part, moved);
    yield { stage: 'write', done: 0.6, sheet: other.name };
  }
  moveNames(opc, moves);
  moveBeside(opc, part, moves);
  moveCharts(opc, moves);
  askForCalculation(opc);
  dropCalculationChain(opc);
  yield { stage: 'write', done: 1, sheet };
  return { short, unfilled };
}

/** Passes where all that the sheet has can be moved. */
function requireMovable(opc: OpcPackage, document: XmlDocument, { sheet, row }: RowInsert): void {
  const stop = (bar: InsertBar): never => {
    throw new RefusalError({ code: 'row-not-insertable', params: { sheet, row: String(row - 1), bar } });
  };
  const relations = relationshipsOf(opc, document.part);
  if (relations.some(({ kind }) => kind === 'pivotTable')) stop('pivot');
  if (relations.some(({ kind, external }) => !external && !KNOWN_RELATIONS.has(kind))) stop('objects');
  if (document.root.children.some(({ local }) => UNKNOWN_ELEMENTS.has(local))) stop('objects');
  const known: ReadonlySet<string> = new Set(WORKSHEET_ORDER);
  // What another program put around a part for older ones, or a part that we do not know.
  if (document.root.children.some(({ local }) => !known.has(local))) stop('unknown');
  const names = opc.names();
  if (names.some((name) => /^xl\/revisions\//i.test(name))) stop('shared-book');
  for (const name of names.filter((each) => /^xl\/pivotCache\/pivotCacheDefinition/i.test(each))) {
    const cache = parseXml(name, opc.textOf(name));
    const source = found(cache.root, 'worksheetSource')[0];
    if (source === undefined) continue;
    const values = new Map(attributesOf(cache, source).map((each) => [each.name, each.value]));
    if (values.get('sheet')?.toLowerCase() === sheet.toLowerCase()) stop('pivot');
  }
  for (const { kind, target } of relations) {
    if (kind !== 'vmlDrawing') continue;
    const types = [...opc.textOf(target).matchAll(/ObjectType="([^"]*)"/g)].map(([, type]) => type);
    if (types.some((type) => type !== 'Note')) stop('objects');
  }
}

function newRowXml(
  document: XmlDocument,
  { sheet, row, cells, aboveRead }: RowInsert,
  context: ReadContext,
  styles: StyleSheetEdit,
): { readonly xml: string; readonly unfilled: readonly string[] } {
  const { prefix } = document.root;
  const above = rowAbove(document, row);
  if (aboveRead !== undefined) {
    const values = above === null ? [] : valuesOf(document, above.span, context);
    const length = Math.max(values.length, aboveRead.length);
    const changed = Array.from({ length }).findIndex((_, at) => !sameValue(values[at] ?? null, aboveRead[at] ?? null));
    if (changed !== -1)
      throw new RefusalError({ code: 'changed-since', params: { sheet, cell: cellAddress(row - 1, changed) } });
  }
  const looks = new Map<number, number>();
  const unfilled: string[] = [];
  const filled = new Set(cells.map(({ column }) => column));
  for (const cell of above?.cells ?? []) {
    looks.set(cell.column, Number(attributeIn(cell.attributes, 's') ?? 0));
    if (!holdsFormula(cell, prefix)) continue;
    const address = cellAddress(row - 1, cell.column);
    if (filled.has(cell.column)) throw new RefusalError({ code: 'cell-formula', params: { sheet, cell: address } });
    unfilled.push(cellAddress(row, cell.column));
  }
  const written = new Map<number, string>();
  for (const [column, style] of looks) if (style !== 0) written.set(column, `${cellOpening(row, column, style)}/>`);
  for (const { column, value, isDay } of cells) {
    const style = looks.get(column) ?? emptyStyle(document, above?.span ?? null, column);
    const edit = { sheet, row, column, expected: null, value, ...(isDay === undefined ? {} : { isDay }) };
    written.set(column, cellXml(edit, style, context, styles));
  }
  const inside = [...written].sort(([one], [other]) => one - other).map(([, xml]) => xml);
  const attributes = above === null ? '' : rowAttributes(above.span).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const xml = `<row r="${row}"${attributes}>${inside.join('')}</row>`;
  return { xml: prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`), unfilled };
}

/** Areas of these take a row in that is put directly below them: it is one more row of the table. */
const GROWING = new Set(['conditionalFormatting', 'dataValidation', 'autoFilter', 'protectedRange', 'ignoredError']);

/**
 * Returns a sheet with other rows, and with what stands around them moved.
 * @param insert null where the row is another sheet's
 */
function movedFrame(document: XmlDocument, moves: RowMoves, inside: string, insert: RowInsert | null): string {
  const edit = new XmlEdit(document);
  const { root } = document;
  const isOfSheet = insert !== null;
  const data = childNamed(root, 'sheetData');
  if (data !== null && inside !== document.text.slice(data.openEnd, data.closeStart)) {
    if (data.selfClosed) edit.append(data, inside);
    else edit.replace(data.openEnd, data.closeStart, inside);
  }
  const visit = (element: XmlElement): void => {
    if (element === data) return;
    // What a sheet shows first, and what is selected, is where somebody looks.
    if (element.local === 'sheetViews') return;
    moveElement(edit, element, moves, isOfSheet);
    element.children.forEach(visit);
  };
  root.children.forEach(visit);
  if (insert !== null) putMergesLike(edit, moves);
  return edit.apply();
}

function moveElement(edit: XmlEdit, element: XmlElement, moves: RowMoves, isOfSheet: boolean): void {
  const { document } = edit;
  const { part } = document;
  const { local } = element;
  for (const { name, value, valueStart, valueEnd } of attributesOf(document, element)) {
    const isArea = name === 'ref' || name === 'sqref' || name === 'topLeftCell';
    const grows = GROWING.has(local) || local === 'dimension';
    const moved = isArea && isOfSheet ? moves.areas(value, grows) : value;
    const linked = local === 'hyperlink' && name === 'location' ? moves.plainFormula(value, false) : moved;
    const isBreak = local === 'brk' && name === 'id' && isOfSheet && isRowBreak(document, element);
    const broken = isBreak && Number(value) >= moves.row ? String(Number(value) + 1) : linked;
    if (broken !== value) edit.replace(valueStart, valueEnd, encodeText(broken));
  }
  if (element.children.length > 0 || element.selfClosed) return;
  const text = document.text.slice(element.openEnd, element.closeStart);
  if (/^(?:formula[12]?|f)$/.test(local)) {
    const moved = moves.formula(text, isOfSheet, part);
    if (moved !== text) edit.replace(element.openEnd, element.closeStart, moved);
  } else if (local === 'sqref' && isOfSheet) {
    const moved = moves.areas(text, true);
    if (moved !== text) edit.replace(element.openEnd, element.closeStart, moved);
  }
}

function isRowBreak({ root }: XmlDocument, brk: XmlElement): boolean {
  return childNamed(root, 'rowBreaks')?.children.includes(brk) === true;
}

/** Cells that are merged sideways in the row above are merged in the new one too. */
function putMergesLike(edit: XmlEdit, { row }: RowMoves): void {
  const { document } = edit;
  const list = childNamed(document.root, 'mergeCells');
  if (list === null) return;
  const refs = list.children.flatMap((each) => {
    const area = areaOf(attributesOf(document, each).find(({ name }) => name === 'ref')?.value ?? '');
    const isLike = area !== null && area.top === row - 1 && area.bottom === row - 1;
    return isLike ? [rangeOf({ ...area, top: row, bottom: row })] : [];
  });
  if (refs.length === 0) return;
  const { prefix } = document.root;
  edit.append(list, refs.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join(''));
  const count = attributesOf(document, list).find(({ name }) => name === 'count');
  if (count) edit.replace(count.valueStart, count.valueEnd, String(Number(count.value) + refs.length));
}

/** Names whose area is the table itself take a row in that is put directly below it. */
const TABLE_NAMES = /^(?:_xlnm\.)?(?:Print_Area|_?FilterDatabase)$/i;

function moveNames(opc: OpcPackage, moves: RowMoves): void {
  const { part, document, names } = readWorkbookModel(opc);
  const edit = new XmlEdit(document);
  for (const { name, refersTo, element } of names) {
    const moved = moves.plainFormula(refersTo, false);
    const grown = TABLE_NAMES.test(name) && moves.endsAbove(refersTo, false) ? grownName(refersTo, moves) : moved;
    if (grown !== refersTo) edit.replace(element.openEnd, element.closeStart, encodeText(grown));
  }
  const written = edit.apply();
  if (written !== document.text) opc.put(part, written);
}

function grownName(refersTo: string, { row }: RowMoves): string {
  return refersTo.replace(/(\$?)(\d+)$/, (whole, sign: string, digits: string) =>
    Number(digits) === row - 1 ? `${sign}${row}` : whole,
  );
}

/** Tables, comments and what floats above the sheet. */
function moveBeside(opc: OpcPackage, sheet: string, moves: RowMoves): void {
  for (const { kind, target, external } of relationshipsOf(opc, sheet)) {
    if (external || !opc.has(target)) continue;
    if (kind === 'table') moveTable(opc, target, moves);
    else if (kind === 'comments' || kind === 'threadedComment') moveElements(opc, target, moves);
    else if (kind === 'drawing') moveAnchors(opc, target, moves);
    else if (kind === 'vmlDrawing') moveNotes(opc, target, moves);
  }
}

/** A table without a row of totals takes a row in that is put directly below it. */
function moveTable(opc: OpcPackage, part: string, moves: RowMoves): void {
  const document = parseXml(part, opc.textOf(part));
  const edit = new XmlEdit(document);
  const totals = attributesOf(document, document.root).find(({ name }) => name === 'totalsRowCount')?.value ?? '0';
  const visit = (element: XmlElement): void => {
    for (const { name, value, valueStart, valueEnd } of attributesOf(document, element)) {
      if (name !== 'ref') continue;
      const moved = moves.areas(value, totals === '0');
      if (moved !== value) edit.replace(valueStart, valueEnd, moved);
    }
    if (/Formula$/.test(element.local) && element.children.length === 0 && !element.selfClosed) {
      const text = document.text.slice(element.openEnd, element.closeStart);
      const moved = moves.formula(text, true, part);
      if (moved !== text) edit.replace(element.openEnd, element.closeStart, moved);
    }
    element.children.forEach(visit);
  };
  visit(document.root);
  opc.put(part, edit.apply());
}

function moveElements(opc: OpcPackage, part: string, moves: RowMoves): void {
  const document = parseXml(part, opc.textOf(part));
  const edit = new XmlEdit(document);
  for (const element of [...found(document.root, 'comment'), ...found(document.root, 'threadedComment')])
    moveElement(edit, element, moves, true);
  opc.put(part, edit.apply());
}

/** Anchors count rows from 0. */
function moveAnchors(opc: OpcPackage, part: string, moves: RowMoves): void {
  const document = parseXml(part, opc.textOf(part));
  const edit = new XmlEdit(document);
  for (const end of [...found(document.root, 'from'), ...found(document.root, 'to')]) {
    const row = end.children.find(({ local }) => local === 'row');
    if (row === undefined) continue;
    const number = Number(textOf(document, row));
    if (number >= moves.row - 1) edit.replace(row.openEnd, row.closeStart, String(number + 1));
  }
  opc.put(part, edit.apply());
}

/** The boxes of comments: the row of their cell, and the rows that they stand in, all counted from 0. */
function moveNotes(opc: OpcPackage, part: string, moves: RowMoves): void {
  const isBelow = (row: string): boolean => Number(row) >= moves.row - 1;
  const next = (row: string): string => (isBelow(row) ? String(Number(row) + 1) : row);
  const text = opc
    .textOf(part)
    .replace(/(<x:Row>\s*)(\d+)/g, (_, tag: string, row: string) => tag + next(row))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, tag: string, list: string) => {
      const numbers = list.split(',').map((each) => each.trim());
      return tag + numbers.map((each, at) => (at === 2 || at === 6 ? next(each) : each)).join(', ');
    });
  opc.put(part, text);
}

/** Charts of every sheet may show the plan. */
function moveCharts(opc: OpcPackage, moves: RowMoves): void {
  for (const part of opc.names().filter((name) => /^xl\/charts\/[^/]+\.xml$/i.test(name))) {
    const text = opc.textOf(part);
    if (!moves.mayName(text)) continue;
    const document = parseXml(part, text);
    const edit = new XmlEdit(document);
    for (const element of found(document.root, 'f')) moveElement(edit, element, moves, false);
    const moved = edit.apply();
    if (moved !== text) opc.put(part, moved);
  }
}

/** The order of calculation names cells that stand elsewhere now; programs make it anew. */
function dropCalculationChain(opc: OpcPackage): void {
  const { part, calcChain } = readWorkbookModel(opc);
  if (calcChain === null) return;
  removeRelationshipsTo(opc, part, calcChain);
  removeContentType(opc, calcChain);
  opc.remove(calcChain);
}

function found(element: XmlElement, local: string): XmlElement[] {
  const below = element.children.flatMap((child) => found(child, local));
  return element.local === local ? [element, ...below] : below;
}
