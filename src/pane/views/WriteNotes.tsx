import { usePane } from '../pane';

/** What a person should know before a write: in Excel that Ctrl+Z no longer takes back earlier work, of a file what becomes of it. */
export function WriteNotes() {
  const { pane, say } = usePane();
  const { host } = pane.port.capabilities;
  return <p className="td-quiet">{say(host === 'file' ? 'pane.write.file' : 'pane.write.no-native-undo')}</p>;
}
