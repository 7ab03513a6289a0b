/** Writes cells of the user's sheets on request, all or none, and takes such a write back. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { CellEdit } from '../port';
import { sameValue } from '../../core/grid/grid';
import { DAY_FORMAT, isDayFormat } from '../../core/grid/numberFormat';
import { hostErrorCode, hostErrorDetail, lookAfterError } from './hostErrors';
import type { EditedCell, Journal } from './journal';
import { enterCells, readCellsBefore, expectedCells } from './userCells';
import type { CellEntry, CellsBefore, CellState, Place, RowCell } from './userCells';

/**
 * Writes cells and reads them back. Refuses with `sheet-missing`, `sheet-protected`, `workbook-read-only`, `cell-formula`
 * and `changed-since` (params sheet, cell), and with `rows-hidden` where a filter was set meanwhile; what Excel had done
 * before it failed is put back, or `cells-uncertain` names the cells and gives the entry that takes them back.
 * @param keep enters cells that may have been written into the journal and returns the name of the entry
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  keep: (cells: readonly EditedCell[]) => string,
): Promise<Outcome<readonly EditedCell[]>> {
  const asked = [...new Map(edits.map((edit) => [placeKey(edit), edit])).values()];
  if (asked.length === 0) return done([]);
  const widths = asked.map(({ rowRead = [] }) => rowRead.length);
  const looked = await readCellsBefore(context, asked, widths);
  if (!looked.ok) return looked;
  const { states, sheets, rows } = looked.value;
  const before = asked.map((edit, at) => {
    const state = states[at];
    const sheet = sheets.get(edit.sheet);
    if (!state || !sheet) throw new Error(`${edit.sheet} was not looked at`);
    return { edit, state, sheet };
  });
  for (const { edit, state } of before) {
    const params = { sheet: edit.sheet, cell: cellAddress(edit.row, edit.column) };
    if (state.isFormula) return refused('cell-formula', params);
    if (!sameValue(state.value, edit.expected)) return refused('changed-since', params);
  }
  for (const [at, { row, column, sheet, rowRead = [] }] of asked.entries()) {
    // Another task may stand in the row by now, with the same text in this cell.
    const changed = (rows[at] ?? []).findIndex(
      (value, c) => c !== column && value !== undefined && !sameValue(value, rowRead[c] ?? null),
    );
    if (changed !== -1) return refused('changed-since', { sheet, cell: cellAddress(row, changed) });
  }

  const expected = expectedCells(looked.value, asked);
  const entries = before.map(({ edit: { row, column, value, isDay }, state, sheet: { id } }, at): CellEntry => {
    const apart = looked.value.apart[at] ?? true;
    const expects = expected[at];
    const place = { sheet: id, row, column, apart, ...(expects && { expects }) };
    const format = isDay === true && !isDayFormat(state.format) ? DAY_FORMAT : state.format;
    return { ...place, value: value === '' ? null : value, formatNow: state.format, format };
  });
  const edited = (after: readonly CellState[]): EditedCell[] =>
    before.map(({ edit: { row, column, value }, state, sheet }, at): EditedCell => {
      const place = { sheetId: sheet.id, sheet: sheet.name, row, column, besides: rows[at] ?? [] };
      const { format = state.format } = entries[at] ?? {};
      return { ...place, before: state, after: after[at] ?? writtenState(value, { ...state, format }) };
    });
  const uncertainNow = (detail: string): Outcome<never> => uncertain(asked, detail, keep(edited([])));
  const progress = { begun: false };
  try {
    const entered = await enterCells(context, entries, () => (progress.begun = true));
    const after = entered.map(({ state }) => state);
    const overtaken = entered.findIndex(({ found }) => found !== null);
    if (overtaken !== -1) {
      // Somebody was faster than this request: what stood there as it came stands there again.
      const found = entered.map((cell, at) => cell.found ?? states[at] ?? cell.state);
      if (!(await putBack(context, entries, found))) return uncertainNow('ChangedWhileWritten');
      return refused('changed-since', namedCells(asked.slice(overtaken, overtaken + 1)));
    }
    const wrong = entries.findIndex((entry, at) => !holdsEntry(after[at], entry));
    const { edit } = before[wrong] ?? {};
    if (edit !== undefined) {
      if (!(await putBack(context, entries, states))) return uncertainNow('ReadBackDiffers');
      // What the looking did not find hidden is hidden now, or Excel makes something else of the entry.
      const now = await readCellsBefore(context, asked);
      if (now.ok && now.value.apart.some((apart, at) => apart && looked.value.apart[at] === false))
        return refused('rows-hidden', { sheet: edit.sheet });
      return refused('host-failed', { detail: `ReadBackDiffers ${edit.sheet} ${cellAddress(edit.row, edit.column)}` });
    }
    return done(edited(after));
  } catch (error) {
    const code = hostErrorCode(error);
    // Where the first request was refused as a whole, nothing was written.
    if (code === null || (!progress.begun && WHOLE_REFUSALS.has(code))) throw error;
    // All may have been done, and only the answer be lost.
    const stands = await standingCells(context, asked, looked.value);
    if (stands?.every((state, at) => holdsEntry(state, entries[at]) && state.format === entries[at]?.format) === true)
      return done(edited(stands));
    if (!(await putBack(context, entries, states))) return uncertainNow(hostErrorDetail(error));
    throw error;
  }
}

/** Returns what stands in cells after an error; null where Excel does not say, or other rows stand there by now. */
async function standingCells(
  context: Excel.RequestContext,
  places: readonly Place[],
  { rows }: CellsBefore,
): Promise<readonly CellState[] | null> {
  const widths = rows.map((row) => row.length);
  const now = await lookAfterError(() => readCellsBefore(context, places, widths));
  if (now?.ok !== true) return null;
  const entered = new Set(places.map(placeKey));
  const isSameRow = (place: Place, row: readonly RowCell[], nowRow: readonly RowCell[]): boolean =>
    row.every((value, column) => {
      const stands = nowRow[column];
      if (value === undefined || stands === undefined || entered.has(placeKey({ ...place, column }))) return true;
      return sameValue(value, stands);
    });
  const same = places.every((place, at) => isSameRow(place, rows[at] ?? [], now.value.rows[at] ?? []));
  return same ? now.value.states : null;
}

