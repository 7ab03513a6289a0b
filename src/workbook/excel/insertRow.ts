/** Puts a row into a sheet of the user's, whole or not at all, and takes it out again. */
import { cellAddress } from '../../core/grid/address';
import { sameValue } from '../../core/grid/grid';
import type { CellValue } from '../../core/grid/grid';
import { DAY_FORMAT, isDayFormat } from '../../core/grid/numberFormat';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { InsertedRow, RowInsert } from '../port';
import { guardText } from './block';
import { allFormatting, requestFormatting } from './formatting';
import { hostErrorCode, hostErrorDetail, hostErrorPlace, lookAfterError } from './hostErrors';
import type { RowEntry } from './journal';
import { barred, mergedLike, readRowPlace } from './rowPlace';
import type { RowEntries, RowPlace } from './rowPlace';
import type { SheetFacts } from './tabSnapshot';

/** What was written, for the journal and for people. */
export interface WrittenRow extends Pick<InsertedRow, 'short' | 'unfilled' | 'unprinted'> {
  readonly entry: RowEntry;
}

/**
 * Puts the row in with the looks, lists of choices and merged cells of the row above, and reads it back. Refuses as
 * `readRowPlace`, and with `row-needs-blank` where Excel itself lets no row be put in; where it fails on the way the row is
 * taken out again, or `cells-uncertain` gives the entry that does.
 * @param keep enters a row that may have been put in into the journal and returns the name of the entry
 */
export async function insertRow(
  context: Excel.RequestContext,
  insert: RowInsert,
  keep: (entry: RowEntry) => string,
): Promise<Outcome<WrittenRow>> {
  const looked = await readRowPlace(context, insert);
  if (!looked.ok) return looked;
  const place = looked.value;
  const entries = entriesOf(insert, place);
  const entryOf = (after: RowEntries, below: RowEntries): RowEntry => {
    const { sheetId, sheet, row, bottom } = place;
    return { sheetId, sheet, row, after, below, bottom };
  };
  /** What moved down as the request arrived, and what stood in the new row at its end; null until Excel has answered. */
  let moved: RowEntries | null = null;
  let stood: RowEntries = [];
  const takenBack = async (detail: string): Promise<Outcome<never> | null> => {
    const below = moved ?? place.place;
    const isGone = await takeBack(context, place, entries, moved, stood);
    if (isGone) return null;
    return uncertain(place, insert, detail, keep(entryOf(wantedRow(place, entries), below)));
  };
  try {
    const answer = queueRow(context, place, entries);
    await context.sync();
    moved = (answer.place.formulas as unknown[][])[0] ?? [];
    stood = (answer.fresh.formulas as unknown[][])[0] ?? [];
    const overtaken = firstOther((answer.above.formulas as unknown[][])[0] ?? [], place.above);
    const displaced = firstOther(moved, place.place);
    if (overtaken !== null || displaced !== null) {
      const cell = overtaken === null ? cellAddress(place.row, displaced ?? 0) : cellAddress(place.row - 1, overtaken);
      return (await takenBack('ChangedWhileWritten')) ?? refused('changed-since', { sheet: place.sheet, cell });
    }
    const finished = await finishLooks(context, place, entries, answer);
    const after = finished.formulas;
    const wrong =
      firstWrong(after, place, entries) ?? firstOther((answer.below.formulas as unknown[][])[0] ?? [], moved);
    if (wrong !== null) {
      const detail = `ReadBackDiffers ${place.sheet} ${cellAddress(place.row, wrong)}`;
      return (await takenBack('ReadBackDiffers')) ?? refused('host-failed', { detail });
    }
    const unprinted = await printNewRow(context, place);
    const unfilled = place.above.flatMap((above, column) =>
      isWorkedOut(above) && (after[column] ?? '') === '' ? [cellAddress(place.row, column)] : [],
    );
    return done({ entry: entryOf(after, moved), short: place.short, unfilled, ...unprinted });
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null) throw error;
    const left = code === 'InvalidOperationInCellEditMode' ? null : await takenBack(hostErrorDetail(error));
    if (left !== null) return left;
    if (hostErrorPlace(error) === 'Range.insert' && OWN_REASONS.has(code))
      return barred(place.sheet, place.row, 'excel', hostErrorDetail(error));
    throw error;
  }
}

/** Codes by which Excel says that it puts no row in here: an array formula, a pivot table, the end of the sheet. */
const OWN_REASONS: ReadonlySet<string> = new Set([
  ...['InsertDeleteConflict', 'InvalidOperation', 'InvalidArgument', 'GeneralException'],
  ...['PivotTableRangeConflict', 'MergedRangeConflict', 'UnsupportedOperation'],
]);

