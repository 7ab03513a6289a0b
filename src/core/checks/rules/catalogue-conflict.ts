import type { CheckRule } from '../types';

/** One name or abbreviation stands for two units in the catalogue: tasks would go to one of them by chance. */
export const rule: CheckRule<'catalogue-conflict'> = {
  code: 'catalogue-conflict',
  find({ plan: { catalogue } }, tell) {
    for (const { text, codes, row, column } of catalogue?.conflicts ?? []) {
      const [first, second] = codes;
      tell({
        sheet: catalogue?.sheet ?? '',
        row,
        column,
        text,
        part: text,
        suggestion: null,
        params: { name: text, first, second },
        task: null,
      });
    }
    return [];
  },
};