function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}

/** Errors by which Excel refuses a request before its first action. */
const WHOLE_REFUSALS: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'PayloadSizeLimitExceeded',
]);

/** What a cell holds after a write whose answer did not come. */
function writtenState(value: CellEdit['value'], { format }: CellState): CellState {
  const type = value === null || value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : 'String';
  return { value, content: value ?? '', type, isFormula: false, format };
}

/**
 * Takes a write of cells back, whole or not at all: where Excel fails, what was written is put back. Refuses with
 * `changed-since` (params sheet, cell: all that differ) if any holds something else or stands in another row by now, and
 * with `cells-uncertain` where Excel does not let a cell be as it was. It can be repeated: a cell that is as before
 * already stays.
 * @param partiallyUndone an earlier try failed on its way
 * @param beforeFirstWrite is called before anything is written
 */
export async function undoCells(
  context: Excel.RequestContext,
  cells: readonly EditedCell[],
  journal: Journal,
  partiallyUndone: boolean,
  beforeFirstWrite: () => void,
): Promise<Outcome<void>> {
  if (cells.length === 0) return done(undefined);
  const places = cells.map(({ sheetId, row, column }) => ({ sheet: sheetId, row, column }));
  const widths = cells.map(({ besides }) => besides.length);
  const looked = await readCellsBefore(context, places, widths);
  if (!looked.ok) {
    const lost = cells.find(({ sheetId }) => sheetId === looked.refusal.params['sheet']);
    return lost ? refused('changed-since', { sheet: lost.sheet, cell: cellAddress(lost.row, lost.column) }) : looked;
  }
  const { states, apart, rows } = looked.value;
  const changed = cells.filter(({ before, after, ...cell }, at) => {
    const state = states[at];
    const holds =
      sameContent(state, after) || sameContent(state, before) || (partiallyUndone && sameText(state, after));
    return !holds || isOtherRow(cell, rows[at] ?? [], journal);
  });
  if (changed.length > 0) return refused('changed-since', namedCells(changed));
  const expected = expectedCells(looked.value, places);
  const entries = cells.map(({ sheetId, row, column, before, after }, at): CellEntry => {
    const formatNow = states[at]?.format ?? after.format;
    // A number format that somebody chose since stays; a try that failed may have left the one that steps in for text.
    const isOurs = formatNow === after.format || (partiallyUndone && formatNow === 'General');
    const expects = expected[at];
    const place = { sheet: sheetId, row, column, apart: apart[at] ?? true, ...(expects && { expects }) };
    return { ...place, ...contentOf(before), formatNow, format: isOurs ? before.format : formatNow };
  });
  const wrongOf = (stand: readonly CellState[]): readonly EditedCell[] =>
    cells.filter(({ before }, at) => !sameContent(stand[at], before));
  beforeFirstWrite();
  try {
    const entered = await enterCells(context, entries);
    if (entered.some(({ found }) => found !== null)) {
      const found = entered.map((cell, at) => cell.found ?? states[at] ?? cell.state);
      if (!(await putBack(context, entries, found))) return uncertain(cells, 'ChangedWhileWritten');
      return refused('changed-since', namedCells(cells.filter((_, at) => entered[at]?.found !== null)));
    }
    let wrong = wrongOf(entered.map(({ state }) => state));
    if (wrong.length > 0) {
      const again = await enterCells(context, entries.map(enteredApart));
      wrong = wrongOf(again.map(({ state }) => state));
    }
    return wrong.length === 0 ? done(undefined) : uncertain(wrong, 'ReadBackDiffers');
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    const stands = await standingCells(context, places, looked.value);
    if (stands?.every((state, at) => isAsBefore(state, cells[at], entries[at])) === true) return done(undefined);
    if (!(await putBack(context, entries, states))) return uncertain(cells, hostErrorDetail(error));
    throw error;
  }
}

