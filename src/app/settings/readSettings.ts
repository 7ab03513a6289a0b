import type { RefusalCode } from '../../core/flow/outcome';
import type { WorkbookGrids } from '../../core/grid/grid';
import type { Settings } from './document';
import { NOTHING_DECIDED, SETTINGS_VERSION } from './document';

/** The settings of a workbook as they were read. */
export interface StoredSettings {
  readonly settings: Settings;
  /** The document as it stands in the workbook; null for none. */
  readonly text: string | null;
  /** Why the stored document could not be taken and nothing counts as decided; null when it could. The front ends say it. */
  readonly trouble: Extract<RefusalCode, 'settings-newer' | 'settings-unreadable'> | null;
}

/**
 * Reads the settings of a workbook. A document of a newer program or a damaged one is not guessed at: nothing counts as
 * decided then, and `trouble` says why.
 */
export async function readSettings({ settings: text }: Pick<WorkbookGrids, 'settings'>): Promise<StoredSettings> {
  if (text === undefined) return { settings: NOTHING_DECIDED, text: null, trouble: null };
  // Few workbooks hold settings: what checks them is not part of the pane's first load.
  const { documentSchema, versioned } = await import('./schema');
  const json = parseJson(text);
  const version = versioned.safeParse(json);
  if (!version.success) return { settings: NOTHING_DECIDED, text, trouble: 'settings-unreadable' };
  if (version.data.version > SETTINGS_VERSION) return { settings: NOTHING_DECIDED, text, trouble: 'settings-newer' };
  const read = documentSchema.safeParse(json);
  return read.success
    ? { settings: read.data, text, trouble: null }
    : { settings: NOTHING_DECIDED, text, trouble: 'settings-unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
