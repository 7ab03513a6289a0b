/** A table of counts on a summary tab: per unit, field, director or month, with a total row where asked. */
import type { Say } from '../../../messages/say';
import type { Counts } from '../../rollup/types';
import { columnLetters } from '../../grid/address';
import { numberCell, placed, textCell } from '../../draft/cells';
import { COUNT_COLUMNS, FigurePlaces, figureFormula } from '../annex/countColumns';
import type { CountFigure } from '../annex/countColumns';
import { AnnexCounts } from '../annex/formulas';
import { NO_RATE, rateStyle } from '../text/figures';
import type { AnnexTable, CountedBy, Scope } from '../annex/formulas';
import { COLUMN } from '../../draft/layout';
import { SECTION_HEIGHT } from '../../draft/tabRows';
import type { TabRows } from '../../draft/tabRows';
import type { CellDraft, StyleName } from '../../draft/types';

/** A column of a table besides its counts, right of them. */
export interface BesideColumn {
  readonly column: number;
  readonly head: CellDraft;
  /** @param at row of the tab, 1-based */
  readonly row: (id: string, name: string, at: number) => CellDraft;
  /** Of the line for all units that have no figures in the table. */
  readonly folded: CellDraft;
  readonly total: CellDraft;
}

export interface CountTableRow {
  /** Tells a row from the others of its table, whatever figures it shows: a unit's code, a folded name. */
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
  /** Month of a row of the course with its year; null for tasks without a deadline in the period. Missing in other tables. */
  readonly month?: { readonly year: number; readonly month: number } | null;
}

export interface CountTable {
  readonly table: CountedBy;
  readonly rows: readonly CountTableRow[];
  /** Numbers of the total row; null for a table without one. */
  readonly total: Counts | null;
  /** A line that stands for rows without any task; null for none. */
  readonly folded?: string | null;
  /** Columns right of the figures; missing for none. */
  readonly beside?: readonly BesideColumn[];
}

/** What the tables of one tab share. */
export interface CountContext {
  readonly annex: AnnexTable;
  readonly places: FigurePlaces;
  /** Stands in the key column of every head, for finding the columns again. */
  readonly machine: string;
  readonly say: Say;
}

/**
 * The columns of a table: those at its end without a figure in any row are left out ("Tồn kỳ trước" by month). Columns between
 * others stay, so that the tables of a tab have theirs below each other; those of a table with a total are all in use.
 */
function withOwnPlaces({ rows, total }: CountTable, context: CountContext): CountContext {
  if (total !== null) return context;
  const { all } = context.places;
  const isUsed = all.map(({ figure, kind }) => kind === 'rate' || rows.some(({ counts }) => counts[figure] !== 0));
  return { ...context, places: new FigurePlaces(all.slice(0, isUsed.lastIndexOf(true) + 1)) };
}

/** Returns the points that a table takes with its heading, for keeping it on one page. */
export function tableRoom(tab: TabRows, table: CountTable, shared: CountContext): number {
  const context = withOwnPlaces(table, shared);
  const names = [...table.rows.map(({ name }) => name), table.folded ?? null, table.total && ''];
  return names
    .filter((name) => name !== null)
    .map((name) => tab.heightOf(placed({ [COLUMN.name]: textCell(name) })))
    .reduce((sum, height) => sum + height, SECTION_HEIGHT + tab.heightOf(headerCells(table, context)));
}

/** Running numbers say nothing of their own. */
const NUMBER_OPEN: readonly number[] = [COLUMN.number];

/** Returns the header texts of a table of counts with every figure, number and name first. */
export function countHeaders(table: CountTable['table'], say: Say): string[] {
  return [
    say('report.column.number'),
    say(`report.column.${table}`),
    ...COUNT_COLUMNS.map(({ figure }) => say(`report.column.${figure}`)),
  ];
}

