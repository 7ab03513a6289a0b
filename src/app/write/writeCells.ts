import { done, refused } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../../workbook/port';
import { openPlan } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { changeSettings } from '../settings/changeSettings';
import { movesBetween, movingKeys } from '../settings/movedKeys';
import type { UndoStep } from './undo';

/** What writing cells of the plan did. */
export interface WrittenCells {
  readonly receipt: WriteReceipt;
  readonly steps: readonly UndoStep[];
  /** The plan as it reads now. */
  readonly opened: OpenedPlan;
}

/**
 * Use case: write cells of the user's (all or none), read the plan again, and move data keyed by task whose key has
 * changed by it: issues ignored, and remarks in tabs that stand.
 * Refuses as `editCells` refuses: `cell-changed` when a cell no longer holds what was read, `cell-formula`,
 * `sheet-protected`.
 */
export async function writeCells(
  port: WorkbookPort,
  opened: OpenedPlan,
  edits: readonly CellEdit[],
  runner: Runner,
): Promise<Outcome<WrittenCells>> {
  const written = await port.editCells(withRows(opened, edits), runner);
  if (written.ok) return done(await followWrite(port, opened, written.value, runner));
  return written.refusal.code === 'changed-since' ? cellChanged(written.refusal) : written;
}

/** Adds to each edit what was read in its row, so that it lands on the task that was read there or nowhere. */
function withRows({ grids }: OpenedPlan, edits: readonly CellEdit[]): CellEdit[] {
  const sheets = new Map(grids.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.map((edit) => {
    const rowRead = sheets.get(edit.sheet)?.rows[edit.row - 1];
    return rowRead === undefined ? edit : { ...edit, rowRead };
  });
}

/**
 * After a write that may have changed how tasks are read: reads the plan again, and moves data keyed by task whose key has
 * changed.
 * @param opened the plan before the write
 */
export async function followWrite(
  port: WorkbookPort,
  opened: OpenedPlan,
  receipt: WriteReceipt,
  runner: Runner,
): Promise<WrittenCells> {
  const steps: UndoStep[] = [{ entry: receipt.entry }];
  const again = await openPlan(port, runner, opened.options);
  // The cells are written: whatever stops the reading, the write must be told, so that it can be undone.
  if (!again.ok) return { receipt, steps, opened };
  const { stored, grids, plan } = again.value;
  const change = movingKeys(movesBetween(opened.plan, plan), stored.settings, grids);
  if (change === null) return { receipt, steps, opened: again.value };
  const moved = await changeSettings(port, stored, change, runner);
  // Keys that may have been moved go back with the rest.
  const entry = moved.ok ? moved.value.entry : moved.refusal.params.entry;
  if (entry !== undefined) {
    const before = stored.settings;
    const revert = movingKeys(movesBetween(plan, opened.plan), change(before), grids);
    steps.push({
      entry,
      revert: (settings) => ({ ...(revert?.(settings) ?? settings), movedKeys: before.movedKeys }),
    });
  }
  const last = await openPlan(port, runner, opened.options);
  return { receipt, steps, opened: last.ok ? last.value : again.value };
}

/** For a write, "changed since" means since the plan was read; nothing was written, and nothing is there to undo. */
function cellChanged({ params: { sheet = '', cell = '' } }: Refusal): Outcome<never> {
  return refused('cell-changed', { sheet, cell });
}
