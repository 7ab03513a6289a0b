import { tellUnread } from '../unreadFindings';
import type { CheckRule } from '../types';

/** A formula whose result the file does not hold: it must be opened and saved in Excel once. */
export const rule: CheckRule<'value-missing'> = {
  code: 'value-missing',
  find: (context, tell) => tellUnread(context, tell, 'uncached', () => ({})),
};
