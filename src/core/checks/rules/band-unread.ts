import type { CheckRule } from '../types';

/** A label that looks like a time and is none that is understood, or of which a part is not: what it dates must be seen. */
export const rule: CheckRule<'band-unread'> = {
  code: 'band-unread',
  find({ plan, tasksOf }, tell) {
    for (const { sheet, row, column, text, part, dated, held } of plan.unreadBands) {
      if (!tasksOf.has(sheet)) continue;
      const params = { part, effect: held ?? (dated ? 'dated' : 'undated') } as const;
      tell({ sheet, row, column, text, part, suggestion: null, params, task: null });
    }
    return [];
  },
};
