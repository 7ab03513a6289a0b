/** The formatting of a tab of ours: queued on its sheet, sent by the caller. Row heights come last: wrapping would change them. */
import type { MergedArea } from '../../core/grid/grid';
import { columnPixels } from '../../core/draft/columnWidth';
import type { StyleSpec } from '../../core/draft/styles';
import { STYLES, TAB_FONT } from '../../core/draft/styles';
import type { StyleName, TabDraft } from '../../core/draft/types';
import { areaAddress, bandsOf, joinAddresses } from './bands';
import { jumpFormula } from './block';
import type { Block } from './block';

/** A side of cells that a line can stand on. */
export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A line on a side of cells; colour and weight where they are not Excel's own. */
export interface Line {
  readonly style: NonNullable<Excel.CellBorder['style']>;
  readonly color?: string;
  readonly weight?: NonNullable<Excel.CellBorder['weight']>;
}

const LINE: Excel.CellBorder = { style: 'Continuous' };
/** Lines on all four sides, as a cell is told of them. */
const ALL_SIDES: Excel.CellBorderCollection = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** What nearly all lined cells have, told to each column of a rectangle of them. */
const LINED: Excel.CellPropertiesFormat = {
  wrapText: true,
  verticalAlignment: 'Center',
  borders: { ...ALL_SIDES, horizontal: LINE },
};
/** What all cells of a tab have unless they are told otherwise. */
const PLAIN: Excel.CellPropertiesFormat = {
  font: { name: TAB_FONT, size: STYLES.plain.size },
  horizontalAlignment: 'Left',
  verticalAlignment: 'Top',
};

/** Cells of one call: Excel took 80,000 of them, and failed at 90,000 (#2564). */
const CELLS_A_CALL = 20_000;
/** Lined cells of a tab that are told of their lines one by one, at about 200 letters each. */
const LINED_ONE_BY_ONE = 1_000;

/**
 * Queues fonts, fills, borders, alignment, column widths, hidden columns, merged areas and row heights: what most cells have
 * as one array of columns, what others have as one array of cells. A property that is set by itself costs as much as such an
 * array, and a line of a range twice as much.
 */
export function queueFormats(sheet: Excel.Worksheet, draft: TabDraft, block: Block, range: Excel.Range): void {
  const large = largeBands(draft);
  const strip = stripOf(large, block);
  const apart = large.filter((band) => !strip.bands.includes(band));
  queueColumns(sheet, draft, block.columns, strip, range);
  for (const area of apart) {
    const columns = Array.from({ length: area.right - area.left + 1 }, () => ({ format: LINED }));
    sheet.getRange(areaAddress(area)).untrack().setColumnProperties(columns);
  }
  queueLooks(sheet, draft, block, range, large, strip);
  queueMerges(sheet, draft.merges);
  queueRowHeights(draft, block.rows, range);
}

/** Rows whose cells get their looks by columns, lined ones among them; cells of other rows get theirs one by one. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly MergedArea[];
}

/**
 * Returns the rows of the largest band, with all bands of the same rows, so that one array of columns tells lines, widths and
 * the block's own looks; the whole block where too many cells would have to be told apart from it.
 */
function stripOf([largest, ...others]: readonly MergedArea[], { rows, columns }: Block): Strip {
  const whole: Strip = { top: 1, bottom: rows, bands: [] };
  if (largest === undefined) return whole;
  const { top, bottom } = largest;
  if ((rows - (bottom - top + 1)) * columns > LINED_ONE_BY_ONE) return whole;
  return { top, bottom, bands: [largest, ...others.filter((band) => band.top === top && band.bottom === bottom)] };
}

/** Cells with what nearly all lined cells have. */
function isLined({ border, wrap, vertical }: StyleSpec): boolean {
  return border && wrap && vertical === 'center';
}

/**
 * Returns the largest rectangles of lined cells, as many as are to be formatted as a whole: Excel is quicker at that than
 * cell by cell, and the request stays small.
 */
