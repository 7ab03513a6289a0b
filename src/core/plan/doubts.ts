/** Why a row is doubtful: it was counted and may be no task, or it was left out and may be one. */
export const DOUBT_REASONS = [
  'counted-lines',
  'counted-parent',
  'counted-group',
  'joined',
  'below-end',
  'other-header',
  'group-with-time',
  'no-content',
  'counted-empty',
  'figures',
  'mark-only',
  'actual-line',
  'sum',
  'unnumbered-end',
  'result-line',
  'detail-line',
  'state-heading',
] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** A doubtful row of a sheet. */
export interface RowDoubt {
  /** 1-based. */
  readonly row: number;
  /** What stands in it. */
  readonly text: string;
  readonly why: DoubtReason;
}

/** A band that is not understood, or not wholly. */
export interface UnreadBandRow {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  /** The piece that is not understood. */
  readonly part: string;
  /** The rows below have its time nevertheless. */
  readonly dated: boolean;
  /**
   * It is the sheet's title, which names another time than the sheet's name: which of both holds; or a heading that names
   * another month than the band it stands in, which holds. Missing for bands.
   */
  readonly held?: 'sheet-name' | 'sheet-title' | 'band-above';
}
