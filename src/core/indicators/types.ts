/** The vocabulary of this module: indicators (chỉ tiêu), a planned and an actual figure each. */

/** Which way round a target is to be judged: reach it, or stay at or below it. */
export type Bound = 'at-least' | 'at-most';

/** A figure of an indicator. */
export interface Amount {
  /** The number; null when the cell holds none that can be read. Shares are percent (3 for 3 %). */
  readonly value: number | null;
  /** The cell as people read it; empty when blank. */
  readonly text: string;
}

export interface Indicator {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based column of its name. */
  readonly column: number;
  /** As typed, without a final dot; null when there is none. */
  readonly number: string | null;
  readonly name: string;
  /** Unit of measure as typed; `%` when the figures say so; null when nothing does. */
  readonly unit: string | null;
  readonly bound: Bound;
  readonly plan: Amount;
  readonly actual: Amount;
  /** The figure of the same period of the year before. */
  readonly samePeriod: Amount;
}

/** An indicator set against its plan and the year before. Rates in percent with one decimal, half up. */
export interface IndicatorJudgement {
  /** Null when a figure is missing. */
  readonly met: boolean | null;
  /** Actual as a share of the plan ("đạt X% kế hoạch"); null for an upper bound, where more is not better, and without figures. */
  readonly ofPlan: number | null;
  /** How far an upper bound is passed, in its unit; null when it is kept. */
  readonly over: number | null;
  /** Actual as a share of the year before ("bằng X% cùng kỳ"); null for shares and without figures. */
  readonly ofSamePeriod: number | null;
  /** The change since then ("tăng/giảm X%"): percent, or percentage points for shares; null without figures. */
  readonly change: { readonly amount: number; readonly points: boolean } | null;
}

/** Figures of a group that do not add up to the figure of its head. */
export interface SumMismatch {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly figure: 'plan' | 'actual' | 'samePeriod';
  readonly whole: number;
  readonly sum: number;
}
