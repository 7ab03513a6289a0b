/** Where an explanation is, and where it is missing. */
import { isFilled } from '../plan/cellText';
import { CAUSE_COLUMNS } from '../plan/reportColumns';
import type { ColumnMeaning, Task } from '../plan/types';
import { firstColumn } from './finding';
import type { RuleContext } from './types';

/** Returns true if any part of the explanation of a task is filled. */
export function isExplained({ progress: { explanation } }: Task): boolean {
  const { given, objective, subjective, remedy } = explanation;
  return isFilled(given) || isFilled(objective) || isFilled(subjective) || isFilled(remedy);
}

/** Returns the first column of a task's sheet in which an explanation is expected; null when it has none. */
export function explanationColumn(task: Task, { sheetsByName }: RuleContext): ColumnMeaning | null {
  return firstColumn(sheetsByName.get(task.sheet), CAUSE_COLUMNS);
}
