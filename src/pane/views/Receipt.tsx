import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { jumpToIssueAction } from '../actions/check';
import { undoWriteAction } from '../actions/frame';
import { showSummaryAction } from '../actions/summary';
import { leftText } from '../text/leftText';
import { shortfallText, undoneText, writeText } from '../text/writeText';
import { usePane } from '../pane';
import { Message } from './Message';

/** What the last write or undo did, with the way back. */
export function Receipt() {
  const { pane, state, say } = usePane();
  const { written, undone } = state;
  const busy = state.work !== null;
  useEffect(() => {
    if (!undone || busy) return undefined;
    // Its button went with it: the keyboard goes on where it is said.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('.td-notices')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [undone, busy]);
  const close = {
    name: say('pane.problem.close'),
    run: () => {
      pane.dispatch({ type: 'written-closed' });
      document.querySelector<HTMLElement>('.td-buttons [aria-pressed=true]')?.focus();
    },
  };
  if (undone) {
    return (
      <Message tone="success" close={close}>
        {undoneText(undone, say)}
      </Message>
    );
  }
  if (!written) return null;
  const [first] = written.receipt.tabs;
  const place = written.place ?? (first === undefined ? null : { sheet: first, row: 1, column: 0 });
  const { saving } = pane.host;
  // With the last decision the figures are next.
  const { checked } = state;
  const isDecided =
    state.view === 'check' &&
    first === undefined &&
    checked?.all.blocks.every(({ block }) => block !== 'decide') === true;
  const open = written.code === 'addition' ? 'pane.written.open.row' : 'pane.written.open.place';
  const code = saving?.unsaved === true ? 'pane.written.save' : 'pane.written';
  return (
    <Message
      tone="success"
      close={close}
      actions={
        <>
          {place === null ? null : (
            <Button size="small" disabledFocusable={busy} onClick={() => void jumpToIssueAction(pane, place)}>
              {say(written.place === undefined ? 'pane.written.open' : open)}
            </Button>
          )}
          {/* Below the figures saving stays in sight anyway. */}
          {saving?.unsaved === true && !(state.view === 'summary' && state.prepared !== null) ? (
            <Button size="small" disabledFocusable={busy} onClick={saving.save}>
              {say('pane.save')}
            </Button>
          ) : null}
          <Button size="small" disabledFocusable={busy} onClick={() => void undoWriteAction(pane, written)}>
            {say('pane.written.undo')}
          </Button>
          {isDecided ? (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void showSummaryAction(pane)}
            >
              {say('pane.written.summarise')}
            </Button>
          ) : null}
        </>
      }
    >
      {[
        say(code, { write: writeText(written, say) }) + shortfallText(written, say),
        ...(written.receipt.left ?? []).map((each) => leftText(each, say)),
        // Of columns and rows added to the plan, the sheet that their choices come from is nothing to print.
        ...(first === undefined || written.place !== undefined ? [] : [say(`pane.written.print.${pane.host.kind}`)]),
      ].join(' ')}
    </Message>
  );
}
