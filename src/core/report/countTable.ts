/** A table of counts on a summary tab: per unit, field or director, with a total row where asked. */
import type { Say } from '../../messages/say';
import type { Counts } from '../rollup/types';
import { formulaCell, numberCell, placed, textCell } from './cells';
import { COUNT_COLUMNS } from './countColumns';
import { AnnexCounts, NO_RATE } from './formulas';
import type { AnnexRange, Scope } from './formulas';
import { COLUMN } from './layout';
import type { TabRows } from './tabRows';
import type { CellDraft } from './types';

export interface CountTable {
  readonly table: 'unit' | 'field' | 'director';
  /** `id` tells a row from the others of its table, whatever figures it shows: a unit's code, a folded name. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: Counts }[];
  /** Numbers of the total row; null for a table without one. */
  readonly total: Counts | null;
}

/** Running numbers say nothing of their own. */
const NUMBER_OPEN: readonly number[] = [COLUMN.number];

/** Gives the header texts of a table of counts, number and name first. */
export function countHeaders(table: CountTable['table'], say: Say): string[] {
  return [
    say('report.column.number'),
    say(`report.column.${table}`),
    ...COUNT_COLUMNS.map(({ figure }) => say(`report.column.${figure}`)),
  ];
}

/** Adds header, rows and total. */
export function addCountTable(tab: TabRows, { table, rows, total }: CountTable, annex: AnnexRange, say: Say): void {
  const [number = '', name = '', ...figures] = countHeaders(table, say);
  const header: Record<number, CellDraft> = {
    [COLUMN.number]: textCell(number, 'header'),
    [COLUMN.name]: textCell(name, 'header'),
  };
  for (const [index, { column }] of COUNT_COLUMNS.entries()) header[column] = textCell(figures[index] ?? '', 'header');
  tab.add(placed(header), null, { part: 'header', id: table });
  for (const [index, row] of rows.entries()) {
    const scope: Scope = { table, index: index + 1 };
    tab.add(
      placed({
        [COLUMN.number]: numberCell(index + 1, 'count'),
        [COLUMN.name]: textCell(row.name),
        ...countCells(row.counts, new AnnexCounts(annex, scope), tab.next, 'count', 'rate'),
      }),
      null,
      { part: table, id: row.id, open: NUMBER_OPEN },
    );
  }
  if (total === null) return;
  tab.add(
    placed({
      [COLUMN.number]: textCell(null, 'total-text'),
      [COLUMN.name]: textCell(say('report.total'), 'total-text'),
      ...countCells(total, new AnnexCounts(annex, { table: 'total' }), tab.next, 'total-count', 'total-rate'),
    }),
    null,
    { part: 'total', id: table, open: NUMBER_OPEN },
  );
}

function countCells(
  figures: Counts,
  counts: AnnexCounts,
  row: number,
  countStyle: 'count' | 'total-count',
  rateStyle: 'rate' | 'total-rate',
): Record<number, CellDraft> {
  const cells: Record<number, CellDraft> = {};
  for (const known of COUNT_COLUMNS) {
    const value = figures[known.figure] ?? NO_RATE;
    const style = known.kind === 'rate' ? rateStyle : countStyle;
    cells[known.column] = formulaCell(known.formula(counts, row), value, style);
  }
  return cells;
}
