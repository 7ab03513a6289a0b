/** What heads the columns of a list in our tabs (`report.column.…`). */
import type { Named } from '../../../messages/say';

/** What can head a column of a list: `report.column.…`. */
export type ReportColumn = Named<'report.column.*'>;
