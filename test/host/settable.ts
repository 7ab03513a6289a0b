/**
 * What `setCellProperties`, `setRowProperties` and `setColumnProperties` do (ExcelApi 1.9): an array as large as the range,
 * what is left out of an item stays as it is.
 */
import type { Area, HostSheet } from './cells';
import { FormatObject } from './formats';
import type { Writable } from './formats';
import type { HostObject } from './hostObject';
import { HostError, notImplemented } from './hostObject';

type Given = Readonly<Record<string, unknown>>;
type Members = Record<string, unknown>;

const INVALID = 'The argument is invalid or missing or has an incorrect format.';
/** 80,000 cells at once were taken, 90,000 were not (#2564). */
const MOST_CELLS = 80_000;
/** Excel's own limits, in points. */
const HIGHEST_ROW = 409.5;

const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};
const FORMAT = new Set(['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel']);
const FONT = new Set(['bold', 'italic', 'underline', 'strikethrough', 'name', 'size', 'color']);

/** Sets properties of each cell of an area. */
export function setCellProperties(sheet: HostSheet, area: Area, guard: Writable, given: unknown): void {
  const rows = arrayOf(given, area.bottom - area.top + 1);
  const lines = rows.map((row) => arrayOf(row, area.right - area.left + 1));
  if (lines.length * (lines[0]?.length ?? 0) > MOST_CELLS)
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  guard();
  for (const [r, line] of lines.entries()) {
    for (const [c, item] of line.entries()) {
      const { format, ...others } = itemOf(item);
      for (const key of Object.keys(others)) notImplemented(`setCellProperties ${key}`);
      if (format === undefined) continue;
      const [row, column] = [area.top + r, area.left + c];
      setFormat(looksOf(sheet, { top: row, bottom: row, left: column, right: column }, guard), itemOf(format));
    }
  }
}

/** Sets height and looks of each row of an area: the height of the whole row, the looks of its cells in the area. */
export function setRowProperties(sheet: HostSheet, area: Area, guard: Writable, given: unknown): void {
  guard();
  for (const [at, item] of arrayOf(given, area.bottom - area.top + 1).entries()) {
    const { format = {}, ...others } = itemOf(item);
    for (const key of Object.keys(others)) notImplemented(`setRowProperties ${key}`);
    const { rowHeight, ...looks } = itemOf(format);
    setFormat(looksOf(sheet, { ...area, top: area.top + at, bottom: area.top + at }, guard), looks);
    if (rowHeight === undefined) continue;
    if (typeof rowHeight !== 'number' || rowHeight < 0 || rowHeight > HIGHEST_ROW)
      throw new HostError('InvalidArgument', INVALID);
    sheet.rowHeights.set(area.top + at, rowHeight);
  }
}

/**
 * Sets width, hiding and looks of each column of an area: the looks of its cells in the area only. A width shows a column
 * that was hidden.
 */
export function setColumnProperties(sheet: HostSheet, area: Area, guard: Writable, given: unknown): void {
  guard();
  for (const [at, item] of arrayOf(given, area.right - area.left + 1).entries()) {
    const column = area.left + at;
    const { format = {}, columnHidden, ...others } = itemOf(item);
    for (const key of Object.keys(others)) notImplemented(`setColumnProperties ${key}`);
    const { columnWidth, ...looks } = itemOf(format);
    setFormat(looksOf(sheet, { ...area, left: column, right: column }, guard), looks);
    // In which order Excel takes both of one item is not known: they must not be given together.
    if (columnWidth !== undefined && columnHidden !== undefined)
      notImplemented('width and hiding of one column at once');
    if (columnWidth !== undefined) {
      if (typeof columnWidth !== 'number' || columnWidth <= 0) throw new HostError('InvalidArgument', INVALID);
      sheet.columnWidths.set(column, columnWidth);
      sheet.hiddenColumns.delete(column);
    }
    if (columnHidden === true) sheet.hiddenColumns.add(column);
    else if (columnHidden === false) sheet.hiddenColumns.delete(column);
  }
}

function arrayOf(given: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw new HostError('InvalidArgument', INVALID);
  return given as readonly unknown[];
}

/** Null crashed Excel for a time (#593): nobody may rely on it. */
function itemOf(given: unknown): Given {
  if (typeof given !== 'object' || given === null) throw new HostError('InvalidArgument', INVALID);
  return given as Given;
}

function looksOf(sheet: HostSheet, area: Area, guard: Writable): FormatObject {
  return new FormatObject({ sheet, areas: [area], guard });
}

function setFormat(format: FormatObject, given: Given): void {
  for (const [key, value] of Object.entries(given)) {
    if (FORMAT.has(key)) set(format, key, value);
    else if (key === 'font') setAll(format.Font, itemOf(value), FONT);
    else if (key === 'fill') setAll(format.Fill, itemOf(value), new Set(['color']));
    else if (key === 'borders') setBorders(format, itemOf(value));
    else notImplemented(`setCellProperties format.${key}`);
  }
}

function setBorders(format: FormatObject, given: Given): void {
  for (const [side, line] of Object.entries(given)) {
    const edge = SIDES[side] ?? notImplemented(`setCellProperties format.borders.${side}`);
    const borders = format.Borders as HostObject & { GetItem(side: string): HostObject };
    const { style, ...others } = itemOf(line);
    // A colour or weight without a style drew lines nobody asked for (#1087).
    if (style === undefined) notImplemented('a border without its style');
    setAll(borders.GetItem(edge), { style, ...others }, new Set(['style', 'color', 'weight']));
  }
}

function setAll(target: HostObject, given: Given, known: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(given)) {
    if (!known.has(key)) notImplemented(`setCellProperties ${target.typeName}.${key}`);
    set(target, key, value);
  }
}

function set(target: HostObject, key: string, value: unknown): void {
  (target as unknown as Members)[key.charAt(0).toUpperCase() + key.slice(1)] = value;
}
