/** Our settings in the workbook: one custom XML part of our own namespace. */
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { hostErrorCode, hostErrorDetail, lookAfterError } from './hostErrors';
import { SETTINGS_NAMESPACE, unwrapSettings, wrapSettings } from '../settingsXml';

/** What is asked of a workbook, by paths, so that `ownParts` finds our parts. */
export const PARTS_OF_BOOK: readonly string[] = ['customXmlParts/items/id', 'customXmlParts/items/namespaceUri'];

/** Returns our parts of a workbook that was asked for `PARTS_OF_BOOK`. */
export function ownParts({ customXmlParts }: Excel.Workbook): readonly Excel.CustomXmlPart[] {
  return customXmlParts.items.filter(({ namespaceUri }) => namespaceUri === SETTINGS_NAMESPACE);
}

/** Queues the list of our parts; read them with `askSettings` after a sync. */
function loadSettingsParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Queues the text of our part (the first, if a merged workbook has several); null when there is none. Never writes. */
export function askSettings([first]: readonly Excel.CustomXmlPart[]): OfficeExtension.ClientResult<string> | null {
  return first?.getXml() ?? null;
}

/** Returns the JSON text of our part. What cannot be unwrapped is given as it stands, so that it is not taken for none. */
export function settingsOf(asked: OfficeExtension.ClientResult<string> | null): string | null {
  return asked === null ? null : (unwrapSettings(asked.value) ?? asked.value);
}

/** What a write of settings needs beside them. */
export interface PutSettingsOptions {
  /** What must stand there, one of these, else nothing is written (`changed-since`); missing for anything. */
  readonly expected?: readonly (string | null)[];
  /** Is called before anything is written. */
  readonly beforeFirstWrite?: () => void;
  /** Enters settings that may have been written into the journal; returns the name of the entry, undefined where one stands. */
  readonly keep: (before: string | null) => string | undefined;
}

/**
 * Puts settings in the place of those that stand there, or takes them away (null), and reads them back: some programs lose
 * them without an error (`settings-not-kept`). Where Excel fails on the way, what stands there tells whether they are
 * stored; where that cannot be read either, `settings-uncertain` gives the entry that takes them back. Returns what stood
 * there before.
 */
export async function putSettings(
  context: Excel.RequestContext,
  settings: string | null,
  { expected, beforeFirstWrite, keep }: PutSettingsOptions,
): Promise<Outcome<string | null>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const parts = loadSettingsParts(workbook);
  await context.sync();
  if (workbook.readOnly) return refused('workbook-read-only');
  const asked = askSettings(parts.items);
  await context.sync();
  const before = settingsOf(asked);
  if (expected?.includes(before) === false) return refused('changed-since');

  beforeFirstWrite?.();
  try {
    queueSettings(workbook, parts, settings);
    await context.sync();
    return (await standing(context)) === settings ? done(before) : refused('settings-not-kept');
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null) throw error;
    const stands = await lookAfterError(async () => ({ settings: await standing(context) }));
    if (stands === null) {
      const entry = keep(before);
      return refused('settings-uncertain', {
        detail: hostErrorDetail(error),
        ...(entry === undefined ? {} : { entry }),
      });
    }
    if (stands.settings === settings) return done(before);
    throw error;
  }
}

/** The part that is read comes last: whatever stops Excel on the way, it holds the former settings or the new ones. */
function queueSettings(
  workbook: Excel.Workbook,
  { items: [first, ...others] }: Excel.CustomXmlPartScopedCollection,
  settings: string | null,
): void {
  for (const other of others) other.delete();
  if (settings === null) first?.delete();
  else if (first === undefined) workbook.customXmlParts.add(wrapSettings(settings));
  else first.setXml(wrapSettings(settings));
}

/** Reads the settings that stand in the workbook now; null for none. */
async function standing(context: Excel.RequestContext): Promise<string | null> {
  const parts = loadSettingsParts(context.workbook);
  await context.sync();
  const asked = askSettings(parts.items);
  if (asked === null) return null;
  await context.sync();
  return settingsOf(asked);
}
