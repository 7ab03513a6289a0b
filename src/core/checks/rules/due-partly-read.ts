import { lookForDueRemarks } from '../dueFindings';
import type { CheckRule } from '../types';

/** A part of the time is not understood: the months are those of the rest, or none where the part may contradict them. */
export const rule: CheckRule<'due-partly-read'> = {
  code: 'due-partly-read',
  createLook: () => lookForDueRemarks('due-partly-read', ({ part }) => ({ part })),
};
