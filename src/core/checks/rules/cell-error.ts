import { tellUnread } from '../unreadFindings';
import type { CheckRule } from '../types';

/** A cell of the plan shows an error of Excel. */
export const rule: CheckRule<'cell-error'> = {
  code: 'cell-error',
  find: (context, tell) => tellUnread(context, tell, 'error', ({ text }) => ({ error: text })),
};
