/** What an office decided and the workbook remembers: one document, the same for Excel, the page and the command line. */
import type { Office } from '../../core/plan/office';
import type { PlanSettings } from '../../core/plan/settings';
import { NO_SETTINGS } from '../../core/plan/settings';
import type { CalendarName } from '../../core/time/calendars';

/** The version that this program writes. */
export const SETTINGS_VERSION = 1;

/** An issue that shall not be shown again. It hangs on the task, or on the sheet where it has no task; never on a row. */
export interface IgnoredIssue {
  readonly code: string;
  /** Key of the task; null for an issue about a sheet or the catalogue. */
  readonly task: string | null;
  readonly sheet: string;
  /** The offending piece, folded (`foldCase`): another typo of the same kind in the same task is shown again. */
  readonly part: string;
  /** ISO day. */
  readonly when: string;
}

/** How a period's tab was written last. */
export interface LastRun {
  /** ISO day it was counted for. */
  readonly asOf: string;
  /** ISO minute of local time, such as `2026-02-05T14:02`. */
  readonly closedAt: string;
  readonly fingerprint: string;
}

export interface Settings {
  readonly plan: PlanSettings;
  /** The calendar chosen for reports; null when nobody chose. */
  readonly calendar: CalendarName | 'own' | null;
  /** The office's own calendar: reports close on this day of the month (1 to 31). */
  readonly ownCalendar: { readonly closingDay: number } | null;
  readonly ignored: readonly IgnoredIssue[];
  /**
   * Task keys that a fix of ours changed since a tab was written, old → new, by period and fingerprint of that tab: its
   * remarks find their tasks by it.
   */
  readonly movedKeys: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By period code, such as `2026-Q1`. */
  readonly lastRuns: Readonly<Record<string, LastRun>>;
  /** Who papers are from, as somebody told; null when nobody did and the plan's own words hold. */
  readonly office: Office | null;
}

/** A workbook in which nothing was decided. */
export const NOTHING_DECIDED: Settings = {
  plan: NO_SETTINGS,
  calendar: null,
  ownCalendar: null,
  ignored: [],
  movedKeys: {},
  lastRuns: {},
  office: null,
};
