/** Cells that looked like links and are none any more in a copy: blue and underlined, they would ask for a click in vain. */
import { parseCellAddress } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import { areaOf, isInside } from '../write/areas';
import { attributeIn } from '../write/sheetCells';
import { attributeOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';

/** Where a sheet has links: areas of jumps, and cells whose formula is one. */
export interface Links {
  readonly areas: readonly MergedArea[];
  /** Addresses. */
  readonly formulas: ReadonlySet<string>;
}

/** What a copy needs to give cells their plain looks. */
export interface LinkLooks {
  /** The links that a sheet had in the workbook itself. */
  readonly before: (part: string) => Links;
  /** The index of a cell style without the looks of a link. */
  readonly plain: (style: number) => number;
  /** Writes the styles that `plain` has made; to be called when all cells have theirs. */
  readonly save: () => void;
}

/** Returns the links of a sheet. */
export function linksOf(sheet: XmlDocument): Links {
  const { text, root } = sheet;
  const list = childNamed(root, 'hyperlinks');
  const links = list ? childrenNamed(list, 'hyperlink') : [];
  const areas = links.flatMap((link) => areaOf(attributeOf(sheet, link, 'ref') ?? '') ?? []);
  const p = root.prefix;
  const formulas = new Set<string>();
  const formula = new RegExp(`<${p}f(?=[\\s>])[^>]*>\\s*(?:_xlfn\\.)?HYPERLINK\\(`, 'gi');
  for (let found = formula.exec(text); found; found = formula.exec(text)) {
    const cell = text.lastIndexOf(`<${p}c `, found.index);
    const address = attributeIn(text.slice(cell, text.indexOf('>', cell)), 'r');
    if (address !== null) formulas.add(address);
  }
  return { areas, formulas };
}

/**
 * Returns the sheet's text with plain looks in the cells that had a link before and have none now.
 * @param plainLook the index of a cell style without the looks of a link
 */
export function withoutLookOfLinks(sheet: XmlDocument, before: Links, plainLook: (style: number) => number): string {
  if (before.areas.length === 0 && before.formulas.size === 0) return sheet.text;
  const now = linksOf(sheet);
  const { text, root } = sheet;
  const data = childNamed(root, 'sheetData');
  if (!data || data.selfClosed) return text;
  const had = lookup(before);
  const has = lookup(now);
  const cell = new RegExp(`<${root.prefix}c(?=\\s)([^>]*)>`, 'g');
  const cells = text.slice(data.openEnd, data.closeStart).replace(cell, (tag, attributes: string) => {
    const address = attributeIn(attributes, 'r');
    const style = attributeIn(attributes, 's');
    if (address === null || style === null || !had(address) || has(address)) return tag;
    const plain = plainLook(Number(style));
    return tag.replace(/(\ss\s*=\s*["'])\d+/, (_, start: string) => start + String(plain));
  });
  return text.slice(0, data.openEnd) + cells + text.slice(data.closeStart);
}

/** Jumps are mostly of one cell each: those are looked up, areas gone through. */
function lookup({ areas, formulas }: Links): (address: string) => boolean {
  const single = new Set<string>();
  const wide: MergedArea[] = [];
  for (const area of areas) {
    if (area.top === area.bottom && area.left === area.right) single.add(`${area.top}:${area.left}`);
    else wide.push(area);
  }
  return (address) => {
    if (formulas.has(address)) return true;
    const place = parseCellAddress(address);
    if (place === null) return false;
    return single.has(`${place.row}:${place.column}`) || wide.some((area) => isInside(area, place));
  };
}
