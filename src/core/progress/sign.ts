/** A sign: a piece of a progress cell with what it says. */
import type { ProgressState } from './types';
import type { PhraseKind } from './words';

export type SignKind =
  | Exclude<PhraseKind, 'past'>
  /** A word of the office, with the state it gave it. */
  | 'own'
  | 'percent'
  /** So many of so many. */
  | 'share'
  | 'day'
  /** A month, quarter or year by number. */
  | 'time'
  | 'document'
  /** Handed in to be signed or approved: "trình Chủ tịch ký". */
  | 'submitted'
  | 'number'
  | 'tick'
  /** A cross, or a red light. */
  | 'cross'
  | 'question'
  | 'unknown';

/** One sign, with its place in the text; end exclusive. */
export interface Sign {
  readonly kind: SignKind;
  readonly start: number;
  readonly end: number;
  /** Per cent, the part of a share, a number; else 0. */
  readonly value: number;
  /** The whole of a share; else 0. */
  readonly whole: number;
  /** With `own` only. */
  readonly state?: ProgressState;
  /** With `break` only: "(", so that what follows is a remark on what stands before. */
  readonly opens?: boolean;
}
