import { lookForDueRemarks } from '../dueFindings';
import type { CheckRule } from '../types';

/** The marks below the months do not go with the time that is written beside them: the written time counts. */
export const rule: CheckRule<'due-mark-conflict'> = {
  code: 'due-mark-conflict',
  createLook: () => lookForDueRemarks('due-mark-conflict', ({ part }, task) => ({ time: task.due.text, marks: part })),
};
