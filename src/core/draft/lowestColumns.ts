/** Widths of the columns of a table of lines: one column gets what the others leave of the whole. */
import type { Steps } from '../flow/steps';
import { textCell } from './cells';
import { lowestSlots } from './lowestSlots';
import type { RowDraft } from './types';

/**
 * Chooses the widths (characters) at which the lines are lowest in all.
 * @param columns names of the columns, in the order of the cells of a line
 * @param rest the column that gets what the others leave
 * @param choices the widths that each of the others may have
 * @param whole characters of all of them together
 * @param tried the lines to look at, the head among them
 */
export function* lowestColumns<Column extends string, Rest extends Column>(
  columns: readonly Column[],
  rest: Rest,
  choices: Readonly<Record<Exclude<Column, Rest>, readonly number[]>>,
  whole: number,
  tried: readonly RowDraft[],
): Steps<readonly number[]> {
  const isOther = (name: Column): name is Exclude<Column, Rest> => name !== rest;
  const cellsOf = (name: Column) => tried.map(({ cells }) => cells[columns.indexOf(name)] ?? textCell(null));
  const others = columns.filter(isOther);
  const chosen = yield* lowestSlots(
    others.map((name) => ({ choices: choices[name], cells: cellsOf(name) })),
    cellsOf(rest),
    { slots: (characters) => characters, content: (taken) => whole - taken },
  );
  const known = new Map<Column, number>(others.map((name, index) => [name, chosen[index] ?? 0]));
  const left = whole - chosen.reduce((sum, width) => sum + width, 0);
  return columns.map((name) => known.get(name) ?? left);
}
