/** Cells of a user's sheet as spans of its text, so that one of them can be exchanged and nothing else changes. */
import { cellAddress, columnLetters, parseCellAddress } from '../../../core/grid/address';
import { refuse } from '../refuse';
import { attributesOf, childNamed } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import type { XmlEdit } from '../xml/edit';

/** A row that stands in the sheet; `attributes` is what stands in its tag behind the name. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
  readonly attributes: string;
}

/** A cell that stands in a row. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly attributes: string;
  /** What stands between its tags. */
  readonly inside: string;
}

/** Returns the rows of a sheet in order. Refuses with `file-damaged` where they are not in order. */
export function* rowSpans({ text, root, part }: XmlDocument): Generator<RowSpan, void, void> {
  const data = childNamed(root, 'sheetData');
  if (!data || data.selfClosed) return;
  const open = `<${root.prefix}row`;
  const close = `</${root.prefix}row>`;
  let row = 0;
  for (let at = data.openEnd; ;) {
    const start = nextTag(text, open, at, data.closeStart);
    if (start === -1) return;
    const openEnd = text.indexOf('>', start) + 1;
    const selfClosed = text[openEnd - 2] === '/';
    const attributes = text.slice(start + open.length, openEnd - (selfClosed ? 2 : 1));
    const closeStart = selfClosed ? openEnd : text.indexOf(close, openEnd);
    if (openEnd === 0 || closeStart === -1) refuse('file-damaged', part);
    const end = selfClosed ? openEnd : closeStart + close.length;
    const given = attributeIn(attributes, 'r');
    const number = given === null ? row + 1 : Number(given);
    if (!(number > row)) refuse('file-damaged', part);
    row = number;
    yield { row, start, openEnd, closeStart, end, selfClosed, attributes };
    at = end;
  }
}

/** Returns the cells of a row in order. Refuses with `file-damaged` where they are not in order. */
export function cellSpans({ text, root, part }: XmlDocument, row: RowSpan): CellSpan[] {
  const open = `<${root.prefix}c`;
  const close = `</${root.prefix}c>`;
  const found: CellSpan[] = [];
  let last = -1;
  for (let at = row.openEnd; ;) {
    const start = nextTag(text, open, at, row.closeStart);
    if (start === -1) return found;
    const openEnd = text.indexOf('>', start) + 1;
    const selfClosed = text[openEnd - 2] === '/';
    const attributes = text.slice(start + open.length, openEnd - (selfClosed ? 2 : 1));
    const closeStart = selfClosed ? openEnd : text.indexOf(close, openEnd);
    if (openEnd === 0 || closeStart === -1) refuse('file-damaged', part);
    const end = selfClosed ? openEnd : closeStart + close.length;
    const given = attributeIn(attributes, 'r');
    const column = given === null ? last + 1 : (parseCellAddress(given)?.column ?? -1);
    if (column <= last) refuse('file-damaged', part);
    last = column;
    found.push({ column, start, openEnd, end, attributes, inside: text.slice(openEnd, closeStart) });
    at = end;
  }
}

