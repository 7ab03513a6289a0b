import { sayAsData } from '../../messages/say';
import type { Say } from '../../messages/say';
import type { CompletedWrite, WriteName } from '../state/state';

/** Names a write of this session after a verb, such as "ghi trang 'Kiểm tra'". */
export function writeText({ code, params }: WriteName, say: Say): string {
  return sayAsData(say, `pane.write.${code}`, params);
}

/** Says that a write was undone; of a single cell, what it holds again. */
export function undoneText(name: WriteName, say: Say): string {
  if (name.code !== 'fix-one') return say('pane.undone', { write: writeText(name, say) });
  const { from, cell, sheet } = name.params;
  return from === say('review.fix.blank')
    ? say('pane.undone.blank', { cell, sheet })
    : say('pane.undone.cell', { from, cell, sheet });
}

/** Says what a write did not do beside what it did; an empty text for nothing. */
export function shortfallText({ receipt: { unprinted = [] } }: CompletedWrite, say: Say): string {
  return unprinted.length === 0 ? '' : ` ${say('pane.written.unprinted', { tabs: unprinted.join(', ') })}`;
}
