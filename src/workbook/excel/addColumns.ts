/** Adds columns at the right of tables of the user's, all or none, and takes them away again. */
import type { TabDraft } from '../../core/draft/types';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { ChoicesRange, ColumnsDraft, WriteTexts } from '../port';
import { cellAddress } from '../../core/grid/address';
import { DAY_FORMAT } from '../../core/grid/numberFormat';
import { areaAddress } from './bands';
import { guardText } from './block';
import { askRows, belowHeader, choicesFormula, readColumnsBefore, requireFree } from './columnSnapshot';
import type { ColumnSnapshot } from './columnSnapshot';
import { hostErrorCode, hostErrorDetail } from './hostErrors';
import type { AddedColumns, ColumnsEntry, Journal, TabEntry } from './journal';
import { queueFormatting, withoutLeft } from './formatting';
import { putOneTab } from './putTab';
import type { SheetFacts } from './tabSnapshot';
import { undoTabs } from './undoTabs';

export interface AddOptions {
  /** What this Excel can tell of a sheet. */
  readonly tells: SheetFacts;
  /** Enters columns that may have been written in part into the journal; returns the name of the entry. */
  readonly keep: (entry: ColumnsEntry) => string;
  /** The same for the list. */
  readonly keepTabs: (entries: readonly TabEntry[]) => string;
}

/**
 * Adds columns. Refuses like `requireFree` and, for the list, like `putTabs`; what had been written when Excel failed, or
 * otherwise than asked, is taken away, or `cells-uncertain` says where something may be left.
 */
export async function addColumns(
  context: Excel.RequestContext,
  drafts: readonly ColumnsDraft[],
  choices: ChoicesRange | null,
  list: TabDraft | null,
  texts: WriteTexts,
  journal: Journal,
  { tells, keep, keepTabs }: AddOptions,
): Promise<Outcome<ColumnsEntry & { titles: readonly string[]; unprinted: readonly string[] }>> {
  const free = await requireFree(context, drafts, list === null ? (choices?.sheet ?? null) : null);
  if (!free.ok) return free;
  const looked = await readColumnsBefore(context, drafts, tells.mergedAreas);
  if (!looked.ok) return looked;
  const put = list === null ? null : await putOneTab(context, list, texts, journal, { tells, keep: keepTabs });
  if (put?.ok === false) return put;
  const tab = put === null ? null : put.value;
  const keepAll = (): string => {
    const columns = looked.value.map((snapshot) => ({ snapshot, after: emptyColumns(snapshot) }));
    return keep({ columns, list: tab?.entry ?? null });
  };
  try {
    const arrived = looked.value.map((snapshot) => askArrived(context, snapshot));
    const written = looked.value.map((snapshot) => ({ snapshot, range: queueColumns(context, snapshot, choices) }));
    await context.sync();
    const overtaken = arrived.find(({ change }) => change() !== null);
    if (overtaken !== undefined) {
      // Somebody was faster than this request: what they typed stands there again.
      const theirs = new Map(arrived.map(({ snapshot, range }) => [snapshot, range.formulas as unknown[][]]));
      const left = await takeAway(context, looked.value, tab?.entry ?? null, journal, keepAll, theirs);
      return left ?? refused('cell-changed', { sheet: overtaken.snapshot.draft.sheet, cell: overtaken.change() ?? '' });
    }
    const columns = written.map(({ snapshot, range }): AddedColumns => ({
      snapshot,
      after: range.formulas as unknown[][],
    }));
    const wrong = columns.find(({ snapshot, after }) => !holdsColumns(snapshot.draft, after));
    if (wrong === undefined) {
      const titles = tab === null ? [] : [tab.title];
      return done({ columns, list: tab?.entry ?? null, titles, unprinted: tab?.printed === false ? titles : [] });
    }
    const left = await takeAway(context, looked.value, tab?.entry ?? null, journal, keepAll);
    if (left !== null) return left;
    const { draft, area } = wrong.snapshot;
    return refused('host-failed', { detail: `ReadBackDiffers ${draft.sheet} ${areaAddress(area)}` });
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    const left = await takeAway(context, looked.value, tab?.entry ?? null, journal, keepAll);
    if (left !== null) return left;
    throw error;
  }
}

/**
 * Asks what stands in the cells of columns, and in the rows of their table, before anything of the request is done.
 * `change` gives the address of the first cell that is another one than was looked at; null for none.
 */
