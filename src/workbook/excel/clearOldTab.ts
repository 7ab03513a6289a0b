/** Clears the old block of a tab of ours and where the new one goes; what people put beside or below them stays. */
import { cellAddress } from '../../core/grid/address';
import type { MergedArea } from '../../core/grid/grid';
import { areaAddress } from './bands';

/** Returns the former block of a tab and that of the new one; one alone where it holds the other. */
export function areasToClear(former: MergedArea | null, block: MergedArea): readonly MergedArea[] {
  if (former === null || holds(block, former)) return [block];
  return holds(former, block) ? [former] : [former, block];
}

function holds(outer: MergedArea, inner: MergedArea): boolean {
  const { top, bottom, left, right } = inner;
  return outer.top <= top && outer.bottom >= bottom && outer.left <= left && outer.right >= right;
}

/**
 * Queues the clearing of some areas of a tab. One cell, the title's, keeps its text all the while, so that a failure
 * leaves the tab marked.
 * @param title where the title stands; row 1-based, column 0-based
 * @param entry what stands in that cell
 */
export function queueClear(
  sheet: Excel.Worksheet,
  areas: readonly MergedArea[],
  title: { readonly row: number; readonly column: number },
  entry: string,
): void {
  for (const area of areas) {
    const range = sheet.getRange(areaAddress(area));
    range.unmerge();
    range.getEntireColumn().columnHidden = false;
    range.conditionalFormats.clearAll();
  }
  const titleCell = sheet.getRange(cellAddress(title.row, title.column));
  titleCell.clear('Formats');
  titleCell.values = [[entry]];
  for (const area of areas)
    for (const part of around(area, title.row, title.column)) queueEmpty(sheet.getRange(areaAddress(part)));
}

/** Takes away what we write and nothing else: comments and rules for entries are somebody else's and stay. */
function queueEmpty(range: Excel.Range): void {
  range.clear('Hyperlinks');
  range.clear('Contents');
  range.clear('Formats');
}

/** Returns the parts of an area around one cell (row 1-based, column 0-based). */
function around(area: MergedArea, row: number, column: number): MergedArea[] {
  const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  if (!inside) return [area];
  return [
    { ...area, bottom: row - 1 },
    { ...area, top: row + 1 },
    { top: row, bottom: row, left: area.left, right: column - 1 },
    { top: row, bottom: row, left: column + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
