import { atHeading } from '../finding';
import type { CheckRule } from '../types';

/** A second table beside the plan, under the same headings: nothing of it is read, so its tasks would be missing in silence. */
export const rule: CheckRule<'table-unread'> = {
  code: 'table-unread',
  find({ plan }, tell) {
    for (const sheet of plan.sheets) {
      if (!sheet.counted || sheet.beside === undefined) continue;
      const { header, rows } = sheet.beside;
      tell(atHeading(sheet, sheet.beside, { header, rows }));
    }
    return [];
  },
};
