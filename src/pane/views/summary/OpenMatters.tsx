import { Button } from '@fluentui/react-components';
import type { OpenDecisions } from '../../../app/check/inPeriod';
import type { Say } from '../../../messages/say';
import { showIssuesAction } from '../../actions/check';
import { countDecisionsAction } from '../../actions/summary';
import { usePane } from '../../pane';
import { Message } from '../Message';

/** What stands open before the figures can be relied on, and the way to it. Nothing where nothing is open. */
export function OpenMatters() {
  const { pane, state, say } = usePane();
  const { decisions, request, work } = state;
  if (!request) return null;
  const busy = work !== null;
  if (decisions === null) {
    // Looking for errors was stopped: that is said, or nobody would know.
    return busy ? null : (
      <Message
        tone="warning"
        actions={
          <Button size="small" onClick={() => void countDecisionsAction(pane)}>
            {say('summary.open.unknown.go')}
          </Button>
        }
      >
        {say('summary.open.unknown')}
      </Message>
    );
  }
  const text = openText(decisions, say);
  if (text === null) return null;
  const { period, asOf } = request;
  return (
    <Message
      tone="warning"
      actions={
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void showIssuesAction(pane, { period: { period, asOf }, block: 'decide' })}
        >
          {say('summary.open.go')}
        </Button>
      }
    >
      {text}
    </Message>
  );
}

/** Returns the sentence that says what is open; null where nothing is. */
export function openText({ errors, unread, others }: OpenDecisions, say: Say): string | null {
  const pieces = [
    ...(errors > 0 ? [say('summary.open.errors', { count: errors })] : []),
    ...(unread > 0 ? [say('summary.open.unread', { count: unread })] : []),
    ...(others > 0 ? [say('summary.open.others', { count: others })] : []),
  ];
  const [one, other, third] = pieces;
  if (one === undefined) return null;
  if (other === undefined) return say('summary.open', { what: one });
  const what =
    third === undefined ? say('summary.open.both', { one, other }) : say('summary.open.three', { one, other, third });
  return say('summary.open', { what });
}
