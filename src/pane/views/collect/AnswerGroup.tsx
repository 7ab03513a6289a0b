import { Button, Checkbox } from '@fluentui/react-components';
import { answerText, matchText, reasonsText } from '../../../app/collect/receive';
import type { Answer } from '../../../app/collect/receive';
import { proposeTaskAction } from '../../actions/addTask';
import { chooseAllAction, chooseAnswerAction } from '../../actions/collect';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { Turn } from '../Turn';

interface AnswerGroupProps {
  readonly kind: 'fill' | 'update' | 'doubt' | 'lost';
  readonly answers: readonly Answer[];
}

/** Answers that are written, wait or are lost for one kind of reason, each with a tick where it can be written. */
export function AnswerGroup({ kind, answers }: AnswerGroupProps) {
  const { pane, state, say } = usePane();
  if (answers.length === 0) return null;
  const chosen = answers.filter(({ id }) => state.chosenAnswers.has(id)).length;
  return (
    <details open={kind !== 'fill'}>
      <summary>
        <Turn />
        {say(`collect.group.${kind}`, { count: answers.length })}
      </summary>
      {kind === 'lost' ? null : (
        <Checkbox
          checked={chosen === 0 ? false : chosen === answers.length ? true : 'mixed'}
          disabled={state.work !== null}
          label={say('collect.group.all')}
          onChange={(_, { checked }) => chooseAllAction(pane, answers, checked === true)}
        />
      )}
      <ul className="td-answers">
        {answers.map((answer) => (
          <li key={answer.id}>
            {kind === 'lost' ? (
              <>
                <AnswerLines answer={answer} />
                <NewTaskButton answer={answer} />
              </>
            ) : (
              <Checkbox
                checked={state.chosenAnswers.has(answer.id)}
                disabled={state.work !== null}
                label={<AnswerLines answer={answer} />}
                onChange={(_, { checked }) => chooseAnswerAction(pane, answer, checked === true)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A row that a unit added may be a task that the plan has not yet. */
function NewTaskButton({ answer }: { readonly answer: Answer }) {
  const { pane, say } = usePane();
  if (answer.content === '' || !answer.reasons.some(({ code }) => code === 'new-row')) return null;
  return (
    <div>
      <Button
        size="small"
        aria-label={say('addition.from-form.of', { content: shortText(answer.content) })}
        onClick={() => proposeTaskAction(pane, answer)}
      >
        {say('addition.from-form')}
      </Button>
    </div>
  );
}

function AnswerLines({ answer }: { readonly answer: Answer }) {
  const { say } = usePane();
  const why = reasonsText(answer, say);
  const from = say('collect.from', {
    unit: answer.unitName ?? say('collect.unit-unknown'),
    file: answer.file,
    row: String(answer.row),
    how: matchText(answer, say),
  });
  return (
    <>
      <b>{shortText(answer.content)}</b>
      <br />
      {answerText(answer, say)}
      <br />
      <span className="td-quiet">{from}</span>
      {why === '' ? null : (
        <>
          <br />
          <i>{why}</i>
        </>
      )}
    </>
  );
}
