/** Figures beside the main table: different contents, carried work that was finished, and coordination. */
import type { Say } from '../../../messages/say';
import type { RollUp, UnitRow } from '../../rollup/types';
import { columnLetters } from '../../grid/address';
import { numberCell, placed, textCell } from '../../draft/cells';
import { COLUMN, FIGURE_COLUMNS } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { AnnexCounts } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';
import { figureText } from '../text/figures';
import type { BesideColumn, CountContext } from './countTable';
import { unitRowId, unitRowNames } from '../text/unitNames';

/** A figure of the table; the distinct ones have no formula, for no column of the list tells them. */
type Figure = 'distinct' | 'distinctCompleted' | 'carriedDone' | 'coordinating';

/** Returns the figures that the table needs; none where all that they say stands in the main table already. */
export function supplementFigures({ rows, coordinatingRows, total }: RollUp): readonly Figure[] {
  const repeats = [total, ...rows.map(({ counts }) => counts)].some(({ distinct, total: all }) => distinct !== all);
  const helps = coordinatingRows.length > 0 || rows.some(({ coordinating }) => (coordinating ?? 0) > 0);
  return [
    ...(repeats ? (['distinct', 'distinctCompleted'] as const) : []),
    ...(total.carriedOver > 0 ? (['carriedDone'] as const) : []),
    ...(helps ? (['coordinating'] as const) : []),
  ];
}

/** Returns the figures as columns right of the last one of a table; null where it has no room for all of them. */
export function besideColumns(
  rollUp: RollUp,
  { annex, places, say }: Pick<CountContext, 'annex' | 'places' | 'say'>,
): readonly BesideColumn[] | null {
  const figures = supplementFigures(rollUp);
  const free = FIGURE_COLUMNS.filter((column) => column > places.last);
  if (figures.length === 0 || figures.length > free.length) return null;
  const rows = new Map(rollUp.rows.map((row) => [unitRowId(row), { ...row.counts, coordinating: row.coordinating }]));
  return figures.map((figure, index) => ({
    column: free[index] ?? 0,
    head: textCell(say(`report.column.${figure}`), 'header'),
    row: (id, name, at) => figureCell(annex, figure, rows.get(id)?.[figure] ?? null, { name, at }),
    total: totalCell(annex, figure, rollUp),
  }));
}

/** Returns what is to be said of figures that stand in the table per unit. */
export function supplementNotes(rollUp: RollUp, isShown: (row: UnitRow) => boolean, say: Say): readonly string[] {
  const figures = supplementFigures(rollUp);
  const others = otherCoordinating(rollUp, isShown, say);
  return [
    ...(figures.includes('distinct')
      ? [say('report.note.distinct')]
      : figures.includes('coordinating')
        ? [say('report.note.coordinating-apart')]
        : []),
    ...(others === null ? [] : [others]),
  ];
}

/** Returns units that coordinate and have no row with figures of their own, with their numbers, in one text; null for none. */
function otherCoordinating(rollUp: RollUp, isShown: (row: UnitRow) => boolean, say: Say): string | null {
  const idle = rollUp.rows.filter((row) => !isShown(row) && (row.coordinating ?? 0) > 0);
  const names = unitRowNames(rollUp, say);
  const others = [
    ...idle.map((row) => ({ name: names[rollUp.rows.indexOf(row)] ?? row.name, coordinating: row.coordinating ?? 0 })),
    ...rollUp.coordinatingRows,
  ];
  if (others.length === 0) return null;
  const units = others
    .map(({ name, coordinating }) => say('report.list.group', { unit: name, count: figureText(coordinating, say) }))
    .join(say('report.list.common-separator'));
  return say('report.note.coordinating', { units });
}

function figureCell(
  annex: AnnexTable,
  figure: Figure,
  value: number | null,
  { name, at }: { readonly name: string; readonly at: number },
): CellDraft {
  if (value === null) return textCell(null, 'figure');
  const by = { cell: `$${columnLetters(COLUMN.name)}${at}`, name };
  const counts = new AnnexCounts(annex, { table: 'unit', by });
  const formula =
    figure === 'carriedDone'
      ? counts.carriedDone()
      : figure === 'coordinating' && annex.has('coordinating-units')
        ? counts.coordinating(by)
        : null;
  return annex.cell(formula, value, 'figure');
}

/** Coordination is no sum: a task has several that help. */
function totalCell(annex: AnnexTable, figure: Figure, { total }: RollUp): CellDraft {
  if (figure === 'coordinating') return textCell(null, 'total-text');
  const counts = new AnnexCounts(annex, { table: 'total' });
  return annex.cell(figure === 'carriedDone' ? counts.carriedDone() : null, total[figure], 'total-figure');
}

/** Adds the table: rows of the main table that have a figure here, then the total; units that only coordinate are named below. */
export function addSupplementTable(tab: TabRows, rollUp: RollUp, annex: AnnexTable, say: Say): void {
  const figures = supplementFigures(rollUp);
  const columnOf = (figure: Figure): number => FIGURE_COLUMNS[figures.indexOf(figure)] ?? 0;
  const cells = (of: (figure: Figure) => CellDraft): Record<number, CellDraft> =>
    Object.fromEntries(figures.map((figure) => [columnOf(figure), of(figure)]));
  tab.add(
    placed({
      [COLUMN.number]: textCell(say('report.column.number'), 'header'),
      [COLUMN.name]: textCell(say('report.column.unit'), 'header'),
      ...cells((figure) => textCell(say(`report.column.${figure}`), 'header')),
    }),
    null,
    { part: 'header', id: 'supplement' },
  );
  const names = unitRowNames(rollUp, say);
  let number = 0;
  const addRow = (id: string, name: string, values: Partial<Record<Figure, number | null>>): void => {
    if (figures.every((figure) => (values[figure] ?? 0) === 0)) return;
    number += 1;
    const at = tab.next;
    tab.add(
      placed({
        [COLUMN.number]: numberCell(number, 'count'),
        [COLUMN.name]: textCell(name),
        ...cells((figure) => figureCell(annex, figure, values[figure] ?? null, { name, at })),
      }),
      null,
      { part: 'supplement', id, open: [COLUMN.number] },
    );
  };
  for (const [index, row] of rollUp.rows.entries()) {
    addRow(unitRowId(row), names[index] ?? row.name, { ...row.counts, coordinating: row.coordinating });
  }
  tab.add(
    placed({
      [COLUMN.number]: textCell(null, 'total-text'),
      [COLUMN.name]: textCell(say('report.total'), 'total-text'),
      ...cells((figure) => totalCell(annex, figure, rollUp)),
    }),
    null,
    { part: 'total', id: 'supplement', open: [COLUMN.number] },
  );
  const others = otherCoordinating(rollUp, () => true, say);
  if (others !== null) tab.fullWidth(others, 'note', { part: 'note', id: 'supplement coordinating' });
}
