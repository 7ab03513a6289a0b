/** Of the widths that columns of a table may have, those at which its rows are lowest in all. */

/** A column that may have one of several widths. */
export interface FlexibleColumn {
  /** In any one unit, the one to be taken first where several are equally good. */
  readonly choices: readonly number[];
  /** Returns how high the column's cell of each row is at a width. */
  heightsAt(width: number): readonly number[];
}

/**
 * Returns a width for each column; null where none of them together leaves enough for the rest.
 * @param restAt how high the cell of each row is in the column that gets what the others leave, beside others of so much
 *   width in all; null where that is too little for it
 */
export function lowestRows(
  columns: readonly FlexibleColumn[],
  restAt: (taken: number) => readonly number[] | null,
): readonly number[] | null {
  const heights = columns.map((column) => new Map(column.choices.map((width) => [width, column.heightsAt(width)])));
  const rests = new Map<number, readonly number[] | null>();
  let best: { readonly widths: readonly number[]; readonly total: number } | null = null;
  for (const widths of combinations(columns.map(({ choices }) => choices))) {
    const taken = widths.reduce((sum, each) => sum + each, 0);
    let rest = rests.get(taken);
    if (rest === undefined) rests.set(taken, (rest = restAt(taken)));
    if (rest === null) continue;
    const beside = widths.map((each, index) => heights[index]?.get(each) ?? []);
    const total = totalHeight(rest, beside);
    if (best === null || total < best.total) best = { widths, total };
  }
  return best?.widths ?? null;
}

/** The heights of rows in all, each as high as its highest cell: asked for every combination of widths. */
function totalHeight(rest: readonly number[], beside: readonly (readonly number[])[]): number {
  let total = 0;
  for (let row = 0; row < rest.length; row += 1) {
    let highest = rest[row] ?? 0;
    for (const column of beside) highest = Math.max(highest, column[row] ?? 0);
    total += highest;
  }
  return total;
}

/** Every choice with every other, those of the last column changing first. */
function combinations(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (before, own) => before.flatMap((widths) => own.map((each) => [...widths, each])),
    [[]],
  );
}
