import type { Say } from '../../messages/say';
import type { CompletedWrite } from '../state/state';

/** Names a write of this session after a verb, such as "ghi trang 'Kiểm tra'". */
export function writeText({ code, params }: CompletedWrite, say: Say): string {
  return say(`pane.write.${code}`, params);
}