/** A cell as it is to be entered. */
interface NewEntry {
  readonly column: number;
  readonly value: string | number;
  readonly format: string;
}

function entriesOf({ cells }: RowInsert, { formats }: RowPlace): readonly NewEntry[] {
  return cells.map(({ column, value, isDay }) => {
    const format = formats[column] ?? 'General';
    if (isDay === true && !isDayFormat(format)) return { column, value, format: DAY_FORMAT };
    // In text format Excel would take a number for text.
    return { column, value, format: typeof value === 'number' && format === '@' ? 'General' : format };
  });
}

function rowFormats({ formats }: RowPlace, entries: readonly NewEntry[]): string[] {
  const row = [...formats];
  for (const { column, format } of entries) row[column] = format;
  return row;
}

/** The row as it will read if all goes well. */
function wantedRow({ width }: RowPlace, entries: readonly NewEntry[]): RowEntries {
  const values = new Map(entries.map(({ column, value }) => [column, plain(value)]));
  return Array.from({ length: width }, (_, column) => values.get(column) ?? '');
}

/**
 * The first column in which the new row holds something else than it is to hold; null for none. Where cells are copied and
 * not yet pasted, Excel may put those in. A table fills what it works out by itself.
 */
function firstWrong(row: RowEntries, place: RowPlace, entries: readonly NewEntry[]): number | null {
  const wanted = wantedRow(place, entries);
  const at = wanted.findIndex((value, column) => {
    const entry = row[column];
    return value === '' ? entry !== '' && !isWorkedOut(entry) : !holds(entry, value as CellValue);
  });
  return at === -1 ? null : at;
}

/** Queues all of it; what stands there is asked for first, and what stands there then at the end. */
function queueRow(context: Excel.RequestContext, place: RowPlace, entries: readonly NewEntry[]) {
  const { row, width } = place;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const above = sheet.getRangeByIndexes(row - 2, 0, 1, width);
  above.load('formulas');
  const former = sheet.getRangeByIndexes(row - 1, 0, 1, width);
  former.load('formulas');
  sheet
    .getRangeByIndexes(row - 1, 0, 1, 1)
    .getEntireRow()
    .insert('Down');
  const fresh = sheet.getRangeByIndexes(row - 1, 0, 1, width);
  fresh.numberFormat = [rowFormats(place, entries)];
  for (const area of place.merges) sheet.getRange(mergedLike(area, row)).merge(false);
  for (const { column, value, format } of entries)
    sheet.getRangeByIndexes(row - 1, column, 1, 1).formulas = [
      [typeof value === 'string' ? guardText(value, format) : value],
    ];
  queueHeight(fresh, place);
  fresh.load('formulas');
  const below = sheet.getRangeByIndexes(row, 0, 1, width);
  below.load('formulas');
  const looks = requestFormatting(sheet, fresh);
  const rules = place.rules.map(({ column }) => {
    const { dataValidation } = sheet.getRangeByIndexes(row - 1, column, 1, 1);
    dataValidation.load('type');
    return dataValidation;
  });
  return { above, place: former, fresh, below, looks, rules };
}

/** Rows fit their texts by themselves, but not where cells are merged. */
function queueHeight(fresh: Excel.Range, { merges, height }: RowPlace): void {
  if (merges.length === 0) fresh.format.autofitRows();
  else if (height !== null && height > 0) fresh.format.rowHeight = height;
}

