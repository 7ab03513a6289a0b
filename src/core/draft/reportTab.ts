/** What tabs that are read and printed as one table have in common: frozen head, print set-up, title. */
import type { Say } from '../../messages/say';
import type { MergedArea } from '../grid/grid';
import { textCell } from './cells';
import { MARGIN_CHARACTERS } from './columnWidth';
import { rowHeight } from './rowHeights';
import { withRowSums } from './rowSums';
import type { RowDraft, ScaleDraft, StyleName, TableDraft, TabDraft } from './types';

/** Points between a title and what is below it. */
const BELOW_TITLE = 3;

/** Returns a line over the whole width of a tab, as high as its text needs there. Widths in characters, of the columns in sight. */
export function fullWidthRow(text: string, style: StyleName, widths: readonly number[]): RowDraft {
  const cell = textCell(text, style);
  const width = widths.reduce((sum, characters) => sum + characters + MARGIN_CHARACTERS, -MARGIN_CHARACTERS);
  return { cells: [cell], height: rowHeight([cell], [width]) + (style === 'title' ? BELOW_TITLE : 0) };
}

/** A tab of one table. Rows 1-based, columns 0-based. */
interface ReportTab {
  readonly identity: string;
  readonly kind: TabDraft['kind'];
  readonly title: string;
  readonly rows: readonly RowDraft[];
  readonly widths: readonly number[];
  readonly merges: readonly MergedArea[];
  /** First and last row repeated on every page; the last stays in sight while scrolling. */
  readonly head: readonly [number, number];
  /** Last column of the tab. */
  readonly last: number;
  /** Last printed column; missing for the last one. */
  readonly printed?: number;
  readonly hiddenColumns?: readonly number[];
  /** Rows before which a page begins. */
  readonly breaks?: readonly number[];
  readonly scales?: readonly ScaleDraft[];
  /** Excel tables on it, up to its last column. The sums of their rows become a column of theirs, so that a sort takes them along. */
  readonly tables?: readonly TableDraft[];
}

/** Characters; the column is hidden. */
const SUMS_WIDTH = 4;

/**
 * Returns the draft of a tab of one table: A4 landscape, its head on every page, page numbers, its title in A1, and right
 * of everything the sums of its rows. Cells for remarks are the office's: the next run takes them over by what they are about.
 */
export function reportTab(
  { head, last, printed = last, hiddenColumns = [], breaks = [], tables = [], ...tab }: ReportTab,
  say: Say,
): TabDraft {
  const sums = last + 1;
  return {
    ...tab,
    rows: withRowSums(tab.rows, sums, ({ style }) => style === 'remark'),
    tables: tables.map(({ name, area }) => ({ name, area: { ...area, right: sums } })),
    widths: [...tab.widths, SUMS_WIDTH],
    hiddenColumns: [...hiddenColumns, sums],
    freezeRows: head[1],
    print: { landscape: true, titleRows: head, breaks, columns: [0, printed], footer: say('report.footer') },
    charts: [],
    titleCell: { row: 1, column: 0 },
  };
}
