/** Which sheets are ours: told by the hidden workbook names, never by a title. */
import type { OwnTab } from '../../core/grid/grid';
import { ownTabKind } from '../ownTabName';

/** Returns the sheet that a name's formula points to (`='T 1'!$A$1:$C$9` → `T 1`); null if it points to none. */
export function sheetOfFormula(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  if (!match || formula.includes('#REF!')) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
}

/** Returns sheet name → kind for the tabs of ours among some workbook names. */
export function ownTabsOf(names: readonly { name: string; formula: string }[]): ReadonlyMap<string, OwnTab> {
  const own = new Map<string, OwnTab>();
  for (const { name, formula } of names) {
    const kind = ownTabKind(name);
    const sheet = kind === null ? null : sheetOfFormula(formula);
    if (kind !== null && sheet !== null) own.set(sheet, kind);
  }
  return own;
}
