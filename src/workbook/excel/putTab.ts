/**
 * Writes one tab of ours in three requests: look, cells, looks. A batch is not atomic in Excel, so the title says that
 * the tab is unfinished from the first cell written to the last.
 */
import { cellAddress, parseCellAddress, quoteSheetName } from '../../core/grid/address';
import type { MergedArea } from '../../core/grid/grid';
import type { TabDraft } from '../../core/report/types';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { ownTabName } from '../ownTabName';
import type { WriteTexts } from '../port';
import { areaAddress } from './bands';
import { blockOf, firstDifference, guardText } from './block';
import type { Block } from './block';
import { queueCharts } from './charts';
import { queueFormats } from './formats';
import { hostErrorCode } from './hostErrors';
import { areaFromA1 } from './journal';
import type { Cells, Journal, TabEntry } from './journal';
import { freeTitle } from './ownTabs';
import { queuePrintSetup } from './printSetup';

/** What stands before the write. */
interface Ground {
  readonly names: readonly string[];
  /** Our tab, if it is there. */
  readonly tab: {
    readonly sheet: Excel.Worksheet;
    readonly name: string;
    readonly id: string;
    readonly cells: Cells | null;
    readonly nameFormula: string;
  } | null;
  /** Our hidden name stands without its sheet. */
  readonly nameAstray: boolean;
}

/** Writes a tab and gives its entry for the journal and its title. */
export async function putTab(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  journal: Journal,
): Promise<Outcome<{ entry: TabEntry; title: string }>> {
  const looked = await lookBefore(context, draft);
  if (!looked.ok) return looked;
  const ground = looked.value;
  const title = ground.tab?.name ?? freeTitle(draft.title, ground.names);
  try {
    return await write(context, draft, texts, journal, ground, title);
  } catch (error) {
    if (ground.tab === null && hostErrorCode(error) !== 'ItemAlreadyExists')
      await removeRemains(context, draft, texts, ground, title);
    throw error;
  }
}

async function lookBefore(context: Excel.RequestContext, draft: TabDraft): Promise<Outcome<Ground>> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/name');
  const item = workbook.names.getItemOrNullObject(ownTabName(draft.identity));
  item.load('formula');
  const block = item.getRangeOrNullObject();
  block.load('address');
  // A path below the block, not a value of it: nothing is read before the sync.
  // eslint-disable-next-line office-addins/call-sync-before-read
  const sheet = block.worksheet;
  sheet.load('id,name');
  const sheetProtection = sheet.protection;
  sheetProtection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  // From A1, so that rows and columns of the answer are those of the sheet.
  const cells = sheet.getRange('A1').getBoundingRect(used);
  cells.load('formulas,values,numberFormat');
  await context.sync();

  if (workbook.readOnly) return refused('workbook-read-only');
  const names = worksheets.items.map((other) => other.name);
  const there = !item.isNullObject && !block.isNullObject;
  if (!there) {
    if (protection.protected) return refused('workbook-protected');
    return done({ names, tab: null, nameAstray: !item.isNullObject });
  }
  if (sheetProtection.protected) return refused('sheet-protected', { sheet: sheet.name });
  const before: Cells | null = used.isNullObject
    ? null
    : {
        formulas: cells.formulas as unknown[][],
        values: cells.values as unknown[][],
        formats: cells.numberFormat as string[][],
      };
  const nameFormula = String(item.formula);
  return done({ names, nameAstray: false, tab: { sheet, name: sheet.name, id: sheet.id, cells: before, nameFormula } });
}

async function write(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  journal: Journal,
  ground: Ground,
  title: string,
): Promise<Outcome<{ entry: TabEntry; title: string }>> {
  const block = blockOf(draft);
  const { names, worksheets } = context.workbook;
  const nameOfTab = ownTabName(draft.identity);
  const sheet = ground.tab === null ? worksheets.add(title) : worksheets.getItem(ground.tab.id);
  const titleCell = sheet.getRange(cellAddress(draft.titleCell.row, draft.titleCell.column));
  titleCell.values = [[guardText(texts.unfinished, 'General')]];
  const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  if (ground.tab === null) {
    if (ground.nameAstray) names.getItem(nameOfTab).delete();
    names.add(nameOfTab, range).visible = false;
  } else {
    const last = cellAddress(block.rows, block.columns - 1).replace(/^([A-Z]+)/, '$$$1$$');
    names.getItem(nameOfTab).formula = `=${quoteSheetName(title)}!$A$1:${last}`;
  }
  const charts = queueCells(sheet, draft, block, texts, ground);
  sheet.load('id');
  range.load('formulas');
  await context.sync();

  const formulas = range.formulas as unknown[][];
  const difference = firstDifference(draft, formulas);
  if (difference !== null) {
    const cell = cellAddress(difference.row, difference.column);
    return refused('host-failed', { detail: `ReadBackDiffers ${title} ${cell}` });
  }
  for (const chart of charts.items) chart.delete();
  queueFormats(sheet, draft, block);
  queueCharts(sheet, draft);
  queuePrintSetup(sheet, draft);
  if (draft.freezeRows > 0 && mustFreeze(journal, draft, ground, texts)) sheet.freezePanes.freezeRows(draft.freezeRows);
  const { row, column } = draft.titleCell;
  const titleEntry = block.entries[row - 1]?.[column] ?? '';
  titleCell.formulas = [[titleEntry]];
  range.load('formulas');
  await context.sync();

  const before =
    ground.tab === null
      ? null
      : { cells: ground.tab.cells, nameFormula: ground.tab.nameFormula, draft: journal.draftOf(draft.identity) };
  const after = range.formulas as unknown[][];
  journal.remember(draft.identity, draft);
  return done({ entry: { draft, sheetId: sheet.id, nameOfTab, before, after }, title });
}

