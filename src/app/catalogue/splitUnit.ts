/** Use case: an abbreviation of a unit of the catalogue is a unit of its own. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { fold, foldCase } from '../../core/text/fold';
import type { Say } from '../../messages/say';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { rowOfUnit } from './addUnit';
import { catalogueCells, editsOf, needShortColumn, shortText, unitOf } from './catalogueCells';

/**
 * Returns the edits that take an abbreviation out of a unit's cell and write it into the first blank row as the name of a new
 * unit of the same level. Refuses with `catalogue-none`, `catalogue-column-missing`.
 */
export function splitEdits(opened: OpenedPlan, unit: string, alias: string, say: Say): Outcome<readonly CellEdit[]> {
  const cells = catalogueCells(opened);
  if (!cells.ok) return cells;
  const column = needShortColumn(cells.value, say);
  if (!column.ok) return column;
  const key = foldCase(alias);
  const from = unitOf(cells.value, unit);
  const row = (cells.value.layout.rows.get(unit) ?? []).find((at) =>
    pieces(shortText(cells.value, at)).some((piece) => foldCase(piece) === key),
  );
  if (!from || row === undefined) return refused('catalogue-none', { file: opened.grids.name });
  const rest = pieces(shortText(cells.value, row)).filter((piece) => foldCase(piece) !== key);
  return done(
    editsOf(cells.value, [
      { row, column: 'short', value: rest.length === 0 ? null : rest.join('; ') },
      ...rowOfUnit(cells.value, { name: alias, kind: from.kind, met: alias }),
    ]),
  );
}

function pieces(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((piece) => fold(piece))
    .filter((piece) => piece !== '');
}
