/** What the self-test in a real Excel finds: data for the pane and for the text that people send. */

import type { Runner } from '../core/flow/runner';

/** What the adapter for Excel relies on; each has its sentence (`messages/vi/selfTest.ts`) and its place in the code. */
export type Assumption =
  | 'missing-things'
  | 'whole-arrays'
  | 'sheet-names'
  | 'protection'
  | 'used-range'
  | 'text-stays-text'
  | 'entry-coercion'
  | 'text-format'
  | 'null-leaves'
  | 'hidden-rows'
  | 'filters-cleared'
  | 'fills'
  | 'lines'
  | 'looks-size'
  | 'looks-in-arrays'
  | 'merged-anew'
  | 'rows-put-in'
  | 'request-size'
  | 'choice-lists'
  | 'tables-end'
  | 'table-names'
  | 'table-neighbours'
  | 'merged-areas'
  | 'cleared-in-part'
  | 'things-on-sheets'
  | 'jump-formulas'
  | 'jump-selection'
  | 'error-places'
  | 'settings-kept'
  | 'page-setup'
  | 'hidden-names'
  | 'rules-by-value'
  | 'charts'
  | 'frozen-rows'
  | 'brief-work'
  | 'helpers'
  | 'watching';

/**
 * How an answer compares: what the code relies on; another one that the code lives with; one that it does not; or none,
 * because this Excel is older than the question.
 */
export type Verdict = 'relied-on' | 'harmless' | 'different' | 'unasked';

export interface ProbeResult {
  /** What was asked, in a few English words joined by hyphens. */
  readonly code: string;
  readonly assumption: Assumption;
  /** Files that rely on it, below `src`. */
  readonly places: readonly string[];
  readonly verdict: Verdict;
  /** JSON text of the answer relied on, and of the one that came; about cells of the test's own only. */
  readonly expected: string;
  readonly answered: string;
  readonly milliseconds: number;
}

export interface SelfTestReport {
  /** Highest ExcelApi set of this Excel, such as `1.17`. */
  readonly apiSet: string;
  /** In the order asked. */
  readonly results: readonly ProbeResult[];
  /** Why it ended: all was asked, a person stopped it, or Excel would not go on (with its code and place). */
  readonly end:
    | { readonly kind: 'all' }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'failed'; readonly detail: string };
  /** Titles of sheets that were not there before and could not be removed, or that somebody else added. */
  readonly left: readonly string[];
}

/**
 * Runs the self-test, which can be stopped between two questions; null where the workbook is not a new blank one, and
 * nothing was asked.
 */
export type SelfTest = (runner: Runner) => Promise<SelfTestReport | null>;
