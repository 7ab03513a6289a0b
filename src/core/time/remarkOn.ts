/** Remarks on a part of a time that more than one reader makes. */
import type { DueRemark } from './types';

/** The remark on a part that no rule accounts for. */
export function partlyRead(part: string): DueRemark {
  return { kind: 'due-partly-read', part, suggestion: null };
}

/** The remark on a number that cannot be. */
export function invalid(part: string): DueRemark {
  return { kind: 'due-invalid', part, suggestion: null };
}