function askArrived(context: Excel.RequestContext, snapshot: ColumnSnapshot) {
  const { draft, sheetId, area } = snapshot;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(areaAddress(area));
  range.load('formulas');
  const otherRow = askRows(sheet, draft);
  // Called after the sync.
  const change = (): string | null => {
    // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read
    for (const [at, row] of (range.formulas as unknown[][]).entries()) {
      const column = row.findIndex((cell) => cell !== '');
      if (column !== -1) return cellAddress(area.top + at, area.left + column);
    }
    return otherRow();
  };
  return { snapshot, range, change };
}

/** Returns whether the cells of added columns hold their headers and nothing else. */
function holdsColumns({ columns }: ColumnsDraft, formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.every((row, at) => row.every((value, c) => value === (at === 0 ? columns[c]?.header : '')));
}

/**
 * Takes added columns away; refuses with `changed-since` (params sheet, cell: the area) if anything else stands in them,
 * with `rows-hidden` while a filter hides rows of them, and with `cells-uncertain` where Excel left something.
 */
export async function undoColumns(
  context: Excel.RequestContext,
  { columns, list }: ColumnsEntry,
  journal: Journal,
  partiallyUndone: boolean,
  beforeFirstWrite: () => void,
): Promise<Outcome<void>> {
  const looked = columns.map(({ snapshot, after }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(snapshot.sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const range = sheet.getRange(areaAddress(snapshot.area));
    range.load('formulas,rowHidden');
    return { snapshot, after, sheet, range };
  });
  await context.sync();
  for (const { snapshot, after, sheet, range } of looked) {
    const params = { sheet: snapshot.draft.sheet, cell: areaAddress(snapshot.area) };
    if (sheet.isNullObject) return refused('changed-since', params);
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
    const headers = snapshot.draft.columns.map(({ header }) => header);
    // After a try that failed each cell may hold what we wrote or nothing; what people typed stays theirs.
    const same = (range.formulas as unknown[][]).every((row, r) =>
      row.every(
        (value, c) =>
          value === after[r]?.[c] || (partiallyUndone && (value === '' || (r === 0 && value === headers[c]))),
      ),
    );
    if (!same) return refused('changed-since', params);
    if ((range.rowHidden as boolean | null) !== false) return refused('rows-hidden', { sheet: sheet.name });
  }
  beforeFirstWrite();
  const left = await clearColumns(
    context,
    columns.map(({ snapshot }) => snapshot),
  );
  if (left !== null) return left;
  // A list that somebody changed since is theirs and stays.
  if (list !== null) await undoTabs(context, [list], journal, false, () => undefined);
  return done(undefined);
}

function queueColumns(
  context: Excel.RequestContext,
  snapshot: ColumnSnapshot,
  choices: ChoicesRange | null,
): Excel.Range {
  const { draft, area, like } = snapshot;
  const { header, columns, lastRow } = draft;
  const sheet = context.workbook.worksheets.getItem(snapshot.sheetId);
  const range = sheet.getRange(areaAddress(area));
  queueFormatting(sheet, newFormatting(snapshot), area.top, area.left, snapshot.formatting);
  const formatAt = (row: number, holds: string): string =>
    holds === 'day' && row > header.last ? DAY_FORMAT : (like.formats[row - area.top] ?? 'General');
  const rows = Array.from({ length: lastRow - header.first + 1 }, (_, at) => header.first + at);
  range.numberFormat = rows.map((row) => columns.map(({ holds }) => formatAt(row, holds)));
  range.formulas = rows.map((row) =>
    columns.map(({ header: text, holds }) => (row === header.first ? guardText(text, formatAt(row, holds)) : null)),
  );
  for (const [at, { holds }] of columns.entries()) {
    const column = area.left + at;
    if (header.last > header.first)
      sheet.getRange(areaAddress({ top: header.first, bottom: header.last, left: column, right: column })).merge(false);
    const whole = sheet.getRangeByIndexes(0, column, 1, 1);
    if (like.width !== null && like.width > 0) whole.format.columnWidth = like.width;
    if (lastRow <= header.last) continue;
    const below = sheet.getRange(areaAddress(belowHeader(draft, column)));
    if (holds === 'text') below.format.wrapText = true;
    if (holds !== 'choice' || choices === null || snapshot.ruled[at] !== false) continue;
    below.dataValidation.rule = { list: { inCellDropDown: true, source: choicesFormula(choices) } };
    // Another entry is warned of, not refused: people write what no list foresees.
    below.dataValidation.errorAlert = choiceAlert();
  }
  range.load('formulas');
  return range;
}

/** The warning of a list of choices; without title and message Excel says its own, in the language of the office. */
export function choiceAlert(): Excel.DataValidationErrorAlert {
  return { showAlert: true, style: 'Warning', title: '', message: '' };
}

/** The formatting of the new cells. The line between the table and the first of them stays its neighbour's where that has one. */
function newFormatting({ draft, like, lined }: ColumnSnapshot): string[][] {
  return like.formatting.map((look, row) =>
    draft.columns.map((_, at) => (at === 0 && lined[row] === true ? withoutLeft(look) : look)),
  );
}

/**
 * Queues what stood in the cells before: nothing, but with its formatting, number formats and widths; `formulas` are asked for.
 * @param theirs what somebody typed there meanwhile; null for nothing
 */
function queueFormer(
  context: Excel.RequestContext,
  snapshot: ColumnSnapshot,
  theirs: readonly (readonly unknown[])[] | null,
): Excel.Range {
  const { draft, sheetId, area, formats, formatting, widths, ruled } = snapshot;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(areaAddress(area));
  range.unmerge();
  range.clear('Contents');
  queueFormatting(sheet, formatting, area.top, area.left, newFormatting(snapshot));
  range.numberFormat = formats.map((row) => [...row]);
  if (theirs !== null)
    // A write, no reading.
    // eslint-disable-next-line office-addins/call-sync-after-load
    range.formulas = theirs.map((row, r) =>
      row.map((cell, c) =>
        typeof cell === 'string' && !cell.startsWith('=') ? guardText(cell, formats[r]?.[c] ?? 'General') : cell,
      ),
    );
  for (const [at, width] of widths.entries()) {
    const column = area.left + at;
    if (width !== null) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    if (draft.columns[at]?.holds === 'choice' && ruled[at] === false)
      sheet.getRange(areaAddress(belowHeader(draft, column))).dataValidation.clear();
  }
  range.load('formulas');
  return range;
}

/** The cells of columns of which nothing was read back. */
function emptyColumns({ area }: ColumnSnapshot): string[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => ''),
  );
}

