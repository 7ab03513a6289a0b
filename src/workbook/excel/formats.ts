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

/** Queues fonts, fills, borders, alignment, merged areas, column widths, hidden columns, wrapping and row heights. */
export function queueFormats(sheet: Excel.Worksheet, draft: TabDraft, block: Block): void {
  const whole = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  whole.format.font.name = TAB_FONT;
  whole.format.font.size = STYLES.plain.size;
  const bands = bandsOf<StyleName>(draft.rows.map((row) => row.cells.map((cell) => cell?.style ?? null)));
  for (const [style, areas] of bands) queueStyle(sheet, STYLES[style], areas);
  for (const area of draft.merges) sheet.getRange(areaAddress(area)).merge(false);
  queueColumns(sheet, draft, block.columns);
  for (const [style, areas] of bands) {
    if (!STYLES[style].wrap) continue;
    for (const address of joinAddresses(areas.map(areaAddress))) sheet.getRanges(address).format.wrapText = true;
  }
  queueRowHeights(sheet, draft);
}

function queueStyle(sheet: Excel.Worksheet, style: StyleSpec, areas: readonly MergedArea[]): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { format } = sheet.getRanges(address);
    format.horizontalAlignment =
      style.horizontal === 'center' ? 'Center' : style.horizontal === 'right' ? 'Right' : 'Left';
    format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
    // Set even where they are Excel's own defaults: a link brings its own colour and line.
    format.font.color = `#${style.colour}`;
    format.font.underline = style.underline ? 'Single' : 'None';
    if (style.bold) format.font.bold = true;
    if (style.italic) format.font.italic = true;
    if (style.size !== STYLES.plain.size) format.font.size = style.size;
    if (style.fill !== null) format.fill.color = `#${style.fill}`;
  }
  if (style.border) queueBorders(sheet, areas);
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

function queueColumns(sheet: Excel.Worksheet, draft: TabDraft, columns: number): void {
  const hidden = new Set(draft.hiddenColumns);
  for (let column = 0; column < Math.max(columns, draft.widths.length); column += 1) {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    const width = draft.widths[column];
    if (width !== undefined) range.format.columnWidth = columnPixels(width) * POINTS_A_PIXEL;
  }
  for (const column of hidden) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
}

function queueRowHeights(sheet: Excel.Worksheet, draft: TabDraft): void {
  const bands = bandsOf<number | 'fit'>(draft.rows.map((row) => [row.height ?? 'fit']));
  for (const [height, areas] of bands) {
    const rows = areas.map((area) => `${area.top}:${area.bottom}`);
    if (height === 'fit') for (const row of rows) sheet.getRange(row).format.autofitRows();
    else for (const address of joinAddresses(rows)) sheet.getRanges(address).format.rowHeight = height;
  }
}
