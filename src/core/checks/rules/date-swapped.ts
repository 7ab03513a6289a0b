import { dueRemarkFindings } from '../dueFindings';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A date whose day and month were exchanged by a program of another locale, as far as the readers could prove it. */
export const rule: CheckRule<'date-swapped'> = {
  code: 'date-swapped',
  *find(context) {
    yield* dueRemarkFindings(context, 'date-swapped', ({ part }) => ({ part }));
    yield PAUSE;
    for (const task of context.tasks) {
      for (const { meaning, part, suggestion } of progressRemarks(task, 'date-swapped')) {
        yield atCell(context, task, meaning, { part, suggestion, params: { part } });
      }
    }
  },
};
