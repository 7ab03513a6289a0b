import { atHeading } from '../finding';
import type { CheckRule } from '../types';

/**
 * A filled column that is not read because its heading is not known, while its cells hold times, results or marks and no
 * other column does: figures may hang on it.
 */
export const rule: CheckRule<'column-unknown'> = {
  code: 'column-unknown',
  find({ plan }, tell) {
    for (const sheet of plan.sheets) {
      if (!sheet.counted) continue;
      for (const { column, header, filled, holds } of sheet.unknown ?? []) {
        tell(atHeading(sheet, { column, header }, { header, cells: filled, holds }));
      }
    }
    return [];
  },
};
