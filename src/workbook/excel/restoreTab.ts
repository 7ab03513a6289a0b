/** Puts a rewritten tab of ours back to what stood in it: entries, number formats, tables, formatting, print set-up. */
import { cellAddress } from '../../core/grid/address';
import type { MergedArea } from '../../core/grid/grid';
import type { TabDraft } from '../../core/draft/types';
import { areaAddress } from './bands';
import { blockOf, guardText } from './block';
import type { Block } from './block';
import { deleteOwnCharts, queueCharts } from './charts';
import { areasToClear, queueClear } from './clearOldTab';
import { askFilters, queueShowAll } from './filters';
import { queueFormats } from './formats';
import { areaFromA1 } from './journal';
import type { Cells, TabBefore, TabFormatting } from './journal';
import { queueLinks } from './links';
import { queueFormatting } from './formatting';
import { queuePrintSetup, trySetUp } from './printSetup';
import { addScale, queueScales } from './scales';
import { dissolveTables, queueEntries } from './tables';

/**
 * Restores a tab; the title comes last, so that a failure leaves the tab marked. The formatting of a tab that this session
 * wrote is recreated from its draft; that of an earlier session's tab is what was read, without its charts (ExcelApi
 * 1.9 cannot tell what a chart shows).
 * @param written what stands there now, or was about to
 */
export async function restoreTab(
  context: Excel.RequestContext,
  sheetId: string,
  written: TabDraft,
  before: TabBefore,
  unfinished: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const block = blockOf(written);
  const areas = areasToClear(before.area, areaFromA1(block.rows, block.columns));
  const tables = areas.map((area) => {
    const standing = sheet.getRange(areaAddress(area)).getTables(false);
    standing.load('items/name');
    return standing;
  });
  const { charts } = sheet;
  charts.load('items/name');
  const filters = askFilters(sheet);
  const item = context.workbook.names.getItemOrNullObject(before.name);
  item.load('name');
  await context.sync();

  const title = written.titleCell;
  const mark = guardText(unfinished, 'General');
  sheet.getRange(cellAddress(title.row, title.column)).values = [[mark]];
  const standing = tables.flatMap(({ items }) => items);
  queueShowAll(filters, standing);
  dissolveTables(standing);
  deleteOwnCharts(charts);
  queueClear(sheet, areas, title, mark);
  const { cells, draft, formatting } = before;
  const touched = touchedBy(areaFromA1(block.rows, block.columns), before);
  if (cells !== null) queueStandingCells(sheet, cells, before, (r, c) => touched(r, c) && !isTitle(r, c, title));
  if (draft !== null) {
    queueLinks(sheet, draft);
    const own = blockOf(draft);
    queueFormats(sheet, draft, own, sheet.getRangeByIndexes(0, 0, own.rows, own.columns));
    queueScales(sheet, draft);
    queueCharts(sheet, draft);
  } else if (formatting !== null) queueFormerFormatting(sheet, formatting, touched);
  queueStandardSizes(sheet, block, before);
  if (!item.isNullObject) item.formula = before.nameFormula;
  queueTitle(sheet, cells, title);
  await context.sync();
  const area = formatting?.printArea ?? null;
  if (draft !== null) await trySetUp(context, () => queuePrintSetup(sheet, draft));
  else if (area !== null) await trySetUp(context, () => sheet.pageLayout.setPrintArea(area));
}

type Where = (row: number, column: number) => boolean;

/** Returns for a cell (0-based) whether the write touched it: what people changed beside the blocks since then stays. */
function touchedBy(written: MergedArea, { area, whole }: TabBefore): Where {
  const inside = (one: MergedArea, row: number, column: number): boolean =>
    row >= one.top - 1 && row < one.bottom && column >= one.left && column <= one.right;
  return (row, column) => whole || inside(written, row, column) || (area !== null && inside(area, row, column));
}

function isTitle(row: number, column: number, title: TabDraft['titleCell']): boolean {
  return row === title.row - 1 && column === title.column;
}

function queueStandingCells(sheet: Excel.Worksheet, cells: Cells, before: TabBefore, where: Where): void {
  const only = <Value>(rows: readonly (readonly Value[])[]): (Value | null)[][] =>
    rows.map((row, r) => row.map((value, c) => (where(r, c) ? value : null)));
  queueEntries(sheet, only(cells.formats), only(entriesOf(cells)), before.tables);
}

function queueTitle(sheet: Excel.Worksheet, cells: Cells | null, title: TabDraft['titleCell']): void {
  const cell = sheet.getRange(cellAddress(title.row, title.column));
  const format = cells?.formats[title.row - 1]?.[title.column] ?? 'General';
  const entry = cells === null ? '' : (entriesOf(cells)[title.row - 1]?.[title.column] ?? '');
  cell.numberFormat = [[format]];
  cell.formulas = [[entry]];
}

function queueFormerFormatting(sheet: Excel.Worksheet, formatting: TabFormatting, where: Where): void {
  for (const { row, column, reference } of formatting.links) {
    if (where(row, column)) sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: reference };
  }
  const cells = formatting.cells.map((row, r) => row.map((look, c) => (where(r, c) ? look : null)));
  queueFormatting(sheet, cells, 1, 0);
  for (const address of formatting.merges) sheet.getRange(address).merge(false);
  for (const { address, criteria } of formatting.scales) addScale(sheet.getRanges(address), criteria);
  for (const [column, width] of formatting.widths.entries()) {
    if (width !== null && !formatting.hidden.includes(column))
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  for (const column of formatting.hidden)
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  const tall = new Map<number, number[]>();
  for (const [row, height] of formatting.heights.entries())
    if (height !== null) tall.set(height, [...(tall.get(height) ?? []), row]);
  for (const [height, rows] of tall) {
    for (const [first, last] of runsOf(rows)) {
      const address = areaAddress({ top: first + 1, bottom: last + 1, left: 0, right: 0 });
      sheet.getRange(address).getEntireRow().format.rowHeight = height;
    }
  }
}

/** Columns and rows that the former block did not have get the sizes of an untouched sheet. */
function queueStandardSizes(sheet: Excel.Worksheet, written: Block, { area }: TabBefore): void {
  const columns = area === null ? 0 : area.right + 1;
  const rows = area === null ? 0 : area.bottom;
  if (written.columns > columns)
    sheet.getRangeByIndexes(0, columns, 1, written.columns - columns).format.useStandardWidth = true;
  if (written.rows > rows) sheet.getRangeByIndexes(rows, 0, written.rows - rows, 1).format.useStandardHeight = true;
}

/** Returns first and last of each run of numbers that follow each other. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Returns cells as they must be entered again: texts guarded, formulas as they are. */
function entriesOf(cells: Cells): unknown[][] {
  return cells.formulas.map((row, r) =>
    row.map((formula, c) => {
      const isText = typeof formula === 'string' && formula === cells.values[r]?.[c];
      return isText ? guardText(formula, cells.formats[r]?.[c] ?? 'General') : formula;
    }),
  );
}
