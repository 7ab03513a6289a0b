import { sayAsData } from '../../messages/say';
import { usePane } from '../pane';
import { Message } from './Message';

/** Something to be heeded that is no failure, or that was done. */
export function NoteMessage() {
  const { state, say } = usePane();
  const { note, told } = state;
  if (note) return <Message tone="warning">{sayAsData(say, note.code, note.params)}</Message>;
  return told ? <Message tone="success">{sayAsData(say, told.code, told.params)}</Message> : null;
}
