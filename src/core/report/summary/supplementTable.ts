/** Figures beside the main table: different contents, carried work that was finished, and coordination. */
import type { Say } from '../../../messages/say';
import type { RollUp } from '../../rollup/types';
import { numberCell, placed, textCell } from '../../draft/cells';
import { AnnexCounts, coordinatingFormula } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';
import { COLUMN } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import { unitRowId, unitRowName } from '../text/unitNames';

const { number, name, unit: DISTINCT, deadline: DISTINCT_DONE, completed: CARRIED_DONE, state: COORDINATING } = COLUMN;

/** Adds the table: every row of the main table, then the units that only coordinate, then the total. */
export function addSupplementTable(tab: TabRows, rollUp: RollUp, annex: AnnexTable, say: Say): void {
  tab.add(
    placed({
      [number]: textCell(say('report.column.number'), 'header'),
      [name]: textCell(say('report.column.unit'), 'header'),
      [DISTINCT]: textCell(say('report.column.distinct'), 'header'),
      [DISTINCT_DONE]: textCell(say('report.column.distinctCompleted'), 'header'),
      [CARRIED_DONE]: textCell(say('report.column.carriedDone'), 'header'),
      [COORDINATING]: textCell(say('report.column.coordinating'), 'header'),
    }),
    null,
    { part: 'header', id: 'supplement' },
  );
  for (const [index, row] of rollUp.rows.entries()) {
    const counts = new AnnexCounts(annex, { table: 'unit', index: index + 1 });
    tab.add(
      placed({
        [number]: numberCell(index + 1, 'count'),
        [name]: textCell(unitRowName(row, say)),
        [DISTINCT]: annex.cell(counts.distinct(), row.counts.distinct, 'count'),
        [DISTINCT_DONE]: annex.cell(counts.distinctCompleted(), row.counts.distinctCompleted, 'count'),
        [CARRIED_DONE]: annex.cell(counts.carriedDone(), row.counts.carriedDone, 'count'),
        [COORDINATING]:
          row.coordinating === null
            ? textCell(null, 'count')
            : annex.cell(coordinatingFormula(annex, index + 1), row.coordinating, 'count'),
      }),
      null,
      { part: 'supplement', id: unitRowId(row), open: [number] },
    );
  }
  for (const [index, row] of rollUp.coordinatingRows.entries()) {
    const place = rollUp.rows.length + index + 1;
    tab.add(
      placed({
        [number]: numberCell(place, 'count'),
        [name]: textCell(row.name),
        [DISTINCT]: textCell(null, 'count'),
        [DISTINCT_DONE]: textCell(null, 'count'),
        [CARRIED_DONE]: textCell(null, 'count'),
        [COORDINATING]: annex.cell(coordinatingFormula(annex, place), row.coordinating, 'count'),
      }),
      null,
      { part: 'supplement', id: row.unit, open: [number] },
    );
  }
  const total = new AnnexCounts(annex, { table: 'total' });
  tab.add(
    placed({
      [number]: textCell(null, 'total-text'),
      [name]: textCell(say('report.total'), 'total-text'),
      [DISTINCT]: annex.cell(total.distinct(), rollUp.total.distinct, 'total-count'),
      [DISTINCT_DONE]: annex.cell(total.distinctCompleted(), rollUp.total.distinctCompleted, 'total-count'),
      [CARRIED_DONE]: annex.cell(total.carriedDone(), rollUp.total.carriedDone, 'total-count'),
      [COORDINATING]: textCell(null, 'total-text'),
    }),
    null,
    { part: 'total', id: 'supplement', open: [number] },
  );
}