function largeBands(draft: TabDraft): readonly MergedArea[] {
  const bands = styleBands(draft, (style) => (isLined(style) ? 'lined' : null)).get('lined') ?? [];
  const cells = ({ top, bottom, left, right }: MergedArea): number => (bottom - top + 1) * (right - left + 1);
  let left = bands.reduce((sum, band) => sum + cells(band), 0);
  const large: MergedArea[] = [];
  for (const band of [...bands].sort((one, other) => cells(other) - cells(one))) {
    if (left <= LINED_ONE_BY_ONE) break;
    // Lines between rows need two of them.
    if (band.bottom === band.top) continue;
    large.push(band);
    left -= cells(band);
  }
  return large;
}

/** Queues what cells have beside the block's own, an array of cells a call. */
function queueLooks(
  sheet: Excel.Worksheet,
  draft: TabDraft,
  { rows, columns }: Block,
  range: Excel.Range,
  large: readonly MergedArea[],
  strip: Strip,
): void {
  const known = new Map<string, Excel.SettableCellProperties>();
  const propertiesAt = (row: number, column: number): Excel.SettableCellProperties => {
    const cell = draft.rows[row]?.cells[column] ?? null;
    const isPlain = row + 1 >= strip.top && row < strip.bottom;
    if (cell === null) return isPlain ? {} : { format: PLAIN };
    const done = large.some(
      ({ top, bottom, left, right }) => row + 1 >= top && row < bottom && column >= left && column <= right,
    );
    const isLinked = cell.link !== undefined && jumpFormula(cell) === null;
    const key = `${cell.style} ${isPlain} ${done} ${isLinked}`;
    let properties = known.get(key);
    if (properties === undefined) {
      const own = propertiesOf(STYLES[cell.style], done, isLinked);
      known.set(key, (properties = isPlain ? own : { format: beside(PLAIN, own.format) }));
    }
    return properties;
  };
  const height = Math.max(1, Math.floor(CELLS_A_CALL / columns));
  for (let top = 0; top < rows; top += height) {
    const count = Math.min(height, rows - top);
    const part = count === rows ? range : sheet.getRangeByIndexes(top, 0, count, columns).untrack();
    // What is left out stays as it is; null is not allowed (#593).
    part.setCellProperties(
      Array.from({ length: count }, (_, r) => Array.from({ length: columns }, (__, c) => propertiesAt(top + r, c))),
    );
  }
}

/** The block's own looks with those that a cell has beside them. */
function beside(plain: Excel.CellPropertiesFormat, own: Excel.CellPropertiesFormat = {}): Excel.CellPropertiesFormat {
  return { ...plain, ...own, font: { ...plain.font, ...own.font } };
}

/**
 * Returns what a cell has beside the block's own.
 * @param lined its lines, wrapping and place in its height are set already
 * @param isLinked it is a link of Excel's, which brings a colour and a line of its own
 */
function propertiesOf(style: StyleSpec, lined: boolean, isLinked: boolean): Excel.SettableCellProperties {
  const font: Excel.CellPropertiesFont = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.size === STYLES.plain.size ? {} : { size: style.size }),
    ...(style.colour === STYLES.plain.colour && !isLinked ? {} : { color: `#${style.colour}` }),
    ...(style.underline ? { underline: 'Single' } : isLinked ? { underline: 'None' } : {}),
  };
  const format: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.fill === null ? {} : { fill: { color: `#${style.fill}` } }),
    ...(style.border && !lined ? { borders: ALL_SIDES } : {}),
    ...(style.horizontal === 'left' ? {} : { horizontalAlignment: style.horizontal === 'center' ? 'Center' : 'Right' }),
    ...(style.vertical === 'top' || lined ? {} : { verticalAlignment: 'Center' }),
    ...(style.wrap && !lined ? { wrapText: true } : {}),
  };
  return Object.keys(format).length === 0 ? {} : { format };
}

/**
 * Cells merged alike in row under row are merged in one go, each row by itself. Rows between that are merged wider are merged
 * along and then anew: of a wider merged area all cells but the first are blank, so that nothing is lost.
 */
