/** Writes the cells and looks of tabs whose titles say that they are unfinished, and reads them back. */
import type { TabDraft } from '../../core/draft/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import { ownTabName } from '../ownTabName';
import type { WriteTexts } from '../port';
import { blockOf, firstDifference, guardText } from './block';
import type { Block } from './block';
import { deleteOwnCharts, queueCharts } from './charts';
import { areasToClear, queueClear } from './clearOldTab';
import { queueShowAll } from './filters';
import { queueFormats } from './formats';
import { areaFromA1, firstDifferent } from './journal';
import type { Journal, TabBefore } from './journal';
import { queueLinks } from './links';
import type { LookedTab } from './lookAtTabs';
import { queueScales } from './scales';
import type { TabSnapshot } from './tabSnapshot';
import { dissolveTables, queueEntries, tablesOf } from './tables';
import type { DissolvedTable } from './tables';

/** Letters of JSON that one request is to hold, well under Excel's 5 MB: a letter of Vietnamese may be three bytes. */
export const LETTERS_A_REQUEST = 1_500_000;

/** About what a cell costs beside its text: number format, looks, signs of the array. */
const LETTERS_A_CELL = 100;

/** Returns about how many letters of JSON a block takes. */
export function lettersOf({ rows, columns, entries }: Block): number {
  const texts = entries.reduce(
    (sum, row) => row.reduce<number>((inRow, entry) => inRow + String(entry).length, sum),
    0,
  );
  return texts + rows * columns * LETTERS_A_CELL;
}

/** What Excel says stands in cells, row by row. */
export type Formulas = readonly (readonly unknown[])[];

/** Returns true for what Excel says of a formula. */
export function isFormula(entry: unknown): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}

/** What the same call did before these tabs. */
export interface Before {
  /** Place of a tab among all that are written by the call: new ones stand in that order. */
  readonly placeOf: (tab: LookedTab) => number;
  /** Whether a tab was added before that is to stand right of one. */
  readonly hasFollower: (tab: LookedTab) => boolean;
  /** Other tabs were written: formulas on these that count on their tables may read otherwise since. */
  readonly afterOthers: boolean;
  /** Told what stood on a tab, with what somebody typed meanwhile, where it could not be written. */
  readonly onFailure: (tab: LookedTab, stood: TabBefore | null) => void;
}

/** A tab on its way: what becomes known of it while it is written. */
export interface Writing {
  readonly looked: LookedTab;
  /** What stood there; its title is another one where that was taken. */
  snapshot: TabSnapshot;
  /** Tables that were taken off its cells. */
  readonly tables: DissolvedTable[];
  /** What stood on it as the write arrived, where that is not what was looked at. */
  overtaken: Formulas | null;
}

/** A tab whose cells are written, and what its block said then. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly formulas: Formulas;
}

/** What comes after the cells in the same request, for each tab in its order. */
type Finish = (tabs: readonly { draft: TabDraft; block: Block; isNew: boolean; sheet: Excel.Worksheet }[]) => void;

/** In the order of the tabs. */
export type Sheets = Outcome<readonly FilledSheet[]>;

/**
 * Writes cells and looks of tabs in one request, a large one's in two, their titles still saying that they are unfinished.
 * @param cleared their sheets were cleared before
 * @param finish queues what ends the tabs, where that goes in the same request
 */
