/** The parts below a tab of ours (drawing, charts): found, used again, and taken away when nothing else needs them. */
import { removeContentType } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { dropRelationships, relationshipsOf } from '../opc/relationships';

/** Returns the parts that only the sheet reaches, in the order in which it reaches them. */
export function partsOnlyBelow(opc: OpcPackage, sheet: string): string[] {
  const elsewhere = reachable(opc, '', sheet);
  return [...reachable(opc, sheet, null)].filter((part) => part !== sheet && !hasPart(elsewhere, part));
}

/** Removes parts with their relationships and content types. */
export function removeParts(opc: OpcPackage, parts: readonly string[]): void {
  for (const part of parts) {
    opc.remove(part);
    dropRelationships(opc, part);
    removeContentType(opc, part);
  }
}

/**
 * Returns the first name of the form `xl/charts/chart7.xml` that no part has and nothing points to: a relationship that
 * leads nowhere would otherwise show our chart on a sheet of the user's.
 */
export function freePart(opc: OpcPackage, stem: string): string {
  const pointedTo = new Set(
    opc
      .names()
      .flatMap((part) => relationshipsOf(opc, part))
      .filter(({ external }) => !external)
      .map(({ target }) => target.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const part = `${stem}${number}.xml`;
    if (!opc.has(part) && !pointedTo.has(part.toLowerCase())) return part;
  }
}

function hasPart(parts: ReadonlySet<string>, part: string): boolean {
  return [...parts].some((each) => each.toLowerCase() === part.toLowerCase());
}

/** Walks relationships from a part (the empty name is the package), not through `closed`. */
function reachable(opc: OpcPackage, from: string, closed: string | null): Set<string> {
  const found = new Set<string>([from]);
  for (const part of found) {
    if (part === closed) continue;
    for (const { target, external } of relationshipsOf(opc, part)) {
      if (!external && opc.has(target)) found.add(target);
    }
  }
  return found;
}
