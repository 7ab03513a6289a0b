/** Use case: two units of the catalogue are one. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { foldCase } from '../../core/text/fold';
import type { CatalogueColumn } from '../../core/units/types';
import type { Say } from '../../messages/say';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { catalogueCells, editsOf, needShortColumn, shortText, unitOf, withShort } from './catalogueCells';
import type { CatalogueChange } from './catalogueCells';

const COLUMNS: readonly CatalogueColumn[] = ['code', 'name', 'short', 'kind'];

/**
 * Returns the edits that write name and abbreviations of the other unit behind those of the one kept, and clear the cells of
 * the other's rows; what else stands in these rows stays. Refuses with `catalogue-none`, `catalogue-column-missing`.
 */
export function mergeEdits(opened: OpenedPlan, keep: string, other: string, say: Say): Outcome<readonly CellEdit[]> {
  const cells = catalogueCells(opened);
  if (!cells.ok) return cells;
  const column = needShortColumn(cells.value, say);
  if (!column.ok) return column;
  const [kept, lost] = [unitOf(cells.value, keep), unitOf(cells.value, other)];
  const { rows } = cells.value.layout;
  const [row] = rows.get(keep) ?? [];
  if (!kept || !lost || row === undefined || keep === other) {
    return refused('catalogue-none', { file: opened.grids.name });
  }
  const known = new Set([kept.name, ...kept.short].map(foldCase));
  const more = [lost.name, ...lost.short].filter((spelling) => !known.has(foldCase(spelling)));
  const changes: CatalogueChange[] = [
    { row, column: 'short', value: withShort(shortText(cells.value, row), more) },
    ...(rows.get(other) ?? []).flatMap((at) => COLUMNS.map((each) => ({ row: at, column: each, value: null }))),
  ];
  return done(editsOf(cells.value, changes));
}
