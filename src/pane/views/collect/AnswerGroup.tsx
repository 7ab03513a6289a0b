import { Button, Checkbox } from '@fluentui/react-components';
import { tickedAlone } from '../../../app/collect/answerGroups';
import type { AnswerGroupName } from '../../../app/collect/answerGroups';
import { answerText, matchText, reasonsText, senderText } from '../../../app/collect/receive';
import type { Answer } from '../../../app/collect/receive';
import { proposeTaskAction } from '../../actions/addTask';
import { jumpToIssueAction } from '../../actions/check';
import { tickAllAction, tickAnswerAction } from '../../actions/collect';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { Turn } from '../Turn';

interface AnswerGroupProps {
  readonly group: Exclude<AnswerGroupName, 'same' | 'repeated'>;
  readonly answers: readonly Answer[];
}

/** More than these are folded, but for what is to be decided: everything stays in reach. */
const MOST_OPEN = 10;
/** Tasks of a plan often begin alike. */
const LONGEST_CONTENT = 140;
/** Groups that nobody ticks: no cell takes them, or they stand in the plan. */
const UNTICKED: ReadonlySet<AnswerGroupName> = new Set<AnswerGroupName>(['lost', 'written']);

/** Groups in which somebody looks at the plan before choosing. */
const ASKED: ReadonlySet<AnswerGroupName> = new Set<AnswerGroupName>(['doubt', 'former', 'seen']);

/** Answers that are written, wait or are lost for one kind of reason, each with a tick where it can be written. */
export function AnswerGroup({ group, answers }: AnswerGroupProps) {
  const { pane, state, say } = usePane();
  if (answers.length === 0) return null;
  const ticked = answers.filter(({ id }) => state.tickedAnswers.has(id)).length;
  const withTicks = !UNTICKED.has(group);
  const all = state.collected?.answers ?? [];
  const clashing = withTicks ? tickedAlone(answers, all, state.tickedAnswers) : new Set<string>();
  const free = answers.filter(({ id }) => !clashing.has(id));
  const isAll = free.length > 0 && free.every(({ id }) => state.tickedAnswers.has(id));
  const isOpen = group === 'doubt' || ((group === 'lost' || group === 'update') && answers.length <= MOST_OPEN);
  return (
    <details open={isOpen}>
      <summary>
        <Turn />
        {say(`collect.group.${group}`, { count: answers.length })}
      </summary>
      {withTicks ? (
        <Checkbox
          checked={ticked === 0 ? false : isAll || 'mixed'}
          disabled={state.work !== null || free.length === 0}
          label={say('collect.group.all')}
          onChange={(_, { checked }) => tickAllAction(pane, answers, checked === true)}
        />
      ) : null}
      {clashing.size > 0 ? <p className="td-quiet">{say('collect.group.clash')}</p> : null}
      <ul className="td-answers">
        {besideEachOther(answers).map((answer, at, all) => (
          <li key={answer.id} className={isAboutTheSame(answer, all[at - 1]) ? 'td-answer-further' : undefined}>
            {withTicks ? (
              <Checkbox
                checked={state.tickedAnswers.has(answer.id)}
                disabled={state.work !== null}
                label={<AnswerLines answer={answer} above={all[at - 1]} />}
                onChange={(_, { checked }) => tickAnswerAction(pane, answer, checked === true)}
              />
            ) : (
              <>
                <AnswerLines answer={answer} above={all[at - 1]} />
                <NewTaskButton answer={answer} />
              </>
            )}
            {ASKED.has(group) && !isAboutTheSame(answer, all[at - 1]) ? <ToRowButton answer={answer} /> : null}
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

/** Before somebody decides, the row of the plan is looked at. */
function ToRowButton({ answer: { task, cells, content } }: { readonly answer: Answer }) {
  const { pane, state, say } = usePane();
  if (task === null) return null;
  const { row, column } = cells.find(({ place }) => place !== null)?.place ?? { row: task.row, column: 0 };
  return (
    <div className="td-answer-row">
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={state.work !== null}
        aria-label={say('collect.to-row.of', { content: shortText(content) })}
        onClick={() => void jumpToIssueAction(pane, { sheet: task.sheet, row, column })}
      >
        {say('collect.to-row')}
      </Button>
    </div>
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
        data-new-task={answer.id}
        aria-label={say('addition.from-form.of', { content: shortText(answer.content) })}
        onClick={() => proposeTaskAction(pane, answer)}
      >
        {say('addition.from-form')}
      </Button>
    </div>
  );
}

/** Whether an answer stands below another one about its task, whose content is seen there. */
function isAboutTheSame({ task, content }: Answer, above: Answer | undefined): boolean {
  return task !== null && above?.task === task && above.content === content;
}

/** @param above the answer that stands above: what it says of the same task is not said again */
function AnswerLines({ answer, above }: { readonly answer: Answer; readonly above: Answer | undefined }) {
  const { say } = usePane();
  const isFurther = isAboutTheSame(answer, above);
  const text = answerText(answer, say);
  const reasons = reasonsText(answer, say);
  const why = isFurther && above !== undefined && reasonsText(above, say) === reasons ? '' : reasons;
  const told = {
    unit: senderText(answer, say),
    file: answer.file,
    row: String(answer.row),
    how: matchText(answer, say),
  };
  const { task } = answer;
  const from =
    task === null || isFurther
      ? say('collect.from', told)
      : say('collect.from.placed', { ...told, sheet: task.sheet, task: String(task.row) });
  return (
    <>
      {isFurther ? (
        // Whoever hears a tick alone is told what it is about.
        <span className="td-hidden">{shortText(answer.content)}</span>
      ) : (
        <>
          <b>{shortText(answer.content, LONGEST_CONTENT)}</b>
          <br />
        </>
      )}
      {text === answer.content ? null : (
        <>
          {text}
          <br />
        </>
      )}
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
