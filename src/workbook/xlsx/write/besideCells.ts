/** What people put beside or below the block of a tab of ours: it stays in its cells when the tab is written again. */
import { contains } from '../../../core/draft/standingTab';
import type { MergedArea } from '../../../core/grid/grid';
import type { OpcPackage } from '../opc/opcPackage';
import { attributeOf, childNamed, childrenNamed, parseXml, sourceOf } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { areaOf, overlap } from './areas';
import { attributeIn, cellSpans, rowSpans } from './sheetCells';

/** Cells of a sheet as their XML. */
export interface BesideCells {
  /** By row (1-based): what stands in the row's tag behind its number, and the cells from left to right. */
  readonly rows: ReadonlyMap<number, { readonly attributes: string; readonly cells: string }>;
  /** Their last row and column (0-based); null for none. */
  readonly last: { readonly row: number; readonly column: number } | null;
  readonly merges: readonly MergedArea[];
  /** Elements of columns right of the block. */
  readonly columns: string;
}

export const NOTHING_BESIDE: BesideCells = { rows: new Map(), last: null, merges: [], columns: '' };

/** Attributes of a row that are about its cells and not about its looks. */
const OF_CELLS = /\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * Returns what stands outside some areas of a sheet; null where it cannot be taken over as it is (formulas that several
 * cells share, another prefix of names).
 */
export function besideCells(opc: OpcPackage, part: string, areas: readonly MergedArea[]): BesideCells | null {
  const document = parseXml(part, opc.textOf(part));
  const rows = new Map<number, { attributes: string; cells: string }>();
  let last: BesideCells['last'] = null;
  for (const span of rowSpans(document)) {
    const outside = cellSpans(document, span).filter(
      ({ column, inside }) => inside !== '' && !areas.some((area) => contains(area, span.row, column)),
    );
    if (outside.length === 0) continue;
    if (document.root.prefix !== '' || outside.some(({ inside }) => isShared(inside))) return null;
    const attributes = span.attributes.replace(OF_CELLS, '');
    const cells = outside.map(({ start, end, attributes: own, column }) => {
      const xml = document.text.slice(start, end);
      return attributeIn(own, 'r') === null ? null : { xml, column };
    });
    if (cells.includes(null)) return null;
    rows.set(span.row, { attributes, cells: cells.map((cell) => cell?.xml ?? '').join('') });
    const column = Math.max(last?.column ?? 0, ...outside.map((cell) => cell.column));
    last = { row: span.row, column };
  }
  return { rows, last, merges: mergesBeside(document, areas), columns: columnsBeside(document, areas) };
}

function isShared(inside: string): boolean {
  return /<f\s[^>]*\bt\s*=\s*["'](?:shared|array|dataTable)["']/.test(inside);
}

function mergesBeside(document: XmlDocument, areas: readonly MergedArea[]): MergedArea[] {
  const list = childNamed(document.root, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : [])
    .flatMap((element) => areaOf(attributeOf(document, element, 'ref') ?? '') ?? [])
    .filter((merge) => !areas.some((area) => overlap(area, merge)));
}

function columnsBeside(document: XmlDocument, areas: readonly MergedArea[]): string {
  const list = childNamed(document.root, 'cols');
  const right = Math.max(...areas.map((area) => area.right + 1));
  return (list ? childrenNamed(list, 'col') : [])
    .filter((element) => Number(attributeOf(document, element, 'min')) > right)
    .map((element) => sourceOf(document, element))
    .join('');
}
