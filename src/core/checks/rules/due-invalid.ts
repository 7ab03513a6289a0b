import { lookForDueRemarks } from '../dueFindings';
import type { CheckRule } from '../types';

/** A time that does not exist: month 13, quarter V, 31/02. */
export const rule: CheckRule<'due-invalid'> = {
  code: 'due-invalid',
  createLook: () => lookForDueRemarks('due-invalid', ({ part }) => ({ part })),
};
