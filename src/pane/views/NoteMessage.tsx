import { sayAsData } from '../../messages/say';
import { usePane } from '../pane';
import { Message } from './Message';

/** Something to be heeded that is no failure. */
export function NoteMessage() {
  const { state, say } = usePane();
  const { note } = state;
  return note ? <Message tone="warning">{sayAsData(say, note.code, note.params)}</Message> : null;
}
