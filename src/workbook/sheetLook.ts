/**
 * How a sheet looks, as plain data: what a view needs to show it as Excel does. Pixels are those of a screen of 96 dots an
 * inch at 100 %; rows are 1-based, columns 0-based, colours RGB hex without #.
 */
import type { MergedArea } from '../core/grid/grid';

/** A line along one side of a cell. */
export interface LineLook {
  readonly drawn: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly pixels: 1 | 2 | 3;
  readonly colour: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What a cell style says. */
export interface CellLook {
  /** Number format code, en-US form; those that follow the reader's own settings are written as Vietnam's. */
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Points. */
  readonly size: number;
  readonly font: string;
  /** Null for the ordinary colour of text. */
  readonly colour: string | null;
  /** Null for none. */
  readonly fill: string | null;
  readonly lines: Readonly<Partial<Record<Side, LineLook>>>;
  readonly across: 'general' | 'left' | 'center' | 'right' | 'justify' | 'centerContinuous' | 'fill';
  readonly down: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Steps of the indent. */
  readonly indent: number;
  /** Degrees, counter-clockwise; `stacked` for letters below each other. */
  readonly turned: number | 'stacked';
}

/** A piece of a text, and how it looks; null for like its cell. */
export interface TextRun {
  readonly text: string;
  readonly look: RunLook | null;
}

/** What is said of a piece of a text; null where it is as in its cell. */
export interface RunLook extends Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'colour'> {
  /** Points. */
  readonly size: number | null;
  readonly font: string | null;
  readonly shift: 'superscript' | 'subscript' | null;
}

/** A run of columns that are laid out alike. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly pixels: number;
  readonly hidden: boolean;
  /** Style of cells that have none of their own. */
  readonly style: number;
}

/** One part of each bar of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
  /** Lines or dots of the colour on white. */
  readonly hatching: 'slanting' | 'upright' | 'grid' | null;
}

/** Something that lies over the cells. */
export interface Floating {
  /** A chart of stacked bars is drawn; anything else is only named. */
  readonly kind: 'bars' | 'chart' | 'picture' | 'shape';
  readonly title: string;
  /** The cell under its corner, and how many pixels from that cell's own corner. */
  readonly from: Corner;
  readonly to: Corner;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface SheetLook {
  /** By style number. */
  readonly styles: readonly CellLook[];
  /** By row (index 0 is row 1): a character for each column, its code one more than the style number; 0 for a cell that is not there. */
  readonly cells: readonly (string | undefined)[];
  /** Style of whole rows, for cells that are not there. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columns: readonly ColumnRun[];
  readonly columnPixels: number;
  /** By row (index 0 is row 1): pixels; undefined where the program that opens the file fits the row. */
  readonly heights: readonly (number | undefined)[];
  readonly rowPixels: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows that are not named are hidden. */
  readonly restHidden: boolean;
  /** Rows and columns that stay in sight while the rest is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Blank for zeros. */
  readonly hidesZeros: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly floating: readonly Floating[];
  /** Texts of which pieces look otherwise than their cell, by the whole text. */
  readonly rich: ReadonlyMap<string, readonly TextRun[]>;
  /** Last row and column with a line or a fill, for what is drawn beyond the last value; -1 for none. */
  readonly dressed: Pick<MergedArea, 'bottom' | 'right'>;
}

/** Returns the number of a cell's style: its own, else that of its row, else that of its column. */
export function styleAt(look: SheetLook, row: number, column: number): number {
  const own = look.cells[row - 1]?.charCodeAt(column) ?? 0;
  if (own > 0) return own - 1;
  const ofRow = look.rowStyles.get(row);
  if (ofRow !== undefined) return ofRow;
  return look.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** How a cell looks of whose style nothing is known. */
export const PLAIN_CELL: CellLook = {
  format: 'General',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  font: 'Calibri',
  colour: null,
  fill: null,
  lines: {},
  across: 'general',
  down: 'bottom',
  wrap: false,
  indent: 0,
  turned: 0,
};
