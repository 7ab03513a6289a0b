/** Tasks that several lead: the rows of a table per unit add up to more than its total (counting rule 8). */
import type { RollUp } from './types';

/** Returns whether a task is counted in more than one row of the table per unit. */
export function hasSeveralLeads({ rows, total }: Pick<RollUp, 'rows' | 'total'>): boolean {
  return rows.reduce((sum, { counts }) => sum + counts.total, 0) > total.total;
}