/** Returns an attribute's value as written; null when it is not there. For tags of cells and rows, which hold no entities. */
export function attributeIn(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

/** Returns true if a cell holds a formula, its own or one that it shares. */
export function holdsFormula({ inside }: CellSpan, prefix: string): boolean {
  return new RegExp(`<${prefix}f[\\s/>]`).test(inside);
}

/** New cells of one row, by column: the whole element without its namespace prefix, or empty where it goes. */
export type NewCells = ReadonlyMap<number, string>;

/**
 * Puts cells into an edit of a sheet: each in the place of the cell that stands there, or where it belongs, rows that are
 * not there included. The used range and the spans of rows grow with them.
 */
export function putCells(edit: XmlEdit, rows: ReadonlyMap<number, NewCells>): void {
  const { document } = edit;
  const { root, part } = document;
  const data = childNamed(root, 'sheetData');
  if (!data) refuse('file-damaged', part);
  const wanted = [...rows].filter(([, cells]) => cells.size > 0).sort(([a], [b]) => a - b);
  let next = 0;
  const newRow = ([row, cells]: [number, NewCells]): string => {
    const inside = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    return inside.join('') === '' ? '' : prefixed(`<row r="${row}">${inside.join('')}</row>`, root.prefix);
  };
  for (const span of rowSpans(document)) {
    for (let each = wanted[next]; each && each[0] < span.row; each = wanted[++next])
      edit.insert(span.start, newRow(each));
    const each = wanted[next];
    if (!each) break;
    if (each[0] !== span.row) continue;
    next += 1;
    putIntoRow(edit, span, each[1]);
  }
  const missing = wanted.slice(next).map(newRow).join('');
  if (missing !== '') edit.append(data, missing);
  widenDimension(edit, wanted);
}

function putIntoRow(edit: XmlEdit, row: RowSpan, cells: NewCells): void {
  const { document } = edit;
  const { prefix } = document.root;
  const standing = cellSpans(document, row);
  const added = [...cells].sort(([a], [b]) => a - b);
  if (row.selfClosed) {
    const inside = added.map(([, xml]) => xml).join('');
    if (inside === '') return;
    edit.replace(row.openEnd - 2, row.openEnd, `>${prefixed(inside, prefix)}</${prefix}row>`);
  } else {
    for (const [column, xml] of added) {
      const there = standing.find((cell) => cell.column === column);
      const after = standing.find((cell) => cell.column > column);
      if (there) edit.replace(there.start, there.end, prefixed(xml, prefix));
      else if (xml !== '') edit.insert(after?.start ?? row.closeStart, prefixed(xml, prefix));
    }
  }
  // A reader may trust the spans: they must not end before the last cell.
  const spans = /(?:^|\s)spans\s*=\s*["'](\d+):(\d+)["']/.exec(row.attributes);
  const columns = added.filter(([, xml]) => xml !== '').map(([column]) => column + 1);
  if (!spans || columns.length === 0) return;
  const [first, last] = [Number(spans[1]), Number(spans[2])];
  const wider = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
  const old = `${first}:${last}`;
  const at = document.text.indexOf(old, row.start + document.root.prefix.length + 4 + spans.index);
  if (wider !== old && at !== -1 && at < row.openEnd) edit.replace(at, at + old.length, wider);
}

function widenDimension(edit: XmlEdit, rows: readonly [number, NewCells][]): void {
  const { document } = edit;
  const dimension = childNamed(document.root, 'dimension');
  const ref = dimension && attributesOf(document, dimension).find(({ name }) => name === 'ref');
  const places = rows.flatMap(([row, cells]) =>
    [...cells].filter(([, xml]) => xml !== '').map(([column]) => ({ row, column })),
  );
  if (!ref || places.length === 0) return;
  const [from = '', to = from] = ref.value.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  if (!first || !last) return;
  let { row: top, column: left } = first;
  let { row: bottom, column: right } = last;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const corner = cellAddress(top, left);
  const end = cellAddress(bottom, right);
  const wider = corner === end ? corner : `${corner}:${end}`;
  const same = top === first.row && left === first.column && bottom === last.row && right === last.column;
  if (!same) edit.replace(ref.valueStart, ref.valueEnd, wider);
}

/** Returns the style of a cell that is not there yet: its row's, or else its column's; 0 for none. */
export function emptyStyle(document: XmlDocument, row: RowSpan | null, column: number): number {
  if (row && /^(?:1|true)$/.test(attributeIn(row.attributes, 'customFormat') ?? '')) {
    return Number(attributeIn(row.attributes, 's') ?? 0);
  }
  const columns = childNamed(document.root, 'cols');
  for (const element of columns?.children ?? []) {
    const values = new Map(attributesOf(document, element).map(({ name, value }) => [name, value]));
    if (Number(values.get('min')) > column + 1 || Number(values.get('max')) < column + 1) continue;
    return Number(values.get('style') ?? 0);
  }
  return 0;
}

/** Returns the opening of a cell's tag, without its end. */
export function cellOpening(row: number, column: number, style: number): string {
  return `<c r="${columnLetters(column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
}

function nextTag(text: string, open: string, from: number, end: number): number {
  for (let at = text.indexOf(open, from); at !== -1 && at < end; at = text.indexOf(open, at + 1)) {
    if (/[\s/>]/.test(text[at + open.length] ?? '')) return at;
  }
  return -1;
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
