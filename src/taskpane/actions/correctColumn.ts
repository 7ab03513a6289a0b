import { correctColumn } from '../../app/settings/planDecisions';
import { columnLetters } from '../../core/grid/address';
import type { ColumnMeaning } from '../../core/plan/types';
import type { Pane } from '../pane';
import { decideAction } from './decide';

/** Says what a column (0-based) of the sheets of one form stands for; null lets the program find out again. */
export function correctColumnAction(
  pane: Pane,
  sheets: readonly string[],
  column: number,
  meaning: ColumnMeaning | 'none' | null,
): Promise<void> {
  const named = { column: columnLetters(column), sheets: sheetsText(pane, sheets) };
  const decision = correctColumn(sheets, column, meaning);
  if (meaning === null) return decideAction(pane, decision, 'column-found', named);
  if (meaning === 'none') return decideAction(pane, decision, 'column-none', named);
  return decideAction(pane, decision, 'column', { ...named, meaning });
}

/** Names sheets: the first, and how many more. */
export function sheetsText({ say }: Pick<Pane, 'say'>, [first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : say('review.columns.sheets', { first, count: others.length });
}
