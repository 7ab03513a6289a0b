import type { IgnoredIssue, Settings } from './document';
import { NOTHING_DECIDED, SETTINGS_VERSION } from './document';

/**
 * Returns settings as the JSON text that is stored: names in order and lists sorted, so that equal settings are equal
 * bytes. Null when nothing is decided.
 */
export function settingsText(settings: Settings): string | null {
  const text = write(settings);
  return text === NOTHING ? null : text;
}

function write(settings: Settings): string {
  const ignored = [...settings.ignored].sort((one, other) => compare(placeOf(one), placeOf(other)));
  return JSON.stringify(ordered({ ...settings, ignored, version: SETTINGS_VERSION }));
}

const NOTHING = write(NOTHING_DECIDED);

const placeOf = ({ code, task, sheet, part }: IgnoredIssue): string => [code, task ?? '', sheet, part].join('\n');

/** By code units: the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(entries.map(([name, inner]) => [name, ordered(inner)]));
}
