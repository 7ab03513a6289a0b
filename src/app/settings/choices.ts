/** What people may choose among when they correct how a plan was read. */
import type { ColumnMeaning } from '../../core/plan/types';
import type { ProgressState } from '../../core/progress/types';

/** What a column may stand for, in the order in which people choose. */
export const COLUMN_MEANINGS = Object.keys({
  number: 1,
  content: 1,
  lead: 1,
  coordinating: 1,
  due: 1,
  product: 1,
  director: 1,
  field: 1,
  result: 1,
  percent: 1,
  completed: 1,
  explanation: 1,
  objective: 1,
  subjective: 1,
  remedy: 1,
  note: 1,
} satisfies Record<ColumnMeaning, 1>) as readonly ColumnMeaning[];

/** States that a text can be said to mean, in the order in which people choose. */
export const MAPPED_STATES = [
  'done',
  'in-progress',
  'not-started',
  'ongoing',
  'deferred',
  'cancelled',
] as const satisfies readonly ProgressState[];
