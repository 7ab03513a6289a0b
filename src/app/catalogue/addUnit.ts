/** Use case: a name that the catalogue does not know is a unit of its own. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { fold, foldCase } from '../../core/text/fold';
import { newCode } from '../../core/units/proposeCatalogue';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { catalogueCells, editsOf } from './catalogueCells';
import type { CatalogueCells, CatalogueChange } from './catalogueCells';
import { ownerOf } from './ownerOf';

/** A unit as a person names it. */
export interface NewUnit {
  readonly name: string;
  /** Level (cấp); empty when not said. */
  readonly kind: string;
  /** The spelling met in the plan, an abbreviation where the name is another. */
  readonly met: string;
}

/** Returns the edits that write a unit into the first blank row below the catalogue. Refuses with `catalogue-none`, `catalogue-name-taken`. */
export function unitEdits(opened: OpenedPlan, unit: NewUnit): Outcome<readonly CellEdit[]> {
  const cells = catalogueCells(opened);
  if (!cells.ok) return cells;
  for (const name of [unit.name, unit.met]) {
    const owner = ownerOf(cells.value.catalogue, name);
    if (owner) return refused('catalogue-name-taken', { name, unit: owner.name });
  }
  return done(editsOf(cells.value, rowOfUnit(cells.value, unit)));
}

/** Returns the cells of a new row; columns that the sheet does not have are left out when they become edits. */
export function rowOfUnit({ catalogue, layout }: CatalogueCells, { name, kind, met }: NewUnit): CatalogueChange[] {
  const row = layout.nextRow;
  const short = foldCase(met) === foldCase(name) ? null : fold(met);
  const code = newCode([name, ...(short === null ? [] : [short])], new Set(catalogue.units.map((unit) => unit.code)));
  return [
    { row, column: 'code', value: code },
    { row, column: 'name', value: fold(name) },
    { row, column: 'short', value: short },
    { row, column: 'kind', value: fold(kind) === '' ? null : fold(kind) },
  ];
}
