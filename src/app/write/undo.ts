import type { Outcome, Refusal } from '../../core/flow/outcome';
import { done } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookPort } from '../../workbook/port';
import { changeSettings } from '../settings/changeSettings';
import type { SettingsChange } from '../settings/changeSettings';
import type { StoredSettings } from '../settings/readSettings';

/** One write of an action, as it is undone. */
export interface UndoStep {
  /** Its entry in the journal of the session. */
  readonly entry: string;
  /**
   * For a decision that the workbook remembers: the change that takes it back. The document holds all decisions, so that
   * after a later one it is no longer what was written then; the decision alone is taken out of it.
   */
  readonly revert?: SettingsChange;
}

/** Returns how to take back what may have been written by an action that was refused; empty where nothing was. */
export function stepsOfRefusal({ params: { entry, further } }: Refusal): readonly UndoStep[] {
  return [entry, further].flatMap((each) => (each === undefined ? [] : [{ entry: each }]));
}

/**
 * Use case: undo what an action of this session wrote, in any order. Refuses with `changed-since` when what was
 * written no longer stands there; the first step decides. What depends on it follows unless it was changed since; where
 * Excel stops that, it is said, and undoing can be repeated.
 * @param stored the settings as they stand in the workbook now
 */
export async function undoWrite(
  port: WorkbookPort,
  steps: readonly UndoStep[],
  stored: StoredSettings | null,
  runner: Runner,
): Promise<Outcome<void>> {
  for (const [index, step] of steps.entries()) {
    const undone = await undoStep(port, step, stored, runner);
    if (undone.ok) continue;
    const { code } = undone.refusal;
    const isLast = index === steps.length - 1;
    // An earlier try got that far.
    if (code === 'nothing-to-undo' && !isLast) continue;
    if (index === 0 || code !== 'changed-since') return undone;
  }
  return done(undefined);
}

async function undoStep(
  port: WorkbookPort,
  { entry, revert }: UndoStep,
  stored: StoredSettings | null,
  runner: Runner,
): Promise<Outcome<void>> {
  const undone = await port.undo(entry);
  if (undone.ok || undone.refusal.code !== 'changed-since' || !revert || !stored) return undone;
  const changed = await changeSettings(port, stored, revert, runner);
  return changed.ok ? done(undefined) : changed;
}
