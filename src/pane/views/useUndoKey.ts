import { useEffect } from 'react';
import { undoWriteAction } from '../actions/frame';
import { usePane } from '../pane';

/** What is typed in takes Ctrl+Z itself. */
const TYPED_IN = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable]';

/** On the page Ctrl+Z takes back the last write of the session, as its button does; in Excel the key is Excel's. */
export function useUndoKey(): void {
  const { pane } = usePane();
  useEffect(() => {
    if (pane.host.kind !== 'page') return undefined;
    const press = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';
      const { writes, work } = pane.state();
      const last = writes.at(-1);
      const isTyped = event.target instanceof Element && event.target.matches(TYPED_IN);
      if (!isUndo || isTyped || event.repeat || work !== null || last === undefined) return;
      event.preventDefault();
      void undoWriteAction(pane, last);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [pane]);
}
