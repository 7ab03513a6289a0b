/** Use case: units of the catalogue are one. */
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
 * Returns the edits that write names and abbreviations of other units behind those of the one kept, and clear the cells of
 * the others' rows; what else stands in these rows stays. Refuses with `catalogue-none`, `catalogue-column-missing`.
 * @param others codes of the units that go; at least one
 */
export function mergeEdits(
  opened: OpenedPlan,
  keep: string,
  others: readonly string[],
  say: Say,
): Outcome<readonly CellEdit[]> {
  const cells = catalogueCells(opened);
  if (!cells.ok) return cells;
  const column = needShortColumn(cells.value, say);
  if (!column.ok) return column;
  const kept = unitOf(cells.value, keep);
  const lost = others.map((other) => unitOf(cells.value, other)).filter((unit) => unit !== undefined);
  const { rows } = cells.value.layout;
  const [row] = rows.get(keep) ?? [];
  if (!kept || lost.length === 0 || lost.length < others.length || others.includes(keep) || row === undefined) {
    return refused('catalogue-none', { file: opened.grids.name });
  }
  const known = new Set([kept.name, ...kept.short].map(foldCase));
  const more: string[] = [];
  for (const spelling of lost.flatMap(({ name, short }) => [name, ...short])) {
    const key = foldCase(spelling);
    if (!known.has(key)) more.push(spelling);
    known.add(key);
  }
  const changes: CatalogueChange[] = [
    { row, column: 'short', value: withShort(shortText(cells.value, row), more) },
    ...others
      .flatMap((other) => rows.get(other) ?? [])
      .flatMap((at) => COLUMNS.map((each) => ({ row: at, column: each, value: null }))),
  ];
  return done(editsOf(cells.value, changes));
}
