/** The vocabulary of this module: two lists of tasks, and which of one are the same as which of the other. */

/** What tells tasks apart that say the same. A blank text is not known, and neither for nor against. */
export const CONTEXT_PARTS = ['lead', 'months', 'field', 'place', 'rest', 'number'] as const;

/** A task of either list, as texts that are equal when they mean the same. */
export interface MatchItem {
  /** A key that was handed out with the task and came back, so that equal keys are one task; null where there is none. */
  readonly key: string | null;
  /** What the task says, as typed. */
  readonly content: string;
  readonly lead: string;
  readonly months: string;
  readonly field: string;
  /** Sheet and band. */
  readonly place: string;
  /** Whatever else tells it apart: coordinating units, product, note. */
  readonly rest: string;
  readonly number: string;
}

/**
 * How two tasks were found to be the same, the surest first: by the `key` that came back; by their `content`, which no other
 * task has; by their `context`, where several say the same; by their `order`, where nothing else tells as many on this side
 * as on that apart; `near`: their contents are alike but for some words.
 */
export type MatchHow = 'key' | 'content' | 'context' | 'order' | 'near';

/** Two tasks that are the same: indexes (0-based) into either list. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly how: MatchHow;
  /** How much of their contents is the same: 1 for equal when folded, 0 for nothing in common. */
  readonly likeness: number;
}

/** Tasks of which some are the same and nothing tells which: indexes (0-based), ascending, at least one on each side. */
export interface Ambiguity {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether they say the same, or nearly. */
  readonly how: 'content' | 'near';
}

/** Every task of either list is in exactly one of these. */
export interface Matching {
  /** By `before`, ascending. */
  readonly matches: readonly Match[];
  /** By the first of `before`, ascending. */
  readonly ambiguous: readonly Ambiguity[];
  /** Ascending. */
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
}
