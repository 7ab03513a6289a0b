/** The native chart beside a table of counts: a stacked bar for each row, a colour for each state. */
import type { Say } from '../../../messages/say';
import { COUNT_COLUMNS } from '../annex/countColumns';
import type { CountFigure } from '../annex/countColumns';
import { COLUMN, PRINTED_COLUMNS } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import type { ChartDraft } from '../../draft/types';

/** The states that add up to the total, with their colours (told apart in grey print and by colour-blind readers too). */
export const COUNT_SERIES: readonly (readonly [CountFigure, string])[] = [
  ['onTime', '2E7D32'],
  ['late', 'A5D6A7'],
  ['inProgress', '1565C0'],
  ['notStarted', 'BBDEFB'],
  ['overdue', 'C62828'],
  ['ongoing', '9E9E9E'],
  ['deferred', 'FFB300'],
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
  const series = COUNT_SERIES.flatMap(([figure, colour]) => {
    const known = COUNT_COLUMNS.find((each) => each.figure === figure);
    return known === undefined ? [] : [{ name: say(`report.column.${figure}`), values: column(known.column), colour }];
  });
  return {
    title,
    categories: column(COLUMN.name),
    series,
    // A row below the edge of the page, which would show the line of the frame.
    anchor: { top: top + 1, left: PRINTED_COLUMNS[0], bottom: top + room - 1, right: COLUMN.link },
  };
}
