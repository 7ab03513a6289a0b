import { Button, Checkbox } from '@fluentui/react-components';
import { answerText, matchText, reasonsText } from '../../../app/collect/receive';
import type { Answer } from '../../../app/collect/receive';
import { proposeTaskAction } from '../../actions/addTask';
import { chooseAllAction, chooseAnswerAction, clashingAnswers } from '../../actions/collect';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { Turn } from '../Turn';

interface AnswerGroupProps {
  readonly kind: 'fill' | 'update' | 'doubt' | 'lost';
  readonly answers: readonly Answer[];
}

/** More changes than these are folded: the decisions above them and writing below stay in reach. */
const MOST_OPEN = 10;

/** Answers that are written, wait or are lost for one kind of reason, each with a tick where it can be written. */
export function AnswerGroup({ kind, answers }: AnswerGroupProps) {
  const { pane, state, say } = usePane();
  if (answers.length === 0) return null;
  const chosen = answers.filter(({ id }) => state.chosenAnswers.has(id)).length;
  const clashing = kind === 'lost' ? new Set<string>() : clashingAnswers(answers);
  const free = answers.filter(({ id }) => !clashing.has(id));
  const isAll = free.length > 0 && free.every(({ id }) => state.chosenAnswers.has(id));
  const isOpen = kind === 'doubt' || kind === 'lost' || (kind === 'update' && answers.length <= MOST_OPEN);
  return (
    <details open={isOpen}>
      <summary>
        <Turn />
        {say(`collect.group.${kind}`, { count: answers.length })}
      </summary>
      {kind === 'lost' ? null : (
        <Checkbox
          checked={chosen === 0 ? false : isAll || 'mixed'}
          disabled={state.work !== null || free.length === 0}
          label={say('collect.group.all')}
          onChange={(_, { checked }) => chooseAllAction(pane, answers, checked === true)}
        />
      )}
      {clashing.size > 0 ? <p className="td-quiet">{say('collect.group.clash')}</p> : null}
      <ul className="td-answers">
        {besideEachOther(answers).map((answer) => (
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

/** What is said of one task stands together, where the first of it stood. */
function besideEachOther(answers: readonly Answer[]): readonly Answer[] {
  const groups = new Map<Answer['task'] | string, Answer[]>();
  for (const answer of answers) {
    const place = answer.task ?? answer.id;
    groups.set(place, [...(groups.get(place) ?? []), answer]);
  }
  return [...groups.values()].flat();
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
