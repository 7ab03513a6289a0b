/** Whether a table of fields or directors would only repeat the table per unit. */
import { rowIndexes } from './rowIndexes';
import type { RollUp } from './types';

/**
 * Returns true if every task, also a carried one, has one lead and one field (or director), and each of these goes with one
 * unit only: both tables have the same rows then. False without a task.
 */
export function isSameAsUnits(rollUp: RollUp, by: 'field' | 'director'): boolean {
  const indexes = rowIndexes(rollUp);
  const unitOf = new Map<number, number>();
  const groupOf = new Map<number, number>();
  for (const { task } of [...rollUp.tasks, ...rollUp.carried]) {
    const [unit, ...others] = indexes.leads(task);
    const group = indexes[by](task);
    if (unit === undefined || others.length > 0 || group === null) return false;
    if ((unitOf.get(group) ?? unit) !== unit || (groupOf.get(unit) ?? group) !== group) return false;
    unitOf.set(group, unit);
    groupOf.set(unit, group);
  }
  return unitOf.size > 0;
}
