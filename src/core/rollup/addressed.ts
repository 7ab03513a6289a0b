/** Whom letters can be written to, and what is late without one. */
import { rowIndexes } from './rowIndexes';
import type { RollUp, UnitRow } from './types';
import { COLLECTIVE_KIND } from './unitRows';

/** Returns whether a row is a unit to write to: nobody can write to a collective, or to nobody. */
export function isAddressed({ unit, kind, coordinating }: UnitRow): boolean {
  return unit !== null && !(kind === COLLECTIVE_KIND && coordinating === null);
}

/** Returns how many late tasks no letter can be written about: their leads are groups, or nobody knows them. */
export function lateWithoutLetter(rollUp: RollUp): number {
  const indexes = rowIndexes(rollUp);
  const late = [
    ...rollUp.tasks.filter((judged) => judged.class === 'overdue'),
    ...rollUp.carried.filter(({ done }) => !done),
  ];
  const isReached = (row: number): boolean => {
    const lead = rollUp.rows[row - 1];
    return lead !== undefined && isAddressed(lead);
  };
  return late.filter(({ task }) => !indexes.leads(task).some(isReached)).length;
}
