import { Button } from '@fluentui/react-components';
import { refusalSentence } from '../../app/sentences';
import { copyDetailsAction } from '../actions/frame';
import { usePane } from '../pane';
import { Message } from './Message';

/** What did not work, in one sentence with the next step. */
export function ProblemMessage() {
  const { pane, state, say } = usePane();
  const { problem } = state;
  if (!problem) return null;
  return (
    <Message
      tone="error"
      actions={
        <>
          <Button
            size="small"
            title={say('pane.problem.copy-hint')}
            onClick={() => void copyDetailsAction(pane, problem)}
          >
            {say('pane.problem.copy')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: 'problem-closed' })}>
            {say('pane.problem.close')}
          </Button>
        </>
      }
    >
      {problem.kind === 'refusal' ? refusalSentence(problem.refusal, say) : say('pane.problem.bug')}
    </Message>
  );
}
