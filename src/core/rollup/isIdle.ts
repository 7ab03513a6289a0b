/** Rows of units that have nothing to tell of: they are folded into one line. */
import type { Counts } from './types';

/** Returns whether counts have nothing to tell of: no work of the period, none cancelled, none from before. */
export function isIdle({ total, cancelled, carriedOver }: Counts): boolean {
  return total === 0 && cancelled === 0 && carriedOver === 0;
}
