import type { Say } from '../../messages/say';
import type { Deed } from '../state/state';

/** Names a write of this session after a verb, such as "ghi trang 'Kiểm tra'". */
export function deedText({ code, params }: Deed, say: Say): string {
  return say(`pane.deed.${code}`, params);
}