/** What people typed into cells while they were written. */
type Theirs = ReadonlyMap<ColumnSnapshot, readonly (readonly unknown[])[]>;
const NOBODYS: Theirs = new Map();

/** Puts back what stood in the cells; returns a refusal with `cells-uncertain` where something is left. */
async function clearColumns(
  context: Excel.RequestContext,
  snapshots: readonly ColumnSnapshot[],
  keep?: () => string,
  theirs: Theirs = NOBODYS,
): Promise<Outcome<never> | null> {
  const cleared = snapshots.map((snapshot) => {
    const typed = theirs.get(snapshot) ?? null;
    return { snapshot, typed, range: queueFormer(context, snapshot, typed) };
  });
  await context.sync();
  const left = cleared.find(({ range, typed }) =>
    (range.formulas as unknown[][]).some((row, r) => row.some((cell, c) => cell !== (typed?.[r]?.[c] ?? ''))),
  );
  if (left === undefined) return null;
  const { draft, area } = left.snapshot;
  const entry = keep === undefined ? {} : { entry: keep() };
  return refused('cells-uncertain', { sheet: draft.sheet, cell: areaAddress(area), ...entry });
}

/** After a failure: what had been written goes again. Returns a refusal where Excel left something, or did not answer. */
async function takeAway(
  context: Excel.RequestContext,
  snapshots: readonly ColumnSnapshot[],
  list: TabEntry | null,
  journal: Journal,
  keep: () => string,
  theirs: Theirs = NOBODYS,
): Promise<Outcome<never> | null> {
  try {
    const left = await clearColumns(context, snapshots, keep, theirs);
    if (list !== null) await undoTabs(context, [list], journal, false, () => undefined);
    return left;
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null) throw error;
    const [first] = snapshots;
    // Where Excel refused both requests as a whole, nothing was written; the first error is the one to tell.
    if (first === undefined || code === 'InvalidOperationInCellEditMode') return null;
    return refused('cells-uncertain', {
      sheet: first.draft.sheet,
      cell: areaAddress(first.area),
      entry: keep(),
      detail: hostErrorDetail(error),
    });
  }
}
