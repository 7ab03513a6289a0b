import { lookForDueRemarks } from '../dueFindings';
import type { CheckRule } from '../types';

/** The period written into the text does not begin in the band in which the task stands. */
export const rule: CheckRule<'due-conflict'> = {
  code: 'due-conflict',
  createLook: () =>
    lookForDueRemarks('due-conflict', ({ part }, task) => ({ time: part, band: task.band ?? task.sheet })),
};
