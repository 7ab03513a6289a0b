import type { Outcome } from '../../core/flow/outcome';
import { refused } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { Settings } from './document';
import { readSettings } from './readSettings';
import type { StoredSettings } from './readSettings';
import { settingsText } from './settingsText';

/** A decision: what was decided before in, what is decided now out. */
export type SettingsChange = (settings: Settings) => Settings;

/**
 * Use case: change what the workbook remembers. Where nothing is left decided, our part goes out of the workbook. Refuses
 * with `settings-newer` (a document that this program does not know would be lost), and as the adapter refuses.
 * @param stored what was read with the plan that the change depends on
 */
export async function changeSettings(
  port: WorkbookPort,
  stored: StoredSettings,
  change: SettingsChange,
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  const written = await changed(port, stored, change, runner);
  if (written.ok || written.refusal.code !== 'changed-since') return written;
  // Somebody else decided something meanwhile: it stays, beside what is decided here.
  const grids = await port.read(runner);
  return grids.ok ? changed(port, await readSettings(grids.value), change, runner) : grids;
}

async function changed(
  port: WorkbookPort,
  { settings, text, trouble }: StoredSettings,
  change: SettingsChange,
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  if (trouble === 'settings-newer') return refused('settings-newer');
  return port.putSettings(settingsText(change(settings)), runner, text);
}
