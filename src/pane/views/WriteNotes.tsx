import { usePane } from '../pane';

/** What a person should know before a write: whether Ctrl+Z goes on working, and what becomes of the file. */
export function WriteNotes() {
  const { pane, say } = usePane();
  const { host, nativeUndo } = pane.port.capabilities;
  if (host === 'file') return <p className="td-quiet">{say('pane.write.file')}</p>;
  return nativeUndo ? null : <p className="td-quiet">{say('pane.write.no-native-undo')}</p>;
}
