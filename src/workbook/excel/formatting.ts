/**
 * Looks of cells, read and queued again: fonts, fills, borders, alignment, wrapping. Reading them is sent as a write, so
 * it belongs into actions that write anyway. Patterns, gradients, diagonal borders and turned text are not kept.
 */
import { bandsOf, areaAddress, joinAddresses } from './bands';
import { queueSides } from './formats';
import type { Line, Side } from './formats';
import type { MergedArea } from '../../core/grid/grid';

/** Cells whose formatting one answer may hold: about 600 bytes each, well under Excel's 5 MB. */
export const LOOKS_PER_REQUEST = 5_000;

type Known<Value> = NonNullable<Value>;

interface CellFormatting {
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Known<Excel.CellPropertiesFont['underline']>;
  readonly strikethrough: boolean;
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly horizontal: Known<Excel.CellPropertiesFormat['horizontalAlignment']>;
  readonly vertical: Known<Excel.CellPropertiesFormat['verticalAlignment']>;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

/** Formatting of a rectangle: `[r][c]` is that of a cell as text, equal for equal formatting; null for that of a cell nobody touched. */
export type Formatting = readonly (readonly (string | null)[])[];

/** A jump inside the workbook; row and column 0-based. */
export interface StandingLink {
  readonly row: number;
  readonly column: number;
  readonly reference: string;
}

/** What was asked for; read it with `looksOf` after a sync. */
export interface RequestedFormatting {
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly plain: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, name: true, size: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Queues the question for the formatting of a range; beside it, that of the sheet's last cell tells what is plain. */
export function requestFormatting(sheet: Excel.Worksheet, range: Excel.Range): RequestedFormatting {
  return {
    cells: range.getCellProperties(WANTED),
    plain: sheet.getRange('XFD1048576').getCellProperties(WANTED),
  };
}

/** Returns the formatting that was asked for, that of a cell nobody touched as null. */
export function formattingOf(asked: RequestedFormatting): Formatting {
  const plain = asked.plain.value[0]?.[0];
  const none = keyOf(plain, plain);
  return allFormatting(asked).map((row) => row.map((key) => (key === none ? null : key)));
}

/** Returns the formatting of every cell that was asked for, none left out. */
export function allFormatting({ cells, plain }: RequestedFormatting): string[][] {
  const untouched = plain.value[0]?.[0];
  return cells.value.map((row) => row.map((cell) => keyOf(cell, untouched)));
}

/** Queues the question for the jumps of a range. */
export function askLinks(range: Excel.Range): RequestedFormatting['cells'] {
  return range.getCellProperties({ hyperlink: true });
}

/** Returns the jumps inside the workbook among what was asked for; rows and columns 0-based. */
export function linksOf(cells: RequestedFormatting['cells']): StandingLink[] {
  return cells.value.flatMap((row, r) =>
    row.flatMap(({ hyperlink }, c) => {
      const reference = hyperlink?.documentReference ?? '';
      return reference === '' ? [] : [{ row: r, column: c, reference }];
    }),
  );
}

/**
 * Queues formatting on a rectangle.
 * @param top row of the first look, 1-based
 * @param left column of the first look, 0-based
 * @param standing formatting that the cells have, whose fills and lines are to go; none where their formats were cleared
 * before. A line that is not there is never taken away: Excel would take the neighbour's with it.
 */
export function queueFormatting(
  sheet: Excel.Worksheet,
  formatting: Formatting,
  top: number,
  left: number,
  standing?: Formatting,
): void {
  const keys = formatting.map((row, r) =>
    row.map((look, c) => (look === null ? null : JSON.stringify([look, goneOf(look, standing?.[r]?.[c] ?? null)]))),
  );
  for (const [key, areas] of bandsOf(keys)) {
    const [look, gone] = JSON.parse(key) as [string, Gone];
    const moved = areas.map((area) => ({
      top: area.top + top - 1,
      bottom: area.bottom + top - 1,
      left: area.left + left,
      right: area.right + left,
    }));
    queueCellFormatting(sheet, parse(look), moved, gone);
  }
}

/** Returns a look without its line on the left. */
export function withoutLeft(look: string): string {
  return JSON.stringify({ ...parse(look), left: null });
}

/** Returns true if a look has a line on the right. */
export function hasRight(look: string): boolean {
  return parse(look).right !== null;
}

/** What of a standing look must go, for another does not set it. */
interface Gone {
  readonly fill: boolean;
  readonly sides: readonly Edge[];
}

type Edge = 'top' | 'bottom' | 'left' | 'right';
const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

function goneOf(look: string, standing: string | null): Gone {
  if (standing === null) return { fill: false, sides: [] };
  const [wanted, stands] = [parse(look), parse(standing)];
  return {
    fill: stands.fill !== null && wanted.fill === null,
    sides: EDGES.filter((edge) => stands[edge] !== null && wanted[edge] === null),
  };
}

function parse(look: string): CellFormatting {
  return JSON.parse(look) as CellFormatting;
}

function queueCellFormatting(
  sheet: Excel.Worksheet,
  look: CellFormatting,
  areas: readonly MergedArea[],
  gone: Gone,
): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { format } = sheet.getRanges(address);
    format.font.name = look.name;
    format.font.size = look.size;
    format.font.color = look.color;
    format.font.bold = look.bold;
    format.font.italic = look.italic;
    format.font.strikethrough = look.strikethrough;
    format.font.underline = look.underline;
    format.horizontalAlignment = look.horizontal;
    format.verticalAlignment = look.vertical;
    format.wrapText = look.wrap;
    if (look.indent > 0) format.indentLevel = look.indent;
    if (look.fill !== null) format.fill.color = look.fill;
    else if (gone.fill) format.fill.clear();
  }
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const wide = areas.filter(({ left, right }) => right > left);
  const goes = (...edges: Edge[]): boolean => edges.some((edge) => gone.sides.includes(edge));
  const sides: [Side, Line | null, readonly MergedArea[], boolean][] = [
    ['EdgeTop', look.top, areas, goes('top')],
    ['EdgeBottom', look.bottom, areas, goes('bottom')],
    ['EdgeLeft', look.left, areas, goes('left')],
    ['EdgeRight', look.right, areas, goes('right')],
    ['InsideHorizontal', look.bottom ?? look.top, tall, goes('top', 'bottom')],
    ['InsideVertical', look.right ?? look.left, wide, goes('left', 'right')],
  ];
  for (const [side, line, where, goesAway] of sides) {
    if (line !== null) queueSides(sheet, where, [side], line);
    else if (goesAway) queueSides(sheet, where, [side], { style: 'None' });
  }
}

