/** What the words of a header say that its column is. */
import type { ColumnMeaning } from '../types';

/** What a header may stand for; `detail` is a second number column (letters and group numbers), `other` is none of ours. */
export type HeaderMeaning = ColumnMeaning | 'detail' | 'other';

export interface HeaderRule {
  readonly meaning: HeaderMeaning;
  /** Whole keys. */
  readonly whole?: readonly string[];
  /** Word sequences that may stand anywhere in the key. */
  readonly has?: readonly string[];
  /** Word sequences at the beginning. */
  readonly starts?: readonly string[];
  /** A weak header gives way to a strong one of the same meaning, and to what its values say. */
  readonly weak?: true;
  /** The other meaning that these words have elsewhere, decided by values or by what else the sheet has. */
  readonly faces?: readonly ColumnMeaning[];
}
