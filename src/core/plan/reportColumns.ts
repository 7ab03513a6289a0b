/** The columns of a plan in which people report what became of a task. */
import type { ColumnMeaning } from './types';

/** Columns that tell how far a task is, in the order in which they are asked for. */
export const STATE_COLUMNS = ['result', 'percent', 'completed'] as const satisfies readonly ColumnMeaning[];

/** Columns that tell why a task is late, put off or cancelled; a remark in another column ("Ghi chú") explains nothing. */
export const CAUSE_COLUMNS = [
  'explanation',
  'objective',
  'subjective',
  'remedy',
] as const satisfies readonly ColumnMeaning[];

/** All columns in which something is reported. */
export const REPORT_COLUMNS = [...STATE_COLUMNS, ...CAUSE_COLUMNS] as const;
