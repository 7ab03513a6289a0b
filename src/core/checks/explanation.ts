/** Where an explanation is, and where it is missing. */
import type { ColumnMeaning, PlanSheet, Task } from '../plan/types';
import { hasColumn } from './finding';

const EXPLANATION_COLUMNS = ['explanation', 'objective', 'subjective', 'remedy'] as const;

/** Tells whether any part of the explanation of a task is filled. */
export function isExplained({ progress: { explanation } }: Task): boolean {
  const { given, objective, subjective, remedy } = explanation;
  return [given, objective, subjective, remedy].some((part) => part !== null && part.trim() !== '');
}

/** Gives the first column of a sheet in which an explanation is expected; null when it has none. */
export function explanationColumn(sheet: PlanSheet | undefined): ColumnMeaning | null {
  return EXPLANATION_COLUMNS.find((meaning) => sheet !== undefined && hasColumn(sheet, meaning)) ?? null;
}