/** Gives the row what it lacks of the row above: looks, and rules for entries. Returns its cells as they stand then. */
async function finishLooks(
  context: Excel.RequestContext,
  place: RowPlace,
  entries: readonly NewEntry[],
  { fresh, looks, rules }: ReturnType<typeof queueRow>,
): Promise<{ readonly formulas: RowEntries }> {
  const { row, width, sheetId } = place;
  const now = allFormatting(looks)[0] ?? [];
  const isPlain = place.looks.some((look, column) => look !== now[column]);
  const lacking = place.rules.filter((_, at) => rules[at]?.type === 'None');
  if (!isPlain && lacking.length === 0) return { formulas: (fresh.formulas as unknown[][])[0] ?? [] };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const again = sheet.getRangeByIndexes(row - 1, 0, 1, width);
  if (isPlain) {
    again.copyFrom(sheet.getRangeByIndexes(row - 2, 0, 1, width), 'Formats');
    again.numberFormat = [rowFormats(place, entries)];
    queueHeight(again, place);
  }
  for (const { column, rule, alert, ignoreBlanks } of lacking) {
    const { dataValidation } = sheet.getRangeByIndexes(row - 1, column, 1, 1);
    dataValidation.rule = rule;
    dataValidation.errorAlert = alert;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
  again.load('formulas');
  await context.sync();
  return { formulas: (again.formulas as unknown[][])[0] ?? [] };
}

/** Makes the area that is printed one row longer where it ended in the row above. Without a printer that fails, and is told. */
async function printNewRow(
  context: Excel.RequestContext,
  { sheetId, sheet, printArea }: RowPlace,
): Promise<Pick<InsertedRow, 'unprinted'>> {
  if (printArea === null) return {};
  try {
    context.workbook.worksheets.getItem(sheetId).pageLayout.setPrintArea(printArea);
    await context.sync();
    return {};
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return { unprinted: [sheet] };
  }
}

/**
 * After a failure: takes the row out again. Returns whether all is as it was.
 * @param moved what moved down as the request arrived; null where Excel did not answer, so that nobody knows whether a row
 * was put in
 * @param stood what the request left in the row, whoever wanted it
 */
async function takeBack(
  context: Excel.RequestContext,
  place: RowPlace,
  entries: readonly NewEntry[],
  moved: RowEntries | null,
  stood: RowEntries,
): Promise<boolean> {
  const wanted = wantedRow(place, entries);
  const isOurs = (row: RowEntries): boolean =>
    row.every((entry, column) => {
      const above = place.above[column];
      const isPutIn = entry === '' || entry === wanted[column] || entry === stood[column];
      return isPutIn || (isWorkedOut(above) && isWorkedOut(entry));
    });
  const taken = await lookAfterError(async () => {
    if (moved === null) {
      const stands = await isPutIn(context, place, isOurs);
      if (stands !== true) return stands === false;
    }
    return (await removeRow(context, place, isOurs)) && standsThere(context, place, moved ?? place.place);
  });
  return taken === true;
}

/** Whether a row stands at the place. */
async function standsThere(
  context: Excel.RequestContext,
  { sheetId, row, width }: RowPlace,
  wanted: RowEntries,
): Promise<boolean> {
  const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row - 1, 0, 1, width);
  range.load('formulas');
  await context.sync();
  return firstOther((range.formulas as unknown[][])[0] ?? [], wanted) === null;
}

/** Whether the row was put in before Excel failed; null where that cannot be told. */
async function isPutIn(
  context: Excel.RequestContext,
  { sheetId, row, width, bottom, place }: RowPlace,
  isOurs: (row: RowEntries) => boolean,
): Promise<boolean | null> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,rowCount');
  const rows = sheet.getRangeByIndexes(row - 1, 0, 2, width);
  rows.load('formulas');
  await context.sync();
  const [now = [], next = []] = rows.formulas as unknown[][];
  const last = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const hasGrown = last === Math.max(bottom + 1, row);
  if (hasGrown && isOurs(now) && firstOther(next, place) === null) return true;
  return !hasGrown && firstOther(now, place) === null ? false : null;
}

/**
 * Takes a row out in one request. Where it turns out to hold something else than ours, it is put in again with that.
 * Returns whether it is gone.
 */
async function removeRow(
  context: Excel.RequestContext,
  { sheetId, row }: Pick<RowPlace, 'sheetId' | 'row'>,
  isOurs: (row: RowEntries) => boolean,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const whole = (): Excel.Range => sheet.getRangeByIndexes(row - 1, 0, 1, 1).getEntireRow();
  const used = whole().getUsedRangeOrNullObject(true);
  used.load('formulas,numberFormat,columnIndex');
  whole().delete('Up');
  await context.sync();
  if (used.isNullObject) return true;
  const entries = (used.formulas as unknown[][])[0] ?? [];
  const left = used.columnIndex;
  if (isOurs([...Array.from({ length: left }, () => ''), ...entries])) return true;
  // Somebody typed into it in the very moment: what they typed stands there again.
  whole().insert('Down');
  const again = sheet.getRangeByIndexes(row - 1, left, 1, entries.length);
  const formats = (used.numberFormat as string[][])[0] ?? [];
  again.numberFormat = [formats];
  again.formulas = [
    entries.map((entry, at) =>
      typeof entry === 'string' && !isWorkedOut(entry) ? guardText(entry, formats[at] ?? 'General') : entry,
    ),
  ];
  await context.sync();
  return false;
}

/**
 * Takes a row out that was put in. Refuses with `changed-since` (params sheet, cell: those that differ) where it holds
 * anything else by now or somebody wrote a comment on it, with `sheet-protected`, `workbook-read-only` and `rows-hidden`. It
 * can be repeated: a row that is gone already stays gone.
 * @param partiallyUndone an earlier try failed on its way, or the row may never have been whole
 * @param beforeFirstWrite is called before anything is written
 */
