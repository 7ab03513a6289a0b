/** Properties of cells, rows and columns as `getCellProperties` and its kin give them: plain objects, named as in scripts. */
import type { Area, HostSheet } from './cells';
import { notImplemented } from './hostObject';

type Wanted = { readonly [key: string]: boolean | Wanted | undefined };
type Given = Record<string, unknown>;

const FONT: Readonly<Record<string, readonly [string, unknown]>> = {
  bold: ['Font.Bold', false],
  italic: ['Font.Italic', false],
  underline: ['Font.Underline', 'None'],
  strikethrough: ['Font.Strikethrough', false],
  name: ['Font.Name', 'Calibri'],
  size: ['Font.Size', 11],
  color: ['Font.Color', '#000000'],
};
const PLAIN: Readonly<Record<string, readonly [string, unknown]>> = {
  horizontalAlignment: ['HorizontalAlignment', 'General'],
  verticalAlignment: ['VerticalAlignment', 'Bottom'],
  wrapText: ['WrapText', false],
  indentLevel: ['IndentLevel', 0],
};
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** Returns the properties of each cell of an area. */
export function cellProperties(sheet: HostSheet, area: Area, wanted: Wanted): Given[][] {
  return rowsOf(area).map((row) => columnsOf(area).map((column) => cellAt(sheet, row, column, wanted)));
}

function cellAt(sheet: HostSheet, row: number, column: number, wanted: Wanted): Given {
  const cell = sheet.peek(row, column);
  const style = cell?.style ?? {};
  const given: Given = {};
  for (const key of Object.keys(wanted)) {
    if (key === 'format') given['format'] = formatAt(style, below(wanted, 'format'));
    else if (key !== 'hyperlink') notImplemented(`getCellProperties ${key}`);
    else if (cell?.link) given['hyperlink'] = { ...cell.link, textToDisplay: String(cell.value) };
  }
  return given;
}

function formatAt(style: Given, wanted: Wanted): Given {
  const given: Given = {};
  for (const key of Object.keys(wanted)) {
    const plain = PLAIN[key];
    if (plain) given[key] = style[plain[0]] ?? plain[1];
    else if (key === 'fill') {
      const colour = style['Fill.Color'];
      // White and no fill have one colour and one pattern; only the tint tells them apart.
      const isWhite = colour === undefined || colour === '#FFFFFF';
      given['fill'] = {
        color: colour ?? '#FFFFFF',
        pattern: isWhite ? null : 'Solid',
        ...(below(wanted, 'fill')['tintAndShade'] === true ? { tintAndShade: colour === undefined ? null : 0 } : {}),
      };
    } else if (key === 'font') given['font'] = fontAt(style, below(wanted, 'font'));
    else if (key === 'borders') given['borders'] = bordersAt(style);
    else notImplemented(`getCellProperties format.${key}`);
  }
  return given;
}

function fontAt(style: Given, wanted: Wanted): Given {
  const given: Given = {};
  for (const key of Object.keys(wanted)) {
    const known = FONT[key] ?? notImplemented(`getCellProperties format.font.${key}`);
    given[key] = style[known[0]] ?? known[1];
  }
  return given;
}

function bordersAt(style: Given): Given {
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [
      name,
      {
        style: style[`Border.${side}`] ?? 'None',
        color: style[`Border.${side}.Color`] ?? '#000000',
        weight: style[`Border.${side}.Weight`] ?? 'Thin',
      },
    ]),
  );
}

/** Returns height and hiding of each row of an area. */
export function rowProperties(sheet: HostSheet, area: Area): Given[] {
  return rowsOf(area).map((row) => ({
    rowHidden: sheet.hiddenRows.has(row),
    format: { rowHeight: sheet.rowHeights.get(row) ?? 15 },
  }));
}

/** Returns width and hiding of each column of an area; a hidden column has no width. */
export function columnProperties(sheet: HostSheet, area: Area): Given[] {
  return columnsOf(area).map((column) => {
    const columnHidden = sheet.hiddenColumns.has(column);
    return { columnHidden, format: { columnWidth: columnHidden ? 0 : (sheet.columnWidths.get(column) ?? 48) } };
  });
}

function below(wanted: Wanted, key: string): Wanted {
  const inner = wanted[key];
  return typeof inner === 'object' ? inner : {};
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
