/** Of the widths that columns of a table may have, those at which its rows are lowest in all. */

/** A column that may have one of several widths. */
export interface FlexibleColumn {
  /** In any one unit, the one to be taken first where several are equally good. */
  readonly choices: readonly number[];
  /** Returns the width that a choice comes to with choices of so much in all behind it; missing where it is the width itself. */
  readonly widthAt?: (choice: number, behind: number) => number;
  /** Returns how high the column's cell of each row is at a width; null where the column cannot have it. */
  readonly heightsAt: (width: number) => readonly number[] | null;
}

/**
 * Returns a choice for each column; null where none of them together leaves enough for the rest.
 * @param restAt how high the cell of each row is in the column that gets what the others leave, beside others of so much
 *   width in all; null where that is too little for it
 */
export function lowestRows(
  columns: readonly FlexibleColumn[],
  restAt: (taken: number) => readonly number[] | null,
): readonly number[] | null {
  const heightsAt = columns.map(remembered);
  const rests = new Map<number, readonly number[] | null>();
  let best: { readonly widths: readonly number[]; readonly total: number } | null = null;
  for (const widths of combinations(columns.map(({ choices }) => choices))) {
    const taken = widths.reduce((sum, each) => sum + each, 0);
    let rest = rests.get(taken);
    if (rest === undefined) rests.set(taken, (rest = restAt(taken)));
    if (rest === null) continue;
    const beside = heightsBeside(widths, heightsAt);
    if (beside === null) continue;
    const total = totalHeight(rest, beside);
    if (best === null || total < best.total) best = { widths, total };
  }
  return best?.widths ?? null;
}

type HeightsAt = (choice: number, behind: number) => readonly number[] | null;

/** Makes a function that asks a column for its heights once for each width. */
function remembered({ widthAt, heightsAt }: FlexibleColumn): HeightsAt {
  const known = new Map<number, readonly number[] | null>();
  return (choice, behind) => {
    const width = widthAt === undefined ? choice : widthAt(choice, behind);
    let heights = known.get(width);
    if (heights === undefined) known.set(width, (heights = heightsAt(width)));
    return heights;
  };
}

/** The heights of every column at its choice, the last column first; null where one of them cannot have it. */
function heightsBeside(
  choices: readonly number[],
  heightsAt: readonly HeightsAt[],
): readonly (readonly number[])[] | null {
  const beside: (readonly number[])[] = [];
  let behind = 0;
  for (let index = choices.length - 1; index >= 0; index -= 1) {
    const choice = choices[index] ?? 0;
    const heights = heightsAt[index]?.(choice, behind) ?? null;
    if (heights === null) return null;
    beside.push(heights);
    behind += choice;
  }
  return beside;
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
