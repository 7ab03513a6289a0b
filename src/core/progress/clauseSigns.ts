/** The vocabulary of clauses: what they are made of, and what they say. */
import type { Sign, SignKind } from './signs';
import type { ProgressState } from './types';

export interface Clause {
  readonly signs: readonly Sign[];
  /** It stands in parentheses: a remark on what is before. */
  readonly remark: boolean;
  /** A choice with the clause before: "Hoàn thành/Chưa hoàn thành". */
  readonly alternative: boolean;
}

export interface ClauseRead {
  /** Null when it says none, or none that is understood. */
  readonly state: ProgressState | null;
  readonly late: boolean;
  /** 0 to 100; null when none is written. */
  readonly percent: number | null;
  /** More than 100 % without a plan beside it. */
  readonly invalid: boolean;
  /** Something in it is not understood. */
  readonly unread: boolean;
  /** It speaks of completion, but not so that it is understood. */
  readonly doubtful: boolean;
  /** It keeps work from being done that another clause calls done: a part, a condition, work to come. */
  readonly holdsBack: boolean;
  /** It says that something has been done ("đã …"). */
  readonly already: boolean;
  /** Only says late: any other word of state holds before it. */
  readonly weak: boolean;
  /** It says that something was asked for and not granted. */
  readonly refused: boolean;
}

/** Makes the reading of a clause that says a state. */
export type AsState = (state: ProgressState) => ClauseRead;

/** What makes of "done" a part, a condition or a plan. */
export const HOLDING: readonly SignKind[] = ['part', 'coming', 'later', 'condition', 'waiting', 'not', 'below'];

/** What may stand beside any word of state. */
export const PLAIN: readonly SignKind[] = [
  'fill',
  'every',
  'now',
  'quality',
  'already',
  'work',
  'on-time',
  'late',
  'missed',
  'tick',
  'link',
];

/** What may stand beside a word that cancels. */
export const NEUTRAL: readonly SignKind[] = ['fill', 'every', 'now', 'already', 'tick', 'cross'];

/** What proves a piece of work. */
export const PROOF: readonly SignKind[] = ['evidence', 'approval', 'decision', 'document', 'submitted', 'body', 'at'];

/** Returns true if all signs are plain or of these kinds. */
export function only(signs: readonly Sign[], kinds: readonly SignKind[]): boolean {
  return signs.every(({ kind }) => PLAIN.includes(kind) || kinds.includes(kind));
}

/** Returns the one percentage of a clause, 0 to 100 with two decimals; null for none, several, or one out of range. */
export function percentOf(signs: readonly Sign[]): number | null {
  const values = new Set(signs.flatMap(({ kind, value }) => (kind === 'percent' ? [value] : [])));
  const [value] = values;
  if (values.size !== 1 || value === undefined || value < 0 || value > 100) return null;
  return Math.round(value * 100) / 100;
}

/** Returns for each sign the kind of the next one behind it that is not to be passed over; null where none is. Linear. */
export function nextKinds(signs: readonly Sign[], passed: (kind: SignKind) => boolean): readonly (SignKind | null)[] {
  const next: (SignKind | null)[] = [];
  let behind: SignKind | null = null;
  for (const { kind } of [...signs].reverse()) {
    next.push(behind);
    if (!passed(kind)) behind = kind;
  }
  return next.reverse();
}
