import { Checkbox } from '@fluentui/react-components';
import { answerText, matchText, reasonsText } from '../../../app/collect/receive';
import type { Answer } from '../../../app/collect/receive';
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
              <AnswerLines answer={answer} />
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