export async function writeTabCells(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  texts: WriteTexts,
  journal: Journal,
  cleared: boolean,
  { placeOf, hasFollower, afterOthers }: Before,
  finish: Finish = () => undefined,
): Promise<Sheets> {
  const { worksheets } = context.workbook;
  const sheets = new Map<Writing, Excel.Worksheet>();
  for (const each of [...writing].sort((one, other) => placeOf(one.looked) - placeOf(other.looked))) {
    const { snapshot, looked } = each;
    if (snapshot.remains) worksheets.getItem(snapshot.title).delete();
    const sheet = snapshot.tab === null ? worksheets.add(snapshot.title) : worksheets.getItem(snapshot.tab.id);
    // Excel adds sheets at the end, where the one that it is to stand left of was added.
    if (hasFollower(looked)) sheet.position = snapshot.names.length - (snapshot.remains ? 1 : 0);
    sheets.set(each, sheet);
  }
  const queued = writing.map((each) => {
    const { snapshot, looked } = each;
    const sheet = sheets.get(each) ?? worksheets.getItem(snapshot.title);
    // What stands there as this request arrives, before anything of it is done.
    const stands = cleared ? null : (snapshot.tab?.cells ?? null);
    const arrived = stands === null ? null : sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
    arrived?.load('formulas');
    const block = blockOf(looked.draft);
    return { each, sheet, stands, arrived, block, range: blockRange(sheet, block) };
  });
  for (const one of queued) {
    const { each, sheet, block, range } = one;
    const { draft } = each.looked;
    const { snapshot } = each;
    const mark = guardText(texts.unfinished, 'General');
    if (snapshot.tab !== null) {
      const { row, column } = draft.titleCell;
      sheet.getRange(cellAddress(row, column)).untrack().values = [[mark]];
      if (draft.kind !== 'ordinary') queueName(context.workbook, draft, block, snapshot, range);
      if (!cleared) {
        queueShowAll(snapshot.tab.filters, snapshot.tab.tables.items);
        each.tables.push(...dissolveTables(snapshot.tab.tables.items));
      }
      deleteOwnCharts(snapshot.tab.charts);
    }
    // The first thing on a new sheet, with the mark in the title's cell.
    queueCells(sheet, draft, block, mark, snapshot);
    if (snapshot.tab === null && draft.kind !== 'ordinary') queueName(context.workbook, draft, block, snapshot, range);
    if (lettersOf(block) > LETTERS_A_REQUEST) {
      // A large tab is written alone: this is one request more, not one a tab.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      one.range = blockRange(sheet, block);
    }
    queueFormats(sheet, draft, block, one.range);
    // What a link brings of its own is taken off by the looks.
    queueScales(sheet, draft);
    queueCharts(sheet, draft);
    if (draft.freezeRows > 0 && mustFreeze(journal, draft, snapshot, texts))
      sheet.freezePanes.freezeRows(draft.freezeRows);
    one.range.load('formulas,worksheet/id');
  }
  finish(
    queued.map(({ each, sheet, block }) => ({
      draft: each.looked.draft,
      block,
      isNew: each.snapshot.tab === null,
      sheet,
    })),
  );
  await context.sync();

  for (const { each, stands, arrived } of queued) {
    const change = stands && arrived && firstOvertaken(stands.formulas, arrived.formulas as unknown[][], afterOthers);
    if (!change) continue;
    each.overtaken = arrived.formulas as unknown[][];
    const cell = cellAddress(change.row, change.column);
    return refused('cell-changed', { sheet: each.snapshot.title, cell });
  }
  for (const { each, range } of queued) {
    const difference = firstDifference(each.looked.draft, range.formulas as unknown[][]);
    if (difference === null) continue;
    const cell = cellAddress(difference.row, difference.column);
    return refused('host-failed', { detail: `ReadBackDiffers ${each.snapshot.title} ${cell}` });
  }
  return done(
    queued.map(({ sheet, range }) => ({
      sheet,
      id: range.worksheet.id,
      formulas: range.formulas as unknown[][],
    })),
  );
}

/** Returns the cells of a block. */
export function blockRange(sheet: Excel.Worksheet, { rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

function queueName(
  workbook: Excel.Workbook,
  draft: TabDraft,
  block: Block,
  snapshot: TabSnapshot,
  range: Excel.Range,
): void {
  const { names } = workbook;
  const nameOfTab = ownTabName(draft.identity);
  const area = `=${quoteSheetName(snapshot.title)}!$A$1:${lastCell(block)}`;
  if (snapshot.leaves !== null) names.getItem(nameOfTab).formula = area;
  else if (snapshot.tab === null) {
    if (snapshot.nameDangling) names.getItem(nameOfTab).delete();
    names.add(nameOfTab, range).visible = false;
  } else names.getItem(nameOfTab).formula = area;
}

function lastCell({ rows, columns }: Block): string {
  return cellAddress(rows, columns - 1).replace(/^([A-Z]+)/, '$$$1$$');
}

/** Freezing needs the workbook's window in front, so it is left out where it stands already. */
function mustFreeze(journal: Journal, draft: TabDraft, snapshot: TabSnapshot, texts: WriteTexts): boolean {
  if (snapshot.tab === null) return true;
  const stood = snapshot.tab.cells?.values[draft.titleCell.row - 1]?.[draft.titleCell.column];
  const known = journal.draftOf(draft.identity);
  return stood === texts.unfinished || (known !== null && known.freezeRows !== draft.freezeRows);
}

/**
 * Queues the cells: old block away (title apart), number formats before entries, tables before what names them, then links.
 * @param mark stands in the title's cell
 */
function queueCells(sheet: Excel.Worksheet, draft: TabDraft, block: Block, mark: string, snapshot: TabSnapshot): void {
  const { row, column } = draft.titleCell;
  if (snapshot.tab !== null) {
    queueClear(sheet, areasToClear(snapshot.tab.area, areaFromA1(block.rows, block.columns)), draft.titleCell, mark);
  }
  const isTitle = (r: number, c: number): boolean => r === row - 1 && c === column;
  const formats = block.formats.map((line, r) => line.map((format, c) => (isTitle(r, c) ? 'General' : format)));
  const entries = block.entries.map((line, r) => line.map((entry, c) => (isTitle(r, c) ? mark : entry)));
  queueEntries(sheet, formats, entries, tablesOf(draft));
  queueLinks(sheet, draft);
}

/**
 * Returns the first cell (row 1-based, column 0-based) that holds something else than it did when the tab was looked at.
 * After the tables of other tabs were written again, a formula counts as unchanged where one stands.
 */
export function firstOvertaken(
  looked: Formulas,
  arrived: Formulas,
  afterOthers: boolean,
): { row: number; column: number } | null {
  const seen = (rows: Formulas): Formulas =>
    afterOthers ? rows.map((row) => row.map((entry) => (isFormula(entry) ? '=' : entry))) : rows;
  return firstDifferent(seen(looked), seen(arrived));
}
