import { Button } from '@fluentui/react-components';
import { undoWriteAction } from '../actions/frame';
import { deedText } from '../text/deedText';
import { usePane } from '../pane';
import { clockText } from '../text/times';

/** What this session wrote, the last first; each can be taken back on its own. */
export function DeedList() {
  const { pane, state, say } = usePane();
  const { deeds, work } = state;
  if (deeds.length === 0) return null;
  return (
    <details className="td-deeds">
      <summary>
        {say('review.deeds')} <span className="td-count">({deeds.length})</span>
      </summary>
      <ul>
        {[...deeds].reverse().map((deed) => {
          const text = deedText(deed, say);
          return (
            <li key={deed.receipt.entry} className="td-issue-place">
              <span>{say('review.deed', { time: clockText(deed.at), deed: text })}</span>
              <Button
                size="small"
                aria-label={say('review.deed.undo', { deed: text })}
                disabledFocusable={work !== null}
                onClick={() => void undoWriteAction(pane, deed)}
              >
                {say('pane.written.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
