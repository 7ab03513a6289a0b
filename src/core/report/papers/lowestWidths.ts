/** How wide the columns of a paper's table are: so that its rows are lowest in all. */
import { linesOfCell } from './fit';

/** A column that may have one of several widths (millimetres, the first where they are equally good), with its texts row by row. */
export interface FlexibleColumn {
  readonly choices: readonly number[];
  readonly texts: readonly string[];
}

/**
 * Returns the width of each column.
 * @param rest texts of the column that gets what the others leave of `width`
 */
export function lowestWidths(
  columns: readonly FlexibleColumn[],
  rest: readonly string[],
  width: number,
): readonly number[] {
  const linesOf = (texts: readonly string[], own: number): readonly number[] =>
    texts.map((text) => linesOfCell(text, own));
  const lines = columns.map(({ choices, texts }) => new Map(choices.map((own) => [own, linesOf(texts, own)])));
  const left = new Map<number, readonly number[]>();
  let best: { readonly widths: readonly number[]; readonly total: number } | null = null;
  for (const widths of combinations(columns.map(({ choices }) => choices))) {
    const own = width - widths.reduce((sum, each) => sum + each, 0);
    if (own < LEAST_REST) continue;
    let content = left.get(own);
    if (content === undefined) left.set(own, (content = linesOf(rest, own)));
    const beside = widths.map((each, index) => lines[index]?.get(each) ?? []);
    const total = content.reduce((sum, high, at) => sum + Math.max(high, ...beside.map((each) => each[at] ?? 0)), 0);
    if (best === null || total < best.total) best = { widths, total };
  }
  return best?.widths ?? columns.map(({ choices }) => choices[0] ?? 0);
}

/** Millimetres below which a content is hard to read, however low its rows would be. */
const LEAST_REST = 60;

function combinations(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (before, own) => before.flatMap((widths) => own.map((each) => [...widths, each])),
    [[]],
  );
}
