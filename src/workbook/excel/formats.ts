/** The formatting of a tab of ours: queued on its sheet, sent by the caller. Wrapping and row heights come last, for they cost most. */
import type { MergedArea } from '../../core/grid/grid';
import { columnPixels } from '../../core/draft/columnWidth';
import type { StyleSpec } from '../../core/draft/styles';
import { STYLES, TAB_FONT } from '../../core/draft/styles';
import type { StyleName, TabDraft } from '../../core/draft/types';
import { areaAddress, bandsOf, joinAddresses } from './bands';
import type { Block } from './block';

/** A side of cells that a line can stand on. */
export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A line on a side of cells; colour and weight where they are not Excel's own. */
export interface Line {
  readonly style: NonNullable<Excel.CellBorder['style']>;
  readonly color?: string;
  readonly weight?: NonNullable<Excel.CellBorder['weight']>;
}

/** What of a style is set where it differs from the rest of the block: its value as a key, and how a key is set. */
interface Trait {
  readonly of: (style: StyleSpec) => string | null;
  readonly set: (format: Excel.RangeFormat, value: string) => void;
}

const TRAITS: readonly Trait[] = [
  {
    of: ({ horizontal }) => (horizontal === 'center' ? 'Center' : horizontal === 'right' ? 'Right' : null),
    set: (format, value) => (format.horizontalAlignment = value as 'Center' | 'Right'),
  },
  {
    of: ({ vertical }) => (vertical === 'center' ? 'Center' : null),
    set: (format) => (format.verticalAlignment = 'Center'),
  },
  {
    of: ({ colour }) => (colour === STYLES.plain.colour ? null : `#${colour}`),
    set: (format, value) => (format.font.color = value),
  },
  { of: ({ underline }) => (underline ? 'Single' : null), set: (format) => (format.font.underline = 'Single') },
  { of: ({ bold }) => (bold ? 'bold' : null), set: (format) => (format.font.bold = true) },
  { of: ({ italic }) => (italic ? 'italic' : null), set: (format) => (format.font.italic = true) },
  {
    of: ({ size }) => (size === STYLES.plain.size ? null : String(size)),
    set: (format, value) => (format.font.size = Number(value)),
  },
  { of: ({ fill }) => (fill === null ? null : `#${fill}`), set: (format, value) => (format.fill.color = value) },
];

/**
 * Queues fonts, fills, borders, alignment, merged areas, column widths, hidden columns, wrapping and row heights: what most
 * cells have once for the block, and each trait of the others once for all cells that have it.
 */
export function queueFormats(sheet: Excel.Worksheet, draft: TabDraft, block: Block): void {
  const { format } = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  format.font.name = TAB_FONT;
  format.font.size = STYLES.plain.size;
  // Set even where they are Excel's own defaults: a link brings its own colour and line.
  format.font.color = `#${STYLES.plain.colour}`;
  format.font.underline = 'None';
  format.horizontalAlignment = 'Left';
  format.verticalAlignment = 'Top';
  for (const { of, set } of TRAITS) {
    for (const [value, areas] of styleBands(draft, of)) {
      for (const address of joinAddresses(areas.map(areaAddress))) set(sheet.getRanges(address).format, value);
    }
  }
  const isSet = (wanted: boolean): 'set' | null => (wanted ? 'set' : null);
  queueBorders(sheet, styleBands(draft, ({ border }) => isSet(border)).get('set') ?? []);
  queueMerges(sheet, draft.merges);
  queueColumns(sheet, draft, block.columns);
  const wrapped = styleBands(draft, ({ wrap }) => isSet(wrap)).get('set') ?? [];
  for (const address of joinAddresses(wrapped.map(areaAddress))) sheet.getRanges(address).format.wrapText = true;
  queueRowHeights(sheet, draft);
}

/** Cells merged alike in row under row are merged in one go, each row by itself. */
function queueMerges(sheet: Excel.Worksheet, merges: readonly MergedArea[]): void {
  const open = new Map<string, MergedArea>();
  const queue = (area: MergedArea, across: boolean): void => sheet.getRange(areaAddress(area)).merge(across);
  for (const area of merges) {
    if (area.bottom > area.top) {
      queue(area, false);
      continue;
    }
    const key = `${area.left} ${area.right}`;
    const above = open.get(key);
    if (above?.bottom === area.top - 1) open.set(key, { ...above, bottom: area.bottom });
    else {
      if (above !== undefined) queue(above, true);
      open.set(key, area);
    }
  }
  for (const area of open.values()) queue(area, true);
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

/** Inner borders are set only where there is an inside; Excel refuses them on a single row or column. */
function queueBorders(sheet: Excel.Worksheet, areas: readonly MergedArea[]): void {
  const edges: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  queueSides(sheet, areas, edges);
  queueSides(
    sheet,
    areas.filter((area) => area.bottom > area.top),
    ['InsideHorizontal'],
  );
  queueSides(
    sheet,
    areas.filter((area) => area.right > area.left),
    ['InsideVertical'],
  );
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

function queueColumns(sheet: Excel.Worksheet, { widths, hiddenColumns }: TabDraft, columns: number): void {
  const all = Array.from({ length: Math.max(columns, widths.length) }, (_, column) => widths[column] ?? null);
  for (const [width, areas] of bandsOf([all])) {
    for (const address of joinAddresses(areas.map(areaAddress)))
      sheet.getRanges(address).format.columnWidth = columnPixels(width) * POINTS_A_PIXEL;
  }
  const last = Math.max(-1, ...hiddenColumns);
  const hidden = Array.from({ length: last + 1 }, (_, column) => (hiddenColumns.includes(column) ? 'hidden' : null));
  for (const { top, bottom, left, right } of bandsOf([hidden]).get('hidden') ?? [])
    sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1).getEntireColumn().columnHidden = true;
}

function queueRowHeights(sheet: Excel.Worksheet, draft: TabDraft): void {
  const bands = bandsOf<number | 'fit'>(draft.rows.map((row) => [row.height ?? 'fit']));
  for (const [height, areas] of bands) {
    const rows = areas.map((area) => `${area.top}:${area.bottom}`);
    if (height === 'fit') for (const row of rows) sheet.getRange(row).format.autofitRows();
    else for (const address of joinAddresses(rows)) sheet.getRanges(address).format.rowHeight = height;
  }
}
