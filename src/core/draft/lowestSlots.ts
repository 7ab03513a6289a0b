/** How wide the columns of a list are: so that its lines are lowest in all, and no word of theirs is broken. */
import { emsOf, lettersOf, lineWidth, wrappedLines } from './rowHeights';
import type { CellDraft } from './types';

/** A column that may take one of several numbers of slots, with its cells line by line. */
export interface FlexibleColumn {
  readonly choices: readonly number[];
  readonly cells: readonly CellDraft[];
}

/**
 * Returns the slots of each column, the first of the best choices where several are equal.
 * @param content the cells of the column that gets what the others leave
 * @param widthOf characters of a column of so many slots, and of the content beside so many slots of others
 */
export function lowestSlots(
  columns: readonly FlexibleColumn[],
  content: readonly CellDraft[],
  widthOf: { readonly slots: (slots: number) => number; readonly content: (taken: number) => number },
): readonly number[] {
  const fitting = columns.map(({ choices, cells }) => {
    const whole = choices.filter((slots) => cells.every((cell) => holdsWords(cell, widthOf.slots(slots))));
    return whole.length > 0 ? whole : choices.slice(-1);
  });
  const heights = columns.map(
    ({ cells }, index) =>
      new Map((fitting[index] ?? []).map((slots) => [slots, cells.map((cell) => height(cell, widthOf.slots(slots)))])),
  );
  const contents = new Map<number, readonly number[]>();
  let best: { readonly slots: readonly number[]; readonly total: number } | null = null;
  for (const slots of combinations(fitting)) {
    const taken = slots.reduce((sum, each) => sum + each, 0);
    let own = contents.get(taken);
    if (own === undefined) {
      own = content.map((cell) => height(cell, widthOf.content(taken)));
      contents.set(taken, own);
    }
    const beside = slots.map((each, index) => heights[index]?.get(each) ?? []);
    const total = own.reduce((sum, lines, at) => sum + Math.max(lines, ...beside.map((each) => each[at] ?? 0)), 0);
    if (best === null || total < best.total) best = { slots, total };
  }
  return best?.slots ?? [];
}

/** Every choice with every other, the widest first: room for a text is worth something where it costs nothing. */
function combinations(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (before, own) => before.flatMap((slots) => [...own].reverse().map((each) => [...slots, each])),
    [[]],
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
