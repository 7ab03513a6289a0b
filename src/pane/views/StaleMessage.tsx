import { Button } from '@fluentui/react-components';
import { checkPlanAction } from '../actions/check';
import { usePane } from '../pane';
import { clockText } from '../text/times';
import { Message } from './Message';

/** Says that cells have changed since the plan was checked. Nothing is read again by itself. */
export function StaleMessage() {
  const { pane, state, say } = usePane();
  const { cellsChanged, openedAt } = state;
  if (cellsChanged === 0 || !openedAt) return null;
  return (
    <Message
      tone="warning"
      actions={
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void checkPlanAction(pane)}>
          {say('review.stale.again')}
        </Button>
      }
    >
      {say('review.stale', { count: cellsChanged, time: clockText(openedAt) })}
    </Message>
  );
}
