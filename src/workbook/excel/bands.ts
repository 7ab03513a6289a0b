/** Equal cells as few rectangles, and rectangles as few addresses as Excel takes at once. */
import type { MergedArea } from '../../core/grid/grid';
import { cellAddress } from '../../core/grid/address';

/** Excel cuts an address at 8,192 characters without a word. */
const ADDRESS_LENGTH = 8000;

/** Returns the address of an area (`A1:C4`). */
export function areaAddress(area: MergedArea): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/**
 * Returns, per key, rectangles that cover exactly the cells of that key: runs along rows, joined down while they are alike.
 * @param keys `keys[r][c]` is the key of row r + 1, column c; null for none
 */
export function bandsOf<Key>(keys: readonly (readonly (Key | null)[])[]): ReadonlyMap<Key, readonly MergedArea[]> {
  const closed = new Map<Key, MergedArea[]>();
  let open = new Map<string, { key: Key; area: MergedArea }>();
  for (const [index, row] of [...keys, []].entries()) {
    const next = new Map<string, { key: Key; area: MergedArea }>();
    for (const { key, left, right } of runsOf(row)) {
      const place = `${left}:${right}`;
      const above = open.get(place);
      const top = above?.key === key ? above.area.top : index + 1;
      if (above?.key === key) open.delete(place);
      next.set(place, { key, area: { top, bottom: index + 1, left, right } });
    }
    for (const { key, area } of open.values()) closed.set(key, [...(closed.get(key) ?? []), area]);
    open = next;
  }
  return closed;
}

function runsOf<Key>(row: readonly (Key | null)[]): { key: Key; left: number; right: number }[] {
  const runs: { key: Key; left: number; right: number }[] = [];
  for (const [column, key] of row.entries()) {
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ key, left: column, right: column });
  }
  return runs;
}

/** Joins addresses with commas into as few texts as stay under Excel's limit. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const groups: string[] = [];
  for (const address of addresses) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + address.length + 1 <= ADDRESS_LENGTH) {
      groups[groups.length - 1] = `${last},${address}`;
    } else groups.push(address);
  }
  return groups;
}
