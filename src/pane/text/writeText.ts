import { sayAsData } from '../../messages/say';
import type { Say } from '../../messages/say';
import type { CompletedWrite, WriteName } from '../state/state';

/** Names a write of this session after a verb, such as "ghi trang 'Kiểm tra'". */
export function writeText({ code, params }: WriteName, say: Say): string {
  return sayAsData(say, `pane.write.${code}`, params);
}

/** Says what a write did not do beside what it did; an empty text for nothing. */
export function shortfallText({ receipt: { unprinted = [] } }: CompletedWrite, say: Say): string {
  return unprinted.length === 0 ? '' : ` ${say('pane.written.unprinted', { tabs: unprinted.join(', ') })}`;
}