export async function undoRow(
  context: Excel.RequestContext,
  entry: RowEntry,
  tells: SheetFacts,
  partiallyUndone: boolean,
  beforeFirstWrite: () => void,
): Promise<Outcome<void>> {
  const { sheetId, row, after, below, bottom } = entry;
  const isOurs = (now: RowEntries): boolean =>
    changedCells(now, after).every((column) => partiallyUndone && (now[column] ?? '') === '');
  const look = async () => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    context.workbook.load('readOnly');
    const whole = sheet.getRangeByIndexes(row - 1, 0, 1, 1);
    whole.load('rowHidden');
    const used = whole.getEntireRow().getUsedRangeOrNullObject(true);
    used.load('formulas,columnIndex');
    const all = sheet.getUsedRangeOrNullObject(false);
    all.load('rowIndex,rowCount');
    const notes = askNotes(sheet, tells);
    await context.sync();
    const last = all.isNullObject ? 0 : all.rowIndex + all.rowCount;
    const cells = used.isNullObject
      ? []
      : [...Array.from({ length: used.columnIndex }, () => ''), ...((used.formulas as unknown[][])[0] ?? [])];
    // What stood at the place stands there again, and not below a row that was left blank.
    const isGone = firstOther(cells, below) === null && last !== Math.max(bottom + 1, row);
    const hidden = !sheet.isNullObject && (whole.rowHidden as boolean | null) !== false;
    return { sheet, hidden, cells, notes, isGone };
  };
  const { sheet, hidden, cells, notes, isGone } = await look();
  if (sheet.isNullObject) return refused('changed-since', { sheet: entry.sheet });
  if (context.workbook.readOnly) return refused('workbook-read-only');
  if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
  if (partiallyUndone && isGone) return done(undefined);
  const named = (columns: readonly number[]): Outcome<never> =>
    refused('changed-since', {
      sheet: sheet.name,
      cell: columns.map((column) => cellAddress(row, column)).join(', '),
    });
  if (!isOurs(cells)) return named(changedCells(cells, after));
  if (hidden) return refused('rows-hidden', { sheet: sheet.name });
  const noted = await notes(context, row);
  if (noted !== null) return named([noted]);
  beforeFirstWrite();
  try {
    return (await removeRow(context, entry, isOurs)) ? done(undefined) : named([0]);
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    const now = await lookAfterError(look);
    if (now?.sheet.isNullObject === false && now.isGone) return done(undefined);
    throw error;
  }
}

/** Queues the question for comments and notes of a sheet; the function given back tells the column (0-based) of one in a row. */
function askNotes(
  sheet: Excel.Worksheet,
  tells: SheetFacts,
): (context: Excel.RequestContext, row: number) => Promise<number | null> {
  // A library older than the Excel around it does not know notes.
  const { notes } = sheet as { readonly notes?: Excel.NoteCollection };
  const asked = [tells.comments ? sheet.comments : undefined, tells.notes ? notes : undefined];
  const annotations = asked.filter((each) => each !== undefined);
  for (const each of annotations) each.load('items/id');
  return async (context, row) => {
    const places = annotations.flatMap(({ items }) => items.map((item) => item.getLocation()));
    if (places.length === 0) return null;
    for (const place of places) place.load('rowIndex,columnIndex');
    await context.sync();
    return places.find(({ rowIndex }) => rowIndex === row - 1)?.columnIndex ?? null;
  };
}

/** The columns (0-based) in which a row holds something else than was written; what is worked out may change by itself. */
function changedCells(now: RowEntries, written: RowEntries): readonly number[] {
  const length = Math.max(now.length, written.length);
  return Array.from({ length }, (_, column) => column).filter((column) => {
    const [one, other] = [now[column] ?? '', written[column] ?? ''];
    return one !== other && !(isWorkedOut(one) && isWorkedOut(other));
  });
}

function firstOther(now: RowEntries, before: RowEntries): number | null {
  return changedCells(now, before)[0] ?? null;
}

function isWorkedOut(entry: unknown): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}

function holds(entry: unknown, value: CellValue): boolean {
  return sameValue(typeof entry === 'string' ? plain(entry) : (entry as CellValue), plain(value));
}

function plain<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** Refuses because the row may be there, whole or in part. */
function uncertain({ sheet, row }: RowPlace, { cells }: RowInsert, detail: string, entry: string): Outcome<never> {
  const cell = cells.map(({ column }) => cellAddress(row, column)).join(', ');
  return refused('cells-uncertain', { sheet, cell, detail, entry });
}
