/** Writes cells of the user's sheets on request, all or none, and takes such a write back. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { CellEdit } from '../port';
import { sameValue } from '../../core/grid/grid';
import { hostErrorCode } from './hostErrors';
import type { EditedCell } from './journal';
import { enterCells, readCellsBefore } from './userCells';
import type { CellEntry, CellState, Place } from './userCells';

/**
 * Writes cells and reads them back. Refuses with `sheet-missing`, `sheet-protected`, `workbook-read-only`, `cell-formula`
 * and `changed-since` (params sheet, cell), and with `rows-hidden` where a filter was set meanwhile; what Excel had done
 * before it failed is put back, or `cells-uncertain` names the cells.
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<Outcome<readonly EditedCell[]>> {
  const wanted = [...new Map(edits.map((edit) => [`${edit.row} ${edit.column} ${edit.sheet}`, edit])).values()];
  if (wanted.length === 0) return done([]);
  const looked = await readCellsBefore(context, wanted);
  if (!looked.ok) return looked;
  const { states, sheets } = looked.value;
  const before = wanted.map((edit, at) => {
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

  const entries = before.map(({ edit: { row, column, value }, state: { format }, sheet: { id } }, at): CellEntry => {
    const apart = looked.value.apart[at] ?? true;
    return { sheet: id, row, column, value: value === '' ? null : value, formatNow: format, format, apart };
  });
  const progress = { begun: false };
  try {
    const after = await enterCells(context, entries, () => (progress.begun = true));
    const wrong = entries.findIndex((entry, at) => !holdsEntry(after[at], entry));
    const { edit } = before[wrong] ?? {};
    if (edit !== undefined) {
      if (!(await putBack(context, entries, states))) return uncertain(wanted);
      // What the looking did not find hidden is hidden now, or Excel makes something else of the entry.
      const now = await readCellsBefore(context, wanted);
      if (now.ok && now.value.apart.some((apart, at) => apart && looked.value.apart[at] === false))
        return refused('rows-hidden', { sheet: edit.sheet });
      return refused('host-failed', { detail: `ReadBackDiffers ${edit.sheet} ${cellAddress(edit.row, edit.column)}` });
    }
    return done(
      before.map(({ edit: { row, column }, state, sheet }, at): EditedCell => {
        return { sheetId: sheet.id, sheet: sheet.name, row, column, before: state, after: after[at] ?? state };
      }),
    );
  } catch (error) {
    const code = hostErrorCode(error);
    // Where the first request was refused as a whole, nothing was written.
    if (code === null || (!progress.begun && WHOLE_REFUSALS.has(code))) throw error;
    if (!(await putBack(context, entries, states))) return uncertain(wanted);
    throw error;
  }
}

/** Errors by which Excel refuses a request before its first action. */
const WHOLE_REFUSALS: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'PayloadSizeLimitExceeded',
]);

/**
 * Takes a write of cells back; refuses with `changed-since` (params sheet, cell: all that differ) if any holds something
 * else, and with `cells-uncertain` where Excel does not let a cell be as it was. A cell that is as before already stays, so
 * that an undo which broke off can be repeated.
 */
export async function undoCells(context: Excel.RequestContext, cells: readonly EditedCell[]): Promise<Outcome<void>> {
  if (cells.length === 0) return done(undefined);
  const places = cells.map(({ sheetId, row, column }) => ({ sheet: sheetId, row, column }));
  const looked = await readCellsBefore(context, places);
  if (!looked.ok) {
    const lost = cells.find(({ sheetId }) => sheetId === looked.refusal.params['sheet']);
    return lost ? refused('changed-since', { sheet: lost.sheet, cell: cellAddress(lost.row, lost.column) }) : looked;
  }
  const { states, apart } = looked.value;
  const changed = cells.filter(
    ({ before, after }, at) => !sameContent(states[at], after) && !sameContent(states[at], before),
  );
  if (changed.length > 0) return refused('changed-since', namedCells(changed));
  const entries = cells.map(({ sheetId, row, column, before, after }, at): CellEntry => {
    const formatNow = states[at]?.format ?? after.format;
    // A number format that somebody chose since stays.
    const format = formatNow === after.format ? before.format : formatNow;
    const place = { sheet: sheetId, row, column, apart: apart[at] ?? true };
    return { ...place, ...contentOf(before), formatNow, format };
  });
  const wrongOf = (stand: readonly CellState[]): readonly EditedCell[] =>
    cells.filter(({ before }, at) => !sameContent(stand[at], before));
  let wrong = wrongOf(await enterCells(context, entries));
  if (wrong.length > 0) wrong = wrongOf(await enterCells(context, entries.map(enteredApart)));
  return wrong.length === 0 ? done(undefined) : uncertain(wrong);
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
    return states.every((state, at) => sameContent(stand[at], state));
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

/** A cell by itself is entered as it is, whatever a filter hides and whatever was known of filters. */
function enteredApart(entry: CellEntry): CellEntry {
  return { ...entry, apart: true };
}

/** Refuses because cells may hold something else than before and than wanted. */
function uncertain(cells: readonly Place[]): Outcome<never> {
  const { sheet, cell } = namedCells(cells);
  const names = cell.split(', ');
  return refused('cells-uncertain', { sheet, cell: names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : cell });
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

function contentOf({ type, content }: CellState): Pick<CellEntry, 'value' | 'isError'> {
  return { value: type === 'Empty' ? null : content, isError: type === 'Error' };
}

function holdsEntry(state: CellState | undefined, { value }: CellEntry): boolean {
  if (state === undefined || state.isFormula) return false;
  return sameValue(state.value, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
}