/** Freezing needs the workbook's window in front, so it is left out where it stands already. */
function mustFreeze(journal: Journal, draft: TabDraft, ground: Ground, texts: WriteTexts): boolean {
  if (ground.tab === null) return true;
  const stood = ground.tab.cells?.values[draft.titleCell.row - 1]?.[draft.titleCell.column];
  const known = journal.draftOf(draft.identity);
  return stood === texts.unfinished || (known !== null && known.freezeRows !== draft.freezeRows);
}

/** Queues the cells: old block away (title apart), number formats before entries, then links. */
function queueCells(
  sheet: Excel.Worksheet,
  draft: TabDraft,
  block: Block,
  texts: WriteTexts,
  ground: Ground,
): Excel.ChartCollection {
  const { row, column } = draft.titleCell;
  const { charts } = sheet;
  charts.load('items/name');
  if (ground.tab !== null) clearBlock(sheet, block, ground.tab, guardText(texts.unfinished, 'General'), row, column);
  const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  range.numberFormat = block.formats.map((formats, r) =>
    formats.map((format, c) => (r === row - 1 && c === column ? 'General' : format)),
  );
  range.formulas = block.entries.map((entries, r) =>
    entries.map((entry, c) => (r === row - 1 && c === column ? null : entry)),
  );
  for (const [index, { cells }] of draft.rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const { link } = cell;
      const documentReference = `${quoteSheetName(link.sheet)}!${cellAddress(link.row, link.column)}`;
      sheet.getRangeByIndexes(index, at, 1, 1).hyperlink = { documentReference };
    }
  }
  return charts;
}

/** Clears the old block and where the new one goes; what people put beside or below them stays. */
function clearBlock(
  sheet: Excel.Worksheet,
  block: Block,
  tab: { readonly nameFormula: string },
  unfinished: string,
  row: number,
  column: number,
): void {
  const old = tab.nameFormula.slice(tab.nameFormula.lastIndexOf('!') + 1).replace(/\$/g, '');
  const written = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  const both = sheet.getRange(old).getBoundingRect(written);
  for (const area of [sheet.getRange(old), written]) area.unmerge();
  both.getEntireColumn().columnHidden = false;
  // The title's own cell keeps its text all the while, so that a failure leaves the tab marked.
  const titleCell = sheet.getRange(cellAddress(row, column));
  titleCell.clear('Formats');
  titleCell.values = [[unfinished]];
  for (const area of [parseArea(old), areaFromA1(block.rows, block.columns)]) {
    if (area === null) continue;
    for (const part of around(area, row, column)) sheet.getRange(areaAddress(part)).clear();
  }
}

/** Gives the parts of an area around one cell (row 1-based, column 0-based). */
function around(area: MergedArea, row: number, column: number): MergedArea[] {
  const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  if (!inside) return [area];
  return [
    { ...area, bottom: row - 1 },
    { ...area, top: row + 1 },
    { top: row, bottom: row, left: area.left, right: column - 1 },
    { top: row, bottom: row, left: column + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function parseArea(address: string): MergedArea | null {
  const [from = '', to = from] = address.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null;
}

/** After a failure: takes a sheet that this write had just added away again, if nothing but ours is on it. */
async function removeRemains(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  ground: Ground,
  title: string,
): Promise<void> {
  if (ground.names.some((name) => name.toLowerCase() === title.toLowerCase())) return;
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(title);
    const item = context.workbook.names.getItemOrNullObject(ownTabName(draft.identity));
    const used = sheet.getUsedRangeOrNullObject(true);
    const titleCell = sheet.getRange(cellAddress(draft.titleCell.row, draft.titleCell.column));
    used.load('address');
    titleCell.load('values');
    sheet.load('name');
    item.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    if (!used.isNullObject && titleCell.values[0]?.[0] !== texts.unfinished) return;
    if (!item.isNullObject) item.delete();
    sheet.delete();
    await context.sync();
  } catch (error) {
    // The first error is the one to tell; the tab stays marked unfinished.
    if (hostErrorCode(error) === null) throw error;
  }
}
