/** What an office decided about how its plan is read; kept in the workbook, see `app/settings`. */
import type { ProgressState } from '../progress/types';
import type { ColumnMeaning } from './types';

/** 0-based column → what the office says it stands for (`none`: nothing). */
export type CorrectedColumns = Readonly<Record<number, ColumnMeaning | 'none'>>;

export interface PlanSettings {
  /** Sheet name → 0-based column → what it stands for (`none`: nothing). Columns not named keep what was found. */
  readonly columns: Readonly<Record<string, CorrectedColumns>>;
  /**
   * Sheet name → what heads its content column, folded (`foldCase`): the first row with it there heads the table, whatever
   * else looks like a header. A text, for rows are inserted above a table.
   */
  readonly headings?: Readonly<Record<string, string>> | undefined;
  /** Sheet name → whether it counts. Sheets not named follow counting rule 11. */
  readonly sheets: Readonly<Record<string, 'counted' | 'skipped'>>;
  /** Band label, folded (`foldCase`) → the time phrase it is to be read as ("Quý II", "Tháng 3"), or empty for "no band". */
  readonly bands: Readonly<Record<string, string>>;
  /** Progress words of the office, folded (`foldCase`) → state; they take part like the words of the house, longest first. */
  readonly words: Readonly<Record<string, ProgressState>>;
  /** Whole result texts mapped to a state, folded (`foldCase`) → state. */
  readonly results: Readonly<Record<string, ProgressState>>;
}

/** Returns what was decided for a sheet; undefined for nothing. (A sheet may be called `constructor`.) */
export function decidedFor<Decision>(
  decisions: Readonly<Record<string, Decision>>,
  sheet: string,
): Decision | undefined {
  return Object.entries(decisions).find(([name]) => name === sheet)?.[1];
}

/** Nothing decided. */
export const NO_SETTINGS: PlanSettings = { columns: {}, sheets: {}, bands: {}, words: {}, results: {} };
