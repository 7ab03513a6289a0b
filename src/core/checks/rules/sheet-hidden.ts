import { atSheet } from '../finding';
import type { CheckRule } from '../types';

/** A hidden sheet of a plan's shape, which does not count unless asked for: its tasks would be missing in silence. */
export const rule: CheckRule<'sheet-hidden'> = {
  code: 'sheet-hidden',
  find({ plan }, tell) {
    for (const { name, kind, hidden, counted } of plan.sheets) {
      if (kind !== 'plan' || !hidden || counted) continue;
      const tasks = plan.tasks.filter((task) => task.sheet === name).length;
      tell(atSheet(name, { sheet: name, tasks }));
    }
    return [];
  },
};
