/** Writes cells of the user's sheets on request, all or none, and takes such a write back. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import type { CellEdit } from '../port';
import { sameValue } from '../../core/grid/grid';
import { hostErrorCode } from './hostErrors';
import type { EditedCell } from './journal';
import { enterCells, readCellsBefore } from './userCells';
import type { CellEntry, CellState } from './userCells';

/**
 * Writes cells. Refuses with `sheet-missing`, `sheet-protected`, `workbook-read-only`, `cell-formula` and `changed-since`
 * (params sheet, cell); what Excel had done before it failed is put back.
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

  const entries = before.map(({ edit: { row, column, value }, state: { format }, sheet: { id } }): CellEntry => {
    return { sheet: id, row, column, value: value === '' ? null : value, formatNow: format, format };
  });
  try {
    const after = await enterCells(context, entries);
    const wrong = entries.findIndex((entry, at) => !holdsEntry(after[at], entry));
    const { edit } = before[wrong] ?? {};
    if (edit !== undefined) {
      await putBack(context, entries, states);
      return refused('host-failed', { detail: `ReadBackDiffers ${edit.sheet} ${cellAddress(edit.row, edit.column)}` });
    }
    return done(
      before.map(({ edit: { row, column }, state, sheet }, at): EditedCell => {
        return { sheetId: sheet.id, sheet: sheet.name, row, column, before: state, after: after[at] ?? state };
      }),
    );
  } catch (error) {
    if (hostErrorCode(error) !== null) await putBack(context, entries, states);
    throw error;
  }
}

/** Takes a write of cells back; refuses with `changed-since` (params sheet, cell: all that differ) if any holds something else. */
export async function undoCells(context: Excel.RequestContext, cells: readonly EditedCell[]): Promise<Outcome<void>> {
  if (cells.length === 0) return done(undefined);
  const places = cells.map(({ sheetId, row, column }) => ({ sheet: sheetId, row, column }));
  const looked = await readCellsBefore(context, places);
  if (!looked.ok) {
    const lost = cells.find(({ sheetId }) => sheetId === looked.refusal.params['sheet']);
    return lost ? refused('changed-since', { sheet: lost.sheet, cell: cellAddress(lost.row, lost.column) }) : looked;
  }
  const now = looked.value.states;
  const changed = cells.filter(({ after }, at) => now[at]?.content !== after.content || now[at].type !== after.type);
  const [first] = changed;
  if (first !== undefined) {
    const names = changed
      .filter(({ sheet }) => sheet === first.sheet)
      .map(({ row, column }) => cellAddress(row, column));
    return refused('changed-since', { sheet: first.sheet, cell: names.join(', ') });
  }
  const entries = cells.map(({ sheetId, row, column, before, after }, at): CellEntry => {
    const formatNow = now[at]?.format ?? after.format;
    // A number format that somebody chose since stays.
    const format = formatNow === after.format ? before.format : formatNow;
    return { sheet: sheetId, row, column, ...contentOf(before), formatNow, format };
  });
  await enterCells(context, entries);
  return done(undefined);
}

/** After a failure: what stood there, as far as Excel lets it be written. */
async function putBack(
  context: Excel.RequestContext,
  entries: readonly CellEntry[],
  states: readonly CellState[],
): Promise<void> {
  try {
    await enterCells(
      context,
      entries.map((entry, at) => {
        const state = states[at];
        return state ? { ...entry, ...contentOf(state), formatNow: '', format: state.format } : entry;
      }),
    );
  } catch (error) {
    // The first error is the one to tell.
    if (hostErrorCode(error) === null) throw error;
  }
}

function contentOf({ type, content }: CellState): Pick<CellEntry, 'value' | 'isError'> {
  return { value: type === 'Empty' ? null : content, isError: type === 'Error' };
}

function holdsEntry(state: CellState | undefined, { value }: CellEntry): boolean {
  if (state === undefined || state.isFormula) return false;
  return sameValue(state.value, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
}
