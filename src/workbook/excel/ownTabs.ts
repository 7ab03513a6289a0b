/** Which sheets are ours: told by the hidden workbook names, never by a title. */
import { parseCellAddress } from '../../core/grid/address';
import type { MergedArea, OwnTab } from '../../core/grid/grid';
import { ownTabKind } from '../ownTabName';

/** Returns the sheet that a name's formula points to (`='T 1'!$A$1:$C$9` → `T 1`); null if it points to none. */
export function sheetOfFormula(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  if (!match || formula.includes('#REF!')) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
}

/** What a hidden name of ours says of the sheet that it points to. */
export interface NamedSheet {
  readonly kind: OwnTab;
  /** In lower case. */
  readonly name: string;
  /** Null for a single cell, which says nothing of the block. */
  readonly area: MergedArea | null;
}

/** Returns sheet name → what our hidden names say of it. */
export function ownTabsOf(names: readonly { name: string; formula: string }[]): ReadonlyMap<string, NamedSheet> {
  const own = new Map<string, NamedSheet>();
  for (const { name, formula } of names) {
    const kind = ownTabKind(name);
    const sheet = kind === null ? null : sheetOfFormula(formula);
    if (kind !== null && sheet !== null)
      own.set(sheet, { kind, name: name.toLowerCase(), area: areaOfFormula(formula) });
  }
  return own;
}

/** Returns the cells that a name's formula gives; null for a single cell or anything else. */
export function areaOfFormula(formula: string): MergedArea | null {
  const address = formula.slice(formula.lastIndexOf('!') + 1).replace(/\$/g, '');
  const [from = '', to] = address.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to ?? '');
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null;
}
