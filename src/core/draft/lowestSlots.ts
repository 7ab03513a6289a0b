/** How wide the columns of a list are: so that its lines are lowest in all, and no word of theirs is broken. */
import { lowestRows } from './lowestRows';
import { emsOf, lettersOf, lineWidth, wrappedLines } from './rowHeights';
import type { CellDraft } from './types';

/** A column that may take one of several numbers of slots, the fewest first, with its cells line by line. */
export interface CellColumn {
  readonly choices: readonly number[];
  readonly cells: readonly CellDraft[];
}

/**
 * Returns the slots of each column, the most of the best choices where several are equal: room for a text is worth something
 * where it costs nothing.
 * @param content the cells of the column that gets what the others leave
 * @param most lines that a content has: it is cut there unless another cell is higher; missing for all that it needs
 * @param widthOf characters of a column of so many slots, and of the content beside so many slots of others
 */
export function lowestSlots(
  columns: readonly CellColumn[],
  content: readonly CellDraft[],
  widthOf: { readonly slots: (slots: number) => number; readonly content: (taken: number) => number },
  most = Infinity,
): readonly number[] {
  const heightsOf = (cells: readonly CellDraft[], characters: number): readonly number[] =>
    cells.map((cell) => height(cell, characters));
  const flexible = columns.map(({ choices, cells }) => {
    const whole = choices.filter((slots) => cells.every((cell) => holdsWords(cell, widthOf.slots(slots))));
    const fitting = whole.length > 0 ? whole : choices.slice(-1);
    return {
      choices: [...fitting].reverse(),
      heightsAt: (slots: number) => heightsOf(cells, widthOf.slots(slots)),
    };
  });
  return (
    lowestRows(flexible, (taken) => heightsOf(content, widthOf.content(taken)).map((lines) => Math.min(lines, most))) ??
    []
  );
}

/** Lines of a cell of so many characters. */
function height({ value, style }: CellDraft, characters: number): number {
  if (typeof value !== 'string') return 1;
  return wrappedLines(value, emsOf(characters, style), lettersOf(style));
}

/** Whether a column of so many characters breaks no word of a cell; numbers of documents may be broken. */
function holdsWords({ value, style }: CellDraft, characters: number): boolean {
  if (typeof value !== 'string') return true;
  const width = emsOf(characters, style);
  const letters = lettersOf(style);
  return value.split(/[\s/-]+/u).every((word) => lineWidth(word, letters) <= width);
}
