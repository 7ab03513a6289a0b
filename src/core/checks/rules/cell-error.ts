import { unreadFindings } from '../unreadFindings';
import type { CheckRule } from '../types';

/** A cell of the plan shows an error of Excel. */
export const rule: CheckRule<'cell-error'> = {
  code: 'cell-error',
  find: (context) => unreadFindings(context, 'error', ({ text }) => ({ error: text })),
};
