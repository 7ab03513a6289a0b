import { Button } from '@fluentui/react-components';
import { undoWriteAction } from '../actions/frame';
import { writeText } from '../text/writeText';
import { usePane } from '../pane';
import { clockText } from '../text/times';
import { Turn } from './Turn';

/** What this session wrote, the last first; each can be undone on its own. */
export function WriteList() {
  const { pane, state, say } = usePane();
  const { writes, work } = state;
  if (writes.length === 0) return null;
  return (
    <details className="td-writes">
      <summary>
        <Turn />
        {say('review.done')} <span className="td-count">({writes.length})</span>
      </summary>
      <ul>
        {[...writes].reverse().map((write) => {
          const text = writeText(write, say);
          return (
            <li key={write.receipt.entry} className="td-issue-place">
              <span>{say('review.done.item', { time: clockText(write.at), write: text })}</span>
              <Button
                size="small"
                aria-label={say('review.done.undo', { write: text })}
                disabledFocusable={work !== null}
                onClick={() => void undoWriteAction(pane, write)}
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