/** @param untouched a cell of the same sheet that nobody touched */
function keyOf(cell: Excel.CellProperties | undefined, untouched: Excel.CellProperties | undefined): string {
  const { fill = {}, font = {}, borders = {}, ...format } = cell?.format ?? {};
  const look: CellFormatting = {
    fill:
      fill.color === undefined || fill.color === '' || isPlainFill(fill, untouched?.format?.fill ?? {})
        ? null
        : fill.color,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? 'None',
    strikethrough: font.strikethrough ?? false,
    name: font.name ?? 'Calibri',
    size: font.size ?? 11,
    color: font.color ?? '#000000',
    horizontal: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    top: lineOf(borders.top),
    bottom: lineOf(borders.bottom),
    left: lineOf(borders.left),
    right: lineOf(borders.right),
  };
  return JSON.stringify(look);
}

/**
 * Excel says white and no pattern for a cell without a fill, and for one that is filled white; the tint, which only a fill has,
 * tells them apart (#4900). Where an Excel has a tint for all, the cell that nobody touched tells that.
 */
function isPlainFill({ color, pattern, tintAndShade }: Fill, untouched: Fill): boolean {
  if (pattern === 'None') return true;
  if (pattern === 'Solid' || color?.toUpperCase() !== '#FFFFFF') return false;
  return typeof tintAndShade !== 'number' || tintAndShade === untouched.tintAndShade;
}

/** The library's types leave out what Excel answers for no fill: null. */
type Fill = { readonly [Key in keyof Excel.CellPropertiesFill]: Excel.CellPropertiesFill[Key] | null };

function lineOf(border: Excel.CellBorder | undefined): Line | null {
  if (border?.style === undefined || border.style === 'None') return null;
  return {
    style: border.style,
    ...(border.color === undefined ? {} : { color: border.color }),
    ...(border.weight === undefined ? {} : { weight: border.weight }),
  };
}
