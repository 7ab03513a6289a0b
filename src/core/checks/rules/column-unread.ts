import type { ColumnMeaning, ColumnRival, PlanSheet } from '../../plan/types';
import { columnLetters } from '../../grid/address';
import { atHeading } from '../finding';
import type { CheckRule } from '../types';

/** What figures hang on; a second column of products or notes tells none. */
const COUNTED: ReadonlySet<ColumnMeaning> = new Set(['lead', 'due', 'result', 'percent', 'completed']);

/**
 * A filled column that is not read because another one has its meaning, as "Hạn điều chỉnh" beside "Hạn ban đầu": what
 * stands in it may change the figures.
 */
export const rule: CheckRule<'column-unread'> = {
  code: 'column-unread',
  find({ plan }, tell) {
    for (const sheet of plan.sheets) {
      if (!sheet.counted) continue;
      for (const rival of sheet.rivals ?? []) {
        if (rival.filled === 0 || !COUNTED.has(rival.meaning)) continue;
        tell(atHeading(sheet, rival, { header: rival.header, cells: rival.filled, taken: takenBy(sheet, rival) }));
      }
    }
    return [];
  },
};

/** The header of the column that is read instead; its letters where it has none. */
function takenBy({ columns }: PlanSheet, { taken }: ColumnRival): string {
  const header = columns.find(({ column }) => column === taken)?.header ?? '';
  return header === '' ? columnLetters(taken) : header;
}
