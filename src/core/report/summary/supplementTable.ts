/** Figures beside the main table: different contents, carried work that was finished, and coordination. */
import type { Say } from '../../../messages/say';
import type { RollUp } from '../../rollup/types';
import { columnLetters } from '../../grid/address';
import { numberCell, placed, textCell } from '../../draft/cells';
import { COLUMN, FIGURE_COLUMNS } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { AnnexCounts } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';
import { figureText } from '../text/figures';
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
    const by = { cell: `$${columnLetters(COLUMN.name)}${tab.next}`, name };
    const counts = new AnnexCounts(annex, { table: 'unit', by });
    tab.add(
      placed({
        [COLUMN.number]: numberCell(number, 'count'),
        [COLUMN.name]: textCell(name),
        ...cells((figure) => {
          const value = values[figure] ?? null;
          if (value === null) return textCell(null, 'figure');
          const formula =
            figure === 'carriedDone'
              ? counts.carriedDone()
              : figure === 'coordinating' && annex.has('coordinating-units')
                ? counts.coordinating(by)
                : null;
          return annex.cell(formula, value, 'figure');
        }),
      }),
      null,
      { part: 'supplement', id, open: [COLUMN.number] },
    );
  };
  for (const [index, row] of rollUp.rows.entries()) {
    addRow(unitRowId(row), names[index] ?? row.name, { ...row.counts, coordinating: row.coordinating });
  }
  const total = new AnnexCounts(annex, { table: 'total' });
  tab.add(
    placed({
      [COLUMN.number]: textCell(null, 'total-text'),
      [COLUMN.name]: textCell(say('report.total'), 'total-text'),
      ...cells((figure) =>
        figure === 'coordinating'
          ? textCell(null, 'total-text')
          : annex.cell(figure === 'carriedDone' ? total.carriedDone() : null, rollUp.total[figure], 'total-figure'),
      ),
    }),
    null,
    { part: 'total', id: 'supplement', open: [COLUMN.number] },
  );
  if (rollUp.coordinatingRows.length === 0) return;
  const units = rollUp.coordinatingRows
    .map(({ name, coordinating }) => say('report.list.group', { unit: name, count: figureText(coordinating, say) }))
    .join(say('report.list.common-separator'));
  tab.fullWidth(say('report.note.coordinating', { units }), 'note', { part: 'note', id: 'supplement coordinating' });
}
