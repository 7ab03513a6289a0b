import { Button } from '@fluentui/react-components';
import type { Say } from '../../../messages/say';
import { showIssuesAction } from '../../actions/check';
import { countDecisionsAction } from '../../actions/summary';
import { usePane } from '../../pane';
import type { PaneState } from '../../state/state';
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
  const text = openText(state, say);
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

/** Says how many results are unclear, and how many of them are of work carried over. */
function unreadText(unread: number, carried: number, say: Say): string {
  if (carried === 0) return say('summary.open.unread', { count: unread });
  if (unread <= carried) return say('summary.open.unread-carried', { count: carried });
  return say('summary.open.unread-among', { count: unread, carried });
}

/** Returns the sentence that says what is open; null where nothing is, or where nobody has looked. */
function openText({ decisions, known, prepared }: PaneState, say: Say): string | null {
  if (decisions === null || prepared === null) return null;
  const { errors, unread, others } = decisions;
  // The sentence below counts unclear results of the period alone.
  const before = new Set(prepared.rollUp.carried.map(({ task }) => task.key));
  const carried = (known?.issues ?? []).filter(
    ({ code, task }) => code === 'progress-unread' && task !== null && before.has(task),
  ).length;
  const pieces = [
    ...(errors > 0 ? [say('summary.open.errors', { count: errors })] : []),
    ...(unread === 0 && carried === 0 ? [] : [unreadText(unread, carried, say)]),
    ...(others > 0 ? [say('summary.open.others', { count: others })] : []),
  ];
  const last = pieces.pop();
  if (last === undefined) return null;
  const first = pieces.join(', ');
  const what = first === '' ? last : say('summary.open.both', { one: first, other: last });
  const { things, tasks } = decisions;
  return tasks === 0 ? say('summary.open', { things, what }) : say('summary.open.tasks', { things, tasks, what });
}
