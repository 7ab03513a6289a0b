/** The columns that every list of tasks in a period tab begins with, and what heads them (`report.column.…`). */
import type { Named } from '../../../messages/say';
import { COLUMN } from '../../draft/layout';

/** What can head a column of a list: `report.column.…`. */
export type ReportColumn = Named<'report.column.*'>;

export const TASK_COLUMNS: readonly (readonly [number, ReportColumn])[] = [
  [COLUMN.number, 'number'],
  [COLUMN.name, 'content'],
  [COLUMN.unit, 'lead'],
  [COLUMN.deadline, 'deadline'],
  [COLUMN.completed, 'completed-on'],
  [COLUMN.state, 'state'],
];