/** Adds header, rows and total; returns the first and the last row of the rows (1-based). */
export function addCountTable(
  tab: TabRows,
  counted: CountTable,
  shared: CountContext,
): { readonly first: number; readonly last: number } {
  const { table, rows, total, folded = null, beside = [] } = counted;
  const context = withOwnPlaces(counted, shared);
  const { places, annex, say } = context;
  tab.add(headerCells(counted, context), null, { part: 'header', id: table });
  const first = tab.next;
  for (const [index, row] of rows.entries()) {
    // What is summed or drawn is one block: its head is not repeated among its rows.
    if (total === null && table !== 'month') repeatHead(tab, counted, row, context);
    const at = tab.next;
    const counts = countsOf(annex, table, row, at);
    const formulaOf = (figure: CountFigure): string | null =>
      table === 'month' && figure === 'carriedOver'
        ? null
        : counts === null
          ? restFormula(annex, figure, { first, at, places })
          : figureFormula(figure, counts, at, places);
    tab.add(
      placed({
        [COLUMN.number]: numberCell(index + 1, 'count'),
        [COLUMN.name]: textCell(row.name),
        ...countCells(row.counts, context, formulaOf, 'row'),
        ...besideCells(beside, (each) => each.row(row.id, row.name, at)),
      }),
      null,
      { part: table, id: row.id, open: NUMBER_OPEN },
    );
  }
  const last = tab.rows.length;
  if (folded !== null) {
    const cells: Record<number, CellDraft> = { [COLUMN.number]: textCell(null), [COLUMN.name]: textCell(folded) };
    for (const { column } of places.all) cells[column] = textCell(NO_RATE, 'text-centre');
    tab.add(placed({ ...cells, ...besideCells(beside, (each) => each.folded) }), null, { part: 'none', id: table });
  }
  if (total === null) return { first, last };
  const at = tab.next;
  const counts = new AnnexCounts(annex, { table: 'total' });
  tab.add(
    placed({
      [COLUMN.number]: textCell(null, 'total-text'),
      [COLUMN.name]: textCell(say('report.total'), 'total-text'),
      ...countCells(total, context, (figure) => figureFormula(figure, counts, at, places), 'total'),
      ...besideCells(beside, (each) => each.total),
    }),
    null,
    { part: 'total', id: table, open: NUMBER_OPEN },
  );
  return { first, last };
}

/** Begins a page with the head where the next row would not fit on this one. */
function repeatHead(tab: TabRows, counted: CountTable, row: CountTableRow, context: CountContext): void {
  const height = tab.heightOf(placed({ [COLUMN.name]: textCell(row.name) }));
  if (!tab.beginsPage(height)) return;
  tab.startPage();
  tab.add(headerCells(counted, context), null, { part: 'header', id: `${counted.table} ${tab.next}` });
}

function headerCells({ table, beside = [] }: CountTable, { places, machine, say }: CountContext): (CellDraft | null)[] {
  const header: Record<number, CellDraft> = {
    [COLUMN.number]: textCell(say('report.column.number'), 'header'),
    [COLUMN.name]: textCell(say(`report.column.${table}`), 'header'),
    [COLUMN.key]: textCell(machine, 'faint'),
  };
  for (const { figure, column } of places.all) header[column] = textCell(say(`report.column.${figure}`), 'header');
  for (const { column, head } of beside) header[column] = head;
  return placed(header);
}

function besideCells(
  beside: readonly BesideColumn[],
  of: (column: BesideColumn) => CellDraft,
): Record<number, CellDraft> {
  return Object.fromEntries(beside.map((each) => [each.column, of(each)]));
}

/** The counts of a row by what its name cell shows; null for the tasks that no month of the course has. */
function countsOf(annex: AnnexTable, table: CountedBy, row: CountTableRow, at: number): AnnexCounts | null {
  if (table === 'month') {
    const { month = null } = row;
    return month === null ? null : new AnnexCounts(annex, { table, ...month });
  }
  const scope: Scope = { table, by: { cell: `$${columnLetters(COLUMN.name)}${at}`, name: row.name } };
  return new AnnexCounts(annex, scope);
}

/** What no month above has: all that there is without them. */
function restFormula(
  annex: AnnexTable,
  figure: CountFigure,
  { first, at, places }: { readonly first: number; readonly at: number; readonly places: FigurePlaces },
): string | null {
  const all = figureFormula(figure, new AnnexCounts(annex, { table: 'total' }), at, places);
  if (figure === 'rate' || figure === 'rateDue' || all === null) return all;
  const letters = columnLetters(places.at(figure) ?? 0);
  return `${all}-SUM(${letters}${first}:${letters}${at - 1})`;
}

function countCells(
  figures: Counts,
  { annex, places, say }: CountContext,
  formulaOf: (figure: CountFigure) => string | null,
  kind: 'row' | 'total',
): Record<number, CellDraft> {
  const cells: Record<number, CellDraft> = {};
  for (const placedFigure of places.all) {
    const value = figures[placedFigure.figure] ?? NO_RATE;
    const style = placedFigure.kind === 'rate' ? rateStyle(kind, say) : styleOf(placedFigure.figure, kind, value);
    cells[placedFigure.column] = annex.cell(formulaOf(placedFigure.figure), value, style);
  }
  return cells;
}

/** Zeros stand lightly, late work stands out, in grey print too. */
function styleOf(figure: CountFigure, row: 'row' | 'total', value: number | string): StyleName {
  if (row === 'total') return 'total-figure';
  return figure === 'overdue' && value !== 0 ? 'figure-late' : 'figure';
}
