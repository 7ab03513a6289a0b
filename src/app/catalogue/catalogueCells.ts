/** The cells of a standing catalogue, for the use cases that change it. They give edits; the port writes all or none. */
import { cellAt } from '../../core/grid/grid';
import type { CellValue, SheetGrid } from '../../core/grid/grid';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { fold } from '../../core/text/fold';
import type { Catalogue, CatalogueColumn, CatalogueLayout, Unit } from '../../core/units/types';
import type { Say } from '../../messages/say';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';

export interface CatalogueCells {
  readonly catalogue: Catalogue;
  readonly layout: CatalogueLayout;
  readonly grid: SheetGrid;
}

/** Returns the catalogue with its sheet. Refuses with `catalogue-none` where the workbook has none. */
export function catalogueCells({ plan, grids }: OpenedPlan): Outcome<CatalogueCells> {
  const { catalogue } = plan;
  const grid = grids.sheets.find(({ name, own }) => own === null && name === catalogue?.sheet);
  if (catalogue?.layout === undefined || grid === undefined) return refused('catalogue-none', { file: grids.name });
  return done({ catalogue, layout: catalogue.layout, grid });
}

/** What a cell of the catalogue is to hold; null clears it. */
export interface CatalogueChange {
  readonly row: number;
  readonly column: CatalogueColumn;
  readonly value: string | null;
}

/** Returns the edit of one cell; null where the sheet has no such column or the cell holds that already. */
export function editOf({ layout, grid }: CatalogueCells, { row, column, value }: CatalogueChange): CellEdit | null {
  const place = layout.columns[column];
  if (place === undefined) return null;
  const expected = cellAt(grid, row, place);
  return expected === value ? null : { sheet: grid.name, row, column: place, expected, value };
}

/** Returns the edits of several cells, without those that change nothing. */
export function editsOf(cells: CatalogueCells, changes: readonly CatalogueChange[]): CellEdit[] {
  return changes.map((change) => editOf(cells, change)).filter((edit) => edit !== null);
}

/** Refuses with `catalogue-column-missing` where the sheet has no column of abbreviations. */
export function needShortColumn({ layout, grid }: CatalogueCells, say: Say): Outcome<number> {
  const column = layout.columns.short;
  return column === undefined
    ? refused('catalogue-column-missing', { sheet: grid.name, column: say('catalogue.sheet.short') })
    : done(column);
}

/** The text of a cell of abbreviations as typed. */
export function shortText({ layout, grid }: CatalogueCells, row: number): string {
  const column = layout.columns.short;
  return column === undefined ? '' : textOf(cellAt(grid, row, column));
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Returns a cell of abbreviations with more of them behind what stands there. */
export function withShort(text: string, more: readonly string[]): string {
  const stands = text.replace(/[;\s]+$/u, '');
  return [...(stands === '' ? [] : [stands]), ...more.map((short) => fold(short))].join('; ');
}

/** Returns the unit of a code. */
export function unitOf({ catalogue }: CatalogueCells, code: string): Unit | undefined {
  return catalogue.units.find((unit) => unit.code === code);
}
