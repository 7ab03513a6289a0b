import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { UndoStep } from '../write/undo';
import { changeSettings } from '../settings/changeSettings';
import type { SettingsChange } from '../settings/changeSettings';
import type { Settings } from '../settings/document';
import type { StoredSettings } from '../settings/readSettings';

/** Something that a person decides and the workbook remembers, with the way back. */
export interface Decision {
  readonly change: SettingsChange;
  /** Returns the change that brings back what was decided before about the same things, and nothing else. */
  readonly revert: (before: Settings) => SettingsChange;
}

/** A decision that is stored. */
export interface Decided {
  readonly receipt: WriteReceipt;
  readonly steps: readonly UndoStep[];
}

/** Use case: remember a decision in the workbook. Refuses as `changeSettings` does. */
export async function decide(
  port: WorkbookPort,
  stored: StoredSettings,
  { change, revert }: Decision,
  runner: Runner,
): Promise<Outcome<Decided>> {
  const written = await changeSettings(port, stored, change, runner);
  if (!written.ok) return written;
  const step = { entry: written.value.entry, revert: revert(stored.settings) };
  return done({ receipt: written.value, steps: [step] });
}

/** Returns a record with entries set or, where there is no value, taken out; entries of the same names come from `before` in the way back. */
export function withEntries<Value>(
  record: Readonly<Record<string, Value>>,
  entries: Iterable<readonly [string, Value | undefined]>,
): Readonly<Record<string, Value>> {
  const all = new Map(Object.entries(record));
  for (const [name, value] of entries) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return Object.fromEntries(all);
}

/** Returns what a record says under some names; undefined where it says nothing. */
export function entriesOf<Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
): readonly (readonly [string, Value | undefined])[] {
  const all = new Map(Object.entries(record));
  return names.map((name) => [name, all.get(name)]);
}
