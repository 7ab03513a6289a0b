/** The columns that every list of tasks in a period tab begins with, and what heads them (`report.column.…`). */
import { COLUMN } from '../../draft/layout';

export const TASK_COLUMNS: readonly (readonly [number, string])[] = [
  [COLUMN.number, 'number'],
  [COLUMN.name, 'content'],
  [COLUMN.unit, 'lead'],
  [COLUMN.deadline, 'deadline'],
  [COLUMN.completed, 'completed-on'],
  [COLUMN.state, 'state'],
];
