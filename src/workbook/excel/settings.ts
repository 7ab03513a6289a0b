/** Our settings in the workbook: one custom XML part of our own namespace. */
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { SETTINGS_NAMESPACE, unwrapSettings, wrapSettings } from '../settingsXml';

/** Queues the list of our parts; read them with `askSettings` after a sync. */
export function loadSettingsParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Queues the text of our part (the first, if a merged workbook has several); null when there is none. Never writes. */
export function askSettings(parts: Excel.CustomXmlPartScopedCollection): OfficeExtension.ClientResult<string> | null {
  return parts.items[0]?.getXml() ?? null;
}

/** Returns the JSON text of our part. What cannot be unwrapped is given as it stands, so that it is not taken for none. */
export function settingsOf(asked: OfficeExtension.ClientResult<string> | null): string | null {
  return asked === null ? null : (unwrapSettings(asked.value) ?? asked.value);
}

/**
 * Puts settings in the place of those that stand there, or takes them away (null), and reads them back: some programs lose
 * them without an error (`settings-not-kept`). Returns what stood there before.
 * @param expected what must stand there, else nothing is written (`changed-since`); undefined for anything
 */
export async function putSettings(
  context: Excel.RequestContext,
  settings: string | null,
  expected?: string | null,
): Promise<Outcome<string | null>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const parts = loadSettingsParts(workbook);
  await context.sync();
  if (workbook.readOnly) return refused('workbook-read-only');
  const asked = askSettings(parts);
  await context.sync();
  const before = settingsOf(asked);
  if (expected !== undefined && before !== expected) return refused('changed-since');

  const [first, ...others] = parts.items;
  if (settings === null) first?.delete();
  else if (first === undefined) workbook.customXmlParts.add(wrapSettings(settings));
  else first.setXml(wrapSettings(settings));
  for (const other of others) other.delete();
  await context.sync();
  return (await standing(context)) === settings ? done(before) : refused('settings-not-kept');
}

/** Reads the settings that stand in the workbook now; null for none. */
async function standing(context: Excel.RequestContext): Promise<string | null> {
  const parts = loadSettingsParts(context.workbook);
  await context.sync();
  const asked = askSettings(parts);
  if (asked === null) return null;
  await context.sync();
  return settingsOf(asked);
}
