import { sayAsData } from '../../messages/say';
import type { Say } from '../../messages/say';
import type { WriteName } from '../state/state';

/** Names a write of this session after a verb, such as "ghi trang 'Kiểm tra'". */
export function writeText({ code, params }: WriteName, say: Say): string {
  return sayAsData(say, `pane.write.${code}`, params);
}
