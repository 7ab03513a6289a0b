/** Use case: a name that the catalogue does not know is an abbreviation of one of its units. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Say } from '../../messages/say';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { catalogueCells, editsOf, needShortColumn, shortText, withShort } from './catalogueCells';
import { ownerOf } from './ownerOf';

/**
 * Returns the edit that writes a name behind the abbreviations of a unit, in its first row.
 * Refuses with `catalogue-none`, `catalogue-column-missing`, `catalogue-name-taken`.
 */
export function aliasEdits(opened: OpenedPlan, name: string, unit: string, say: Say): Outcome<readonly CellEdit[]> {
  const cells = catalogueCells(opened);
  if (!cells.ok) return cells;
  const column = needShortColumn(cells.value, say);
  if (!column.ok) return column;
  const owner = ownerOf(cells.value.catalogue, name);
  if (owner) return refused('catalogue-name-taken', { name, unit: owner.name });
  const [row] = cells.value.layout.rows.get(unit) ?? [];
  if (row === undefined) return refused('catalogue-none', { file: opened.grids.name });
  const value = withShort(shortText(cells.value, row), [name]);
  return done(editsOf(cells.value, [{ row, column: 'short', value }]));
}
