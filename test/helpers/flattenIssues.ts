import { cellAddress } from '../../src/core/grid/address';
import type { Issue } from '../../src/core/checks/types';

/** A column of a flat list of issues: a property of the issue, or `cell` for its address. */
export type FlatKey = Exclude<keyof Issue, 'params'> | 'cell';

/** Returns issues as rows of plain values, in the order of `keys`. `cell` is null unless row and column are known. */
export function flatten(
  issues: readonly Issue[],
  keys: readonly FlatKey[],
): readonly (readonly (string | number | null)[])[] {
  return issues.map((issue) =>
    keys.map((key) => {
      if (key !== 'cell') return issue[key];
      return issue.row === null || issue.column === null ? null : cellAddress(issue.row, issue.column);
    }),
  );
}
