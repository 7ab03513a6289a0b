/** How wide the columns of a paper's table are: so that its rows are lowest in all. */
import { lowestRows } from '../../draft/lowestRows';
import { linesOfCell } from './fit';

/** A column that may have one of several widths (millimetres, the first where they are equally good), with its texts row by row. */
export interface TextColumn {
  readonly choices: readonly number[];
  readonly texts: readonly string[];
}

/**
 * Returns the width of each column.
 * @param rest texts of the column that gets what the others leave of `width`
 */
export function lowestWidths(
  columns: readonly TextColumn[],
  rest: readonly string[],
  width: number,
): readonly number[] {
  const linesOf = (texts: readonly string[], own: number): readonly number[] =>
    texts.map((text) => linesOfCell(text, own));
  const widths = lowestRows(
    columns.map(({ choices, texts }) => ({ choices, heightsAt: (own) => linesOf(texts, own) })),
    (taken) => (width - taken < LEAST_REST ? null : linesOf(rest, width - taken)),
  );
  return widths ?? columns.map(({ choices }) => choices[0] ?? 0);
}

/** Millimetres below which a content is hard to read, however low its rows would be. */
const LEAST_REST = 50;
