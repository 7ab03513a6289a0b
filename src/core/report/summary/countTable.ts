/** A table of counts on a summary tab: per unit, field or director, with a total row where asked. */
import type { Say } from '../../../messages/say';
import type { Counts } from '../../rollup/types';
import { numberCell, placed, textCell } from '../../draft/cells';
import { COUNT_COLUMNS } from '../annex/countColumns';
import { AnnexCounts } from '../annex/formulas';
import { NO_RATE } from '../text/figures';
import type { AnnexTable, CountedBy, Scope } from '../annex/formulas';
import { COLUMN } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';

export interface CountTableRow {
  /** Tells a row from the others of its table, whatever figures it shows: a unit's code, a folded name. */
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
  /** What the annex calls the row; missing: its place, from 1. */
  readonly index?: number;
}

export interface CountTable {
  readonly table: CountedBy;
  readonly rows: readonly CountTableRow[];
  /** Numbers of the total row; null for a table without one. */
  readonly total: Counts | null;
}

/** Points that heading and column heads, and a row, take about. */
const HEADER_HEIGHT = 115;
const ROW_HEIGHT = 26;

/** Returns about the points that a table of so many rows takes with its heading, for keeping it on one page. */
export function tableRoom(rows: number): number {
  return HEADER_HEIGHT + rows * ROW_HEIGHT;
}

/** Running numbers say nothing of their own. */
const NUMBER_OPEN: readonly number[] = [COLUMN.number];

/** Returns the header texts of a table of counts, number and name first. */
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
  { table, rows, total }: CountTable,
  annex: AnnexTable,
  say: Say,
): { readonly first: number; readonly last: number } {
  const [number = '', name = '', ...figures] = countHeaders(table, say);
  const header: Record<number, CellDraft> = {
    [COLUMN.number]: textCell(number, 'header'),
    [COLUMN.name]: textCell(name, 'header'),
  };
  for (const [index, { column }] of COUNT_COLUMNS.entries()) header[column] = textCell(figures[index] ?? '', 'header');
  tab.add(placed(header), null, { part: 'header', id: table });
  const first = tab.next;
  for (const [index, row] of rows.entries()) {
    const scope: Scope = { table, index: row.index ?? index + 1 };
    tab.add(
      placed({
        [COLUMN.number]: numberCell(index + 1, 'count'),
        [COLUMN.name]: textCell(row.name),
        ...countCells(row.counts, annex, scope, tab.next, 'count', 'rate'),
      }),
      null,
      { part: table, id: row.id, open: NUMBER_OPEN },
    );
  }
  const last = tab.rows.length;
  if (total === null) return { first, last };
  tab.add(
    placed({
      [COLUMN.number]: textCell(null, 'total-text'),
      [COLUMN.name]: textCell(say('report.total'), 'total-text'),
      ...countCells(total, annex, { table: 'total' }, tab.next, 'total-count', 'total-rate'),
    }),
    null,
    { part: 'total', id: table, open: NUMBER_OPEN },
  );
  return { first, last };
}

function countCells(
  figures: Counts,
  annex: AnnexTable,
  scope: Scope,
  row: number,
  countStyle: 'count' | 'total-count',
  rateStyle: 'rate' | 'total-rate',
): Record<number, CellDraft> {
  const cells: Record<number, CellDraft> = {};
  const counts = new AnnexCounts(annex, scope);
  for (const known of COUNT_COLUMNS) {
    const value = figures[known.figure] ?? NO_RATE;
    const style = known.kind === 'rate' ? rateStyle : countStyle;
    cells[known.column] = annex.cell(known.formula(counts, row), value, style);
  }
  return cells;
}
