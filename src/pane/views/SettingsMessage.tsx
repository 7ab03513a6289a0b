import { refusalSentence } from '../../app/sentences';
import { usePane } from '../pane';
import { Message } from './Message';

/** Says that what the workbook remembers could not be read; the plan is shown as if nothing had been decided. */
export function SettingsMessage() {
  const { state, say } = usePane();
  const trouble = state.opened?.stored.trouble ?? null;
  return trouble ? <Message tone="warning">{refusalSentence({ code: trouble, params: {} }, say)}</Message> : null;
}