function queueMerges(sheet: Excel.Worksheet, merges: readonly MergedArea[]): void {
  const flat = merges.filter(({ top, bottom }) => top === bottom);
  const ofRow = new Map<number, MergedArea[]>();
  for (const area of flat) ofRow.set(area.top, [...(ofRow.get(area.top) ?? []), area]);
  const again = new Set<MergedArea>();
  const runs: { area: MergedArea; parts: MergedArea[] }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const area of [...flat].sort((one, other) => one.top - other.top)) {
    const key = `${area.left} ${area.right}`;
    const above = open.get(key);
    const between = above === undefined ? null : widerBetween(ofRow, above.area, area);
    if (above === undefined || between === null) {
      const run = { area, parts: [area] };
      runs.push(run);
      open.set(key, run);
      continue;
    }
    for (const wider of between) again.add(wider);
    above.area = { ...above.area, bottom: area.bottom };
    above.parts.push(area);
  }
  const width = ({ left, right }: MergedArea): number => right - left;
  runs.sort((one, other) => width(one.area) - width(other.area));
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  for (const area of tall) sheet.getRange(areaAddress(area)).untrack().merge(false);
  for (const { area, parts } of runs) {
    const range = sheet.getRange(areaAddress(area)).untrack();
    if (parts.some((part) => again.has(part))) range.unmerge();
    range.merge(true);
  }
}

/** Returns the areas that hold the columns of two in every row between them; null where a row has none. */
function widerBetween(
  ofRow: ReadonlyMap<number, readonly MergedArea[]>,
  above: MergedArea,
  below: MergedArea,
): readonly MergedArea[] | null {
  const wider: MergedArea[] = [];
  for (let row = above.bottom + 1; row < below.top; row += 1) {
    const around = ofRow.get(row)?.find(({ left, right }) => left <= below.left && right >= below.right);
    if (around === undefined) return null;
    wider.push(around);
  }
  return wider;
}

function styleBands<Key>(
  draft: TabDraft,
  of: (style: StyleSpec) => Key | null,
): ReadonlyMap<Key, readonly MergedArea[]> {
  const keys = new Map<StyleName, Key | null>();
  const keyOf = (style: StyleName): Key | null => {
    let key = keys.get(style);
    if (key === undefined) keys.set(style, (key = of(STYLES[style])));
    return key;
  };
  return bandsOf<Key>(draft.rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : keyOf(cell.style)))));
}

/** Queues lines on some sides of areas; colour and weight only where they are given. */
export function queueSides(
  sheet: Excel.Worksheet,
  areas: readonly MergedArea[],
  sides: readonly Side[],
  line: Line = { style: 'Continuous' },
): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { borders } = sheet.getRanges(address).format;
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = line.style;
      if (line.color !== undefined) border.color = line.color;
      if (line.weight !== undefined) border.weight = line.weight;
    }
  }
}

const POINTS_A_PIXEL = 0.75;

/**
 * The looks of a column's cells go with its width or its hiding: never both, for a width shows a hidden column. Columns that
 * are wider than the block have cells of nobody's, and get their widths apart.
 */
function queueColumns(
  sheet: Excel.Worksheet,
  { widths, hiddenColumns }: TabDraft,
  columns: number,
  { top, bottom, bands }: Strip,
  block: Excel.Range,
): void {
  const propertiesOf = (column: number, looks: Excel.CellPropertiesFormat): Excel.SettableColumnProperties => {
    const width = widths[column];
    if (hiddenColumns.includes(column)) return { columnHidden: true, format: looks };
    return { format: width === undefined ? looks : { ...looks, columnWidth: columnPixels(width) * POINTS_A_PIXEL } };
  };
  const isLinedAt = (column: number): boolean => bands.some(({ left, right }) => column >= left && column <= right);
  const lined = beside(PLAIN, LINED);
  const strip = bands.length === 0 ? block : sheet.getRangeByIndexes(top - 1, 0, bottom - top + 1, columns).untrack();
  strip.setColumnProperties(
    Array.from({ length: columns }, (_, column) => propertiesOf(column, isLinedAt(column) ? lined : PLAIN)),
  );
  const further = widths.length - columns;
  if (further > 0)
    sheet
      .getRangeByIndexes(0, columns, 1, further)
      .untrack()
      .setColumnProperties(Array.from({ length: further }, (_, at) => propertiesOf(columns + at, {})));
}

/** All rows fit their text, in one action; those with a height of their own get it afterwards. */
function queueRowHeights({ rows }: TabDraft, count: number, range: Excel.Range): void {
  const heights = Array.from({ length: count }, (_, row) => rows[row]?.height ?? null);
  if (heights.includes(null)) range.format.autofitRows();
  range.setRowProperties(heights.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } })));
}
