/** Where a tab of a summary, as it will be written, shows numbers with tasks behind them. */
import { figurePlaces } from '../../core/report/annex/countColumns';
import { COLUMN } from '../../core/draft/layout';
import { unitRowNames } from '../../core/report/text/unitNames';
import type { SheetGrid } from '../../core/grid/grid';
import type { Say } from '../../messages/say';
import type { PreparedSummary } from './summarise';
import { isCountedFigure, unitRowId } from './tasksBehind';
import type { NumberChoice } from './tasksBehind';

/** A number in a cell: row 1-based, column 0-based. */
export interface PlacedNumber {
  readonly row: number;
  readonly column: number;
  readonly choice: NumberChoice;
}

/** Returns the numbers of the first table, which is that of the units, with its total; zeros have nothing behind them. */
export function placedNumbers(
  report: SheetGrid,
  { rollUp }: Pick<PreparedSummary, 'rollUp'>,
  say: Say,
): readonly PlacedNumber[] {
  const names = unitRowNames(rollUp, say);
  const units = new Map(rollUp.rows.map((row, index) => [names[index], unitRowId(row)]));
  const total = say('report.total');
  const found: PlacedNumber[] = [];
  for (const [index, cells] of report.rows.entries()) {
    const name = cells[COLUMN.name];
    if (typeof name !== 'string' || !(name === total || units.has(name))) continue;
    for (const { figure, column } of figurePlaces(rollUp).all) {
      const count = cells[column];
      if (!isCountedFigure(figure) || typeof count !== 'number' || count === 0) continue;
      found.push({ row: index + 1, column, choice: { row: units.get(name) ?? null, figure } });
    }
    if (name === total) break;
  }
  return found;
}
