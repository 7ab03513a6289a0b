/** The native chart beside a table of counts: a stacked bar for each row, a colour for each state. */
import type { CountFigure, FigurePlaces } from '../annex/countColumns';
import type { CountContext } from './countTable';
import { COLUMN, FIGURE_COLUMNS, SEEN_COLUMNS } from '../../draft/layout';
import { cellLetters, PIXELS_A_POINT } from '../../draft/letterWidths';
import { wrappedLines } from '../../draft/rowHeights';
import { SHADES } from '../../draft/shades';
import type { Shade } from '../../draft/shades';
import { CHART_LETTER_SIZE } from '../../draft/styles';
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
const ROOM_HEIGHT = 17;
/** Rows of room for title, axis and legend, and for each bar, the least and by lines of its name. */
const FRAME_ROWS = 6;
const LEAST_ROWS_A_BAR = 1.25;
const ROWS_A_LINE = 0.95;
/** Of a chart's width a line of a name has this share in LibreOffice, which lays names over each other; Excel gives more. */
const NAME_SHARE = 0.16;
/** A chart of more rows than a page holds would be cut. */
const MOST_ROWS = 30;
/** Columns that a chart beside a table needs, and rows of the table that it is high enough with. */
const LEAST_COLUMNS = 6;
const LEAST_ROWS = 4;

/** A table of counts as it stands: the first and the last of its rows, and its head (1-based). */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the chart of a table: beside it where its figures leave room, else below it, where room is added. Null for a table
 * without rows.
 */
export function addCountChart(
  tab: TabRows,
  title: string,
  rows: TableRows,
  { places, say }: Pick<CountContext, 'places' | 'say'>,
): ChartDraft | null {
  const bars = rows.last - rows.first + 1;
  if (bars < 1) return null;
  const column = (at: number): ChartDraft['categories'] => ({
    top: rows.first,
    left: at,
    bottom: rows.last,
    right: at,
  });
  const series = COUNT_SERIES.flatMap(([figure, shade]) => {
    const at = places.at(figure);
    if (at === null || !hasFigures(tab, rows, at)) return [];
    return [{ name: say(`report.column.${figure}`), values: column(at), shade }];
  });
  if (series.length === 0) return null;
  const anchor = hasRoomBeside(tab, rows, places)
    ? { top: rows.first - 1, left: freeColumns(places.last)[0] ?? 0, bottom: rows.last + 1, right: SEEN_COLUMNS[1] }
    : roomBelow(tab, namesOf(tab, rows));
  return { title, categories: column(COLUMN.name), series, anchor };
}

/** Returns true if the figures of a table that stands on one page leave room for its chart beside it. */
export function hasRoomBeside(tab: TabRows, { first, last }: TableRows, places: FigurePlaces): boolean {
  const isCut = tab.breaks.some((row) => row >= first && row <= last + 1);
  return !isCut && isNarrow(places.last) && last - first + 1 >= LEAST_ROWS;
}

/** Returns true if a table whose last column is this one leaves the columns that a chart needs. */
export function isNarrow(last: number): boolean {
  return freeColumns(last).length >= LEAST_COLUMNS;
}

/** Returns true if the page that is being filled began before a table did. */
export function isOnThisPage(tab: TabRows, { first }: TableRows): boolean {
  return tab.breaks.every((row) => row < first);
}

/** Returns true if the page that is being filled is that on which a table began, or the one behind it. */
export function isOnNextPage(tab: TabRows, { first }: TableRows): boolean {
  return tab.breaks.filter((row) => row >= first).length <= 1;
}

/** Returns true if the chart of a table of so many rows would stand whole on the page that is being filled. */
export function fitsBelow(tab: TabRows, table: TableRows): boolean {
  return roomRows(tab, namesOf(tab, table)) * ROOM_HEIGHT <= tab.room;
}

/**
 * Returns true if the page that is being filled may end here and the next one begin with the chart of a table of so many
 * rows: the one is half full, the other has room for what follows.
 */
export function fitsAtopNextPage(tab: TabRows, table: TableRows): boolean {
  return tab.holds(2 * tab.room) && tab.holds(LEAST_SHARE_LEFT * roomRows(tab, namesOf(tab, table)) * ROOM_HEIGHT);
}

/** Of a page that begins with a chart a third is left. */
const LEAST_SHARE_LEFT = 1.5;

/** Points that the chart of a table of such rows needs below it; none where it can stand beside it. */
export function roomOfChart(tab: TabRows, names: readonly string[], places: FigurePlaces): number {
  return isNarrow(places.last) && names.length >= LEAST_ROWS ? 0 : roomRows(tab, names) * ROOM_HEIGHT;
}

/** Columns right of a table, the first one left free. */
function freeColumns(last: number): readonly number[] {
  return FIGURE_COLUMNS.filter((at) => at > last).slice(1);
}

function roomRows(tab: TabRows, names: readonly string[]): number {
  const width = (NAME_SHARE * tab.pixelsOf(...SEEN_COLUMNS)) / PIXELS_A_POINT / CHART_LETTER_SIZE;
  const letters = cellLetters(CHART_LETTER_SIZE, false);
  const lines = Math.max(...names.map((name) => wrappedLines(name, width, letters)));
  const rowsABar = Math.max(LEAST_ROWS_A_BAR, lines * ROWS_A_LINE);
  return Math.min(MOST_ROWS, Math.ceil(FRAME_ROWS + names.length * rowsABar));
}

/** Names of the rows of a table that stands. */
function namesOf(tab: TabRows, { first, last }: TableRows): readonly string[] {
  return tab.rows.slice(first - 1, last).map(({ cells }) => String(cells[COLUMN.name]?.value ?? ''));
}

/** Adds rows that keep room for a chart. */
function roomBelow(tab: TabRows, names: readonly string[]): ChartDraft['anchor'] {
  const room = roomRows(tab, names);
  tab.keepTogether(room * ROOM_HEIGHT);
  const top = tab.next;
  for (let row = 0; row < room; row += 1) tab.add([], ROOM_HEIGHT);
  tab.space();
  // A row below the edge of the page, which would show the line of the frame.
  return { top: top + 1, left: SEEN_COLUMNS[0], bottom: top + room - 1, right: SEEN_COLUMNS[1] };
}

/** A state that nothing is in would only lengthen the legend. */
function hasFigures(tab: TabRows, { first, last }: { first: number; last: number }, column: number): boolean {
  return tab.rows.slice(first - 1, last).some(({ cells }) => Number(cells[column]?.value ?? 0) > 0);
}
