/** The vocabulary of this module: indicators (chỉ tiêu), a planned and an actual figure each. */

/** Which way round a target is to be judged: reach it, stay at or below it, or nothing says which. */
export type Bound = 'at-least' | 'at-most' | 'unclear';

/** A figure of an indicator. */
export interface Amount {
  /** The number, a level; null when the cell holds none that can be read. Shares are percent (3 for 3 %). */
  readonly value: number | null;
  /** The cell as people read it; empty when blank. */
  readonly text: string;
}

/** How far something rises or falls: "giảm 5%", "tăng 2 điểm %", "giảm 10 vụ", "giảm 1 - 1,5%". */
export interface Change {
  readonly direction: 'up' | 'down';
  /** Both the same unless a range was typed; never below 0. */
  readonly low: number;
  readonly high: number;
  /** "tăng không quá 2%": less of the change is wanted. */
  readonly atMost: boolean;
  /** "tăng trên 2%": the figure itself is not enough. */
  readonly strict: boolean;
  /** `either`: of a share "giảm 1%" may be percent or percentage points. */
  readonly measure: 'percent' | 'amount' | 'either';
}

/** What the plan asks for: a level to be reached or kept, or a change since the year before. */
export type Target =
  | {
      readonly kind: 'level';
      readonly low: number;
      readonly high: number;
      /** "trên 95%", "dưới 3%": the figure itself is not enough. */
      readonly strict: boolean;
    }
  | ({ readonly kind: 'change' } & Change);

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
  /** What the plan's figure asks for; null when it is blank or not understood. */
  readonly target: Target | null;
  /** The plan is that of the year, the actual figure of a part of it. */
  readonly lasts: boolean;
  readonly actual: Amount;
  /** The actual figure where it was typed as a change; null for a level. */
  readonly actualChange: Change | null;
  /** The figure of the same period of the year before. */
  readonly samePeriod: Amount;
  /** The heads of the columns that the figures were taken from, as typed; null where no column is of the period. */
  readonly heads: { readonly plan: string | null; readonly actual: string | null; readonly samePeriod: string | null };
}

/** What is in the way of a judgement: a figure that is missing or not understood, or a year before of 0. */
export type Lack =
  | 'plan'
  | 'plan-unclear'
  | 'actual'
  | 'actual-unclear'
  | 'same-period'
  | 'same-period-unclear'
  | 'same-period-zero'
  | 'points'
  /** More may be wanted of it, or less. */
  | 'direction'
  /** It is as much as "trên" or "dưới" leave out, and may be rounded. */
  | 'at-limit';

/** How a figure of a part of the year stands to a plan of the whole: not there yet, or not past it so far. */
export type Standing = 'short' | 'within';

/** An indicator set against its plan and the year before. Rates in percent with one decimal, half up. */
export interface IndicatorJudgement {
  /** Null when it cannot be judged, or not before the year is over. */
  readonly met: boolean | null;
  /** Why it cannot be judged; null when it is. */
  readonly lack: Lack | null;
  /** Where it stands while the year of its plan lasts; null when it is judged. */
  readonly standing: Standing | null;
  /** Actual as a share of the plan ("đạt X% kế hoạch"); null for an upper bound, where more is not better, for ranges and changes, and without figures. */
  readonly ofPlan: number | null;
  /** Where the actual figure stands to a range that is to be reached; null for anything else. */
  readonly inRange: 'below' | 'within' | 'above' | null;
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