/** Returns whether a cell is as it is to be after undo, its number format too. */
function isAsBefore(state: CellState, cell: EditedCell | undefined, entry: CellEntry | undefined): boolean {
  return cell !== undefined && sameContent(state, cell.before) && state.format === entry?.format;
}

/**
 * Returns whether another task stands in the row of a cell by now: the longest text beside it is another one (where there
 * is no text, the first figure). What else people typed into the row since, and what this session wrote there, does not
 * make it another.
 */
function isOtherRow(
  { sheetId, row, column, besides }: Pick<EditedCell, 'sheetId' | 'row' | 'column' | 'besides'>,
  now: readonly RowCell[],
  journal: Journal,
): boolean {
  const known = [...besides.entries()].filter(
    ([c, value]) =>
      c !== column && value !== null && value !== undefined && !journal.hasWritten(sheetId, row, c) && c in now,
  );
  const [first] = known.sort(([, one], [, other]) => lengthOfText(other) - lengthOfText(one));
  if (first === undefined) return false;
  const [c, value] = first;
  const stands = now[c];
  return value !== undefined && stands !== undefined && !sameValue(value, stands);
}

function lengthOfText(value: RowCell): number {
  return typeof value === 'string' ? value.length : 0;
}

/** After a failure: what stood there. Returns whether it stands there again, each cell read back. */
async function putBack(
  context: Excel.RequestContext,
  entries: readonly CellEntry[],
  states: readonly CellState[],
): Promise<boolean> {
  try {
    const former = entries.map((entry, at) => {
      const state = states[at];
      const place = enteredApart(entry);
      return state ? { ...place, ...contentOf(state), formatNow: '', format: state.format } : place;
    });
    const stand = await enterCells(context, former);
    return states.every((state, at) => sameContent(stand[at]?.state, state));
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

/** A cell by itself is entered as it is, whatever a filter hides, whatever was known of filters, and whatever stands there. */
function enteredApart({ sheet, row, column, value, isError, formatNow, format }: CellEntry): CellEntry {
  const entry = { sheet, row, column, value, formatNow, format, apart: true };
  return isError === undefined ? entry : { ...entry, isError };
}

/**
 * Refuses because cells may hold something else than before and than wanted.
 * @param detail code and place of the error, for support
 * @param entry takes back what was written; missing where an entry stands already
 */
function uncertain(cells: readonly Place[], detail: string, entry?: string): Outcome<never> {
  const { sheet, cell } = namedCells(cells);
  const names = cell.split(', ');
  const said = names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : cell;
  return refused('cells-uncertain', { sheet, cell: said, detail, ...(entry === undefined ? {} : { entry }) });
}

/** The cells on the first sheet among some, for a sentence. */
function namedCells(cells: readonly Place[]): { readonly sheet: string; readonly cell: string } {
  const sheet = cells[0]?.sheet ?? '';
  const names = cells.filter((cell) => cell.sheet === sheet).map(({ row, column }) => cellAddress(row, column));
  return { sheet, cell: names.join(', ') };
}

function sameContent(state: CellState | undefined, wanted: CellState): boolean {
  return state?.content === wanted.content && state.type === wanted.type;
}

/** Returns whether a cell holds a value as text or number, however Excel gives its entry. */
function sameText(state: CellState | undefined, { value }: CellState): boolean {
  return holdsEntry(state, { value: value as CellEntry['value'] });
}

function contentOf({ type, content }: CellState): Pick<CellEntry, 'value' | 'isError'> {
  return { value: type === 'Empty' ? null : content, isError: type === 'Error' };
}

function holdsEntry(state: CellState | undefined, entry: Pick<CellEntry, 'value'> | undefined): boolean {
  if (state === undefined || entry === undefined || state.isFormula) return false;
  const { value } = entry;
  return sameValue(state.value, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
}
