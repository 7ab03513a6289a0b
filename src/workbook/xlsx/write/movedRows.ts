/** The rows of a sheet with one more among them, and formulas of all sheets as they must be written then. */
import { filledFormula } from '../../../core/grid/formulaReferences';
import { cellAddress } from '../../../core/grid/address';
import { RefusalError } from '../../refusalError';
import type { XmlDocument } from '../xml/elements';
import { decodeText, encodeText } from '../xml/text';
import { areaOf } from './areas';
import type { RowMoves } from './rowMoves';
import { attributeIn, cellSpans, rowSpans } from './sheetCells';
import type { CellSpan, RowSpan } from './sheetCells';

/** What became of the rows of a sheet. */
export interface MovedRows {
  /** What stands between the tags of `sheetData`. */
  readonly inside: string;
  /** Addresses (as they are now) of cells whose formulas have an area that ends above the new row. */
  readonly short: readonly string[];
}

/** A formula that several cells share: the cell that has its text, and where that stands. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Returns the rows of a sheet after a row was put into it, or into another one.
 * @param newRow the element of the new row; null where the row is another sheet's
 * Refuses with `row-not-insertable` where a formula of many cells would be torn or cannot be told.
 */
export function movedRows(document: XmlDocument, moves: RowMoves, newRow: string | null, sheet: string): MovedRows {
  const { text, root, part } = document;
  const isOfSheet = newRow !== null;
  const shared = new Map<string, SharedFormula>();
  const short: string[] = [];
  let inside = '';
  let isPut = newRow === null;
  const tearing = (): never => {
    throw new RefusalError({ code: 'row-not-insertable', params: { sheet, row: String(moves.row - 1), bar: 'array' } });
  };
  const element = new RegExp(`<${root.prefix}f(\\s[^>]*?)?(?:/>|>([^<]*)</${root.prefix}f>)`);

  const formulaXml = (row: number, column: number, attributes: string, source: string | undefined): string | null => {
    const type = attributeIn(attributes, 't') ?? 'normal';
    if (type === 'dataTable') return isOfSheet ? tearing() : null;
    const ref = attributeIn(attributes, 'ref');
    const area = ref === null ? null : areaOf(ref);
    if (type === 'array') {
      if (isOfSheet && area !== null && area.top < moves.row && area.bottom >= moves.row) tearing();
      const moved = source === undefined ? '' : moves.formula(source, isOfSheet, part);
      const kept = isOfSheet && ref !== null ? attributes.replace(ref, moves.areas(ref)) : attributes;
      return `<${root.prefix}f${kept}>${moved}</${root.prefix}f>`;
    }
    if (type !== 'shared') {
      if (source === undefined) return null;
      return `<${root.prefix}f${attributes}>${moves.formula(source, isOfSheet, part)}</${root.prefix}f>`;
    }
    const index = attributeIn(attributes, 'si') ?? '';
    if (source !== undefined && source !== '') shared.set(index, { formula: decodeText(source, part), row, column });
    const known = shared.get(index);
    if (known === undefined) return tearing();
    const own = filledFormula(known.formula, row - known.row, column - known.column) ?? tearing();
    // Each cell gets its own text: what they share would mean another row in each of them.
    return `<${root.prefix}f>${encodeText(moves.plainFormula(own, isOfSheet))}</${root.prefix}f>`;
  };

  for (const span of rowSpans(document)) {
    if (newRow !== null && !isPut && span.row >= moves.row) {
      inside += newRow;
      isPut = true;
    }
    const whole = text.slice(span.start, span.end);
    const isMoved = isOfSheet && span.row >= moves.row;
    if (!isMoved && !whole.includes(`<${root.prefix}f`)) {
      inside += whole;
      continue;
    }
    const row = isMoved ? span.row + 1 : span.row;
    inside += withNumber(text.slice(span.start, span.openEnd), 'row', root.prefix, String(row));
    if (span.selfClosed) continue;
    let at = span.openEnd;
    for (const cell of cellSpans(document, span)) {
      inside += text.slice(at, cell.start);
      at = cell.end;
      const tag = withNumber(text.slice(cell.start, cell.openEnd), 'c', root.prefix, cellAddress(row, cell.column));
      const rest = text.slice(cell.openEnd, cell.end);
      const found = element.exec(cell.inside);
      if (found === null) {
        inside += tag + rest;
        continue;
      }
      const [formula, attributes = '', source] = found;
      const xml = formulaXml(span.row, cell.column, attributes, source) ?? formula;
      if (endsAbove(xml, moves, isOfSheet, element, part)) short.push(cellAddress(row, cell.column));
      inside += tag + rest.replace(formula, () => xml);
    }
    inside += text.slice(at, span.end);
  }
  if (!isPut && newRow !== null) inside += newRow;
  return { inside, short };
}

/** Areas that end above the new row are as they were: what stands above does not move. */
function endsAbove(xml: string, moves: RowMoves, isOfSheet: boolean, element: RegExp, part: string): boolean {
  const source = element.exec(xml)?.[2];
  return source !== undefined && moves.endsAbove(decodeText(source, part), isOfSheet);
}

/** Returns a tag with another `r`, given one where it had none. */
function withNumber(tag: string, local: string, prefix: string, value: string): string {
  const standing = /(\sr\s*=\s*)("[^"]*"|'[^']*')/;
  if (standing.test(tag)) return tag.replace(standing, (_, before: string) => `${before}"${value}"`);
  const open = `<${prefix}${local}`;
  return `${open} r="${value}"${tag.slice(open.length)}`;
}

/** A cell of the row above, as the new row takes after it. */
export interface CellLike {
  readonly column: number;
  readonly style: number;
  readonly hasFormula: boolean;
}

/** Returns the row that stands directly above a new one, and its cells; null where the file has none there. */
export function rowAbove(
  document: XmlDocument,
  row: number,
): { readonly span: RowSpan; readonly cells: readonly CellSpan[] } | null {
  for (const span of rowSpans(document)) {
    if (span.row === row - 1) return { span, cells: span.selfClosed ? [] : cellSpans(document, span) };
    if (span.row >= row) break;
  }
  return null;
}

/** What a new row takes over from the tag of the row above: not its number, nor a height made for other words, nor that it is hidden. */
export function rowAttributes({ attributes }: RowSpan): string {
  return attributes.replace(/\s(?:r|ht|customHeight|hidden|collapsed)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
}
