/** The native chart beside a table of counts: a stacked bar for each row, a colour for each state. */
import type { Say } from '../../../messages/say';
import { COUNT_COLUMNS } from '../annex/countColumns';
import type { CountFigure } from '../annex/countColumns';
import { COLUMN, PRINTED_COLUMNS } from '../../draft/layout';
import { SHADES } from '../../draft/shades';
import type { Shade } from '../../draft/shades';
import type { TabRows } from '../../draft/tabRows';
import type { ChartDraft } from '../../draft/types';

/** The states that add up to the total, in the order of a bar, with their shades. */
export const COUNT_SERIES: readonly (readonly [CountFigure, Shade])[] = [
  ['onTime', SHADES.done],
  ['late', SHADES.doneLate],
  ['inProgress', SHADES.inProgress],
  ['notStarted', SHADES.notStarted],
  ['overdue', SHADES.overdue],
  ['ongoing', SHADES.ongoing],
  ['deferred', SHADES.deferred],
];

/** Height of a row that keeps room for a chart, in points. */
const ROOM_HEIGHT = 20;
/** Rows of room for title, axis and legend, and for each bar, whose name may take two lines. */
const FRAME_ROWS = 4;
const ROWS_A_BAR = 1.25;
/** A chart of more rows than a page holds would be cut. */
const MOST_ROWS = 34;

/**
 * Adds room for a chart below a table and returns the chart; null for a table without rows.
 * @param rows first and last row of the table's rows, 1-based
 */
export function addCountChart(
  tab: TabRows,
  title: string,
  rows: { readonly first: number; readonly last: number },
  say: Say,
): ChartDraft | null {
  const bars = rows.last - rows.first + 1;
  if (bars < 1) return null;
  const room = Math.min(MOST_ROWS, Math.ceil(FRAME_ROWS + bars * ROWS_A_BAR));
  tab.keepTogether(room * ROOM_HEIGHT);
  const top = tab.next;
  for (let row = 0; row < room; row += 1) tab.add([], ROOM_HEIGHT);
  tab.space();
  const column = (at: number): ChartDraft['categories'] => ({
    top: rows.first,
    left: at,
    bottom: rows.last,
    right: at,
  });
  const series = COUNT_SERIES.flatMap(([figure, shade]) => {
    const known = COUNT_COLUMNS.find((each) => each.figure === figure);
    if (known === undefined || !hasFigures(tab, rows, known.column)) return [];
    return [{ name: say(`report.column.${figure}`), values: column(known.column), shade }];
  });
  return {
    title,
    categories: column(COLUMN.name),
    series,
    // A row below the edge of the page, which would show the line of the frame.
    anchor: { top: top + 1, left: PRINTED_COLUMNS[0], bottom: top + room - 1, right: COLUMN.link },
  };
}

/** A state that nothing is in would only lengthen the legend. */
function hasFigures(tab: TabRows, { first, last }: { first: number; last: number }, column: number): boolean {
  return tab.rows.slice(first - 1, last).some(({ cells }) => Number(cells[column]?.value ?? 0) > 0);
}
