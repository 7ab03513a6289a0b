import { useState } from 'react';
import { questionsOf } from '../../../app/check/answers';
import type { Question } from '../../../app/check/answers';
import { joinedFix, nameFixes } from '../../../app/check/nameFixes';
import { issueSentence } from '../../../app/sentences';
import { isIssueOf } from '../../../core/checks/types';
import type { Issue } from '../../../core/checks/types';
import type { Task } from '../../../core/plan/types';
import { jumpToIssueAction } from '../../actions/check';
import { ignoreIssuesAction, restoreIssuesAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import type { CheckResult } from '../../state/check';
import { answerKey } from '../../text/answerKey';
import { issuePlace } from '../../text/issuePlace';
import type { CardRow, PlaceRow, TaskRow } from '../../text/issueRows';
import { placeText, taskMeta, taskTitle } from '../../text/taskText';
import { ActionBar } from './ActionBar';
import type { RowAction } from './ActionBar';
import { AnswerForm } from './AnswerForm';
import { FixAllQuestion } from './FixAllQuestion';
import { Matter } from './Matter';
import { ResultMeaning } from './ResultMeaning';

/** One task with all its matters, or one wording with the places where it stands. */
export function CardItem({ row }: { readonly row: CardRow }) {
  const { card, part } = row;
  if (card.alike.length > 0) return <AlikeCard row={row} />;
  const { task, matters } = card;
  const [first] = matters;
  return (
    <div className={`td-issue td-issue-${part}`}>
      {first ? <TaskHead task={task} issue={first} /> : null}
      {matters.map((issue) => (
        <Matter key={`${issue.code}\n${issue.column ?? ''}\n${issue.part}`} issue={issue} task={task} part={part} />
      ))}
    </div>
  );
}

type PlaceOfIssue = Pick<Issue, 'sheet' | 'row' | 'column'>;

/** The task that an issue is about, in two lines at most, with its lead and term; the cell is the least of it. */
function TaskHead({ task, issue }: { readonly task: Task | null; readonly issue: PlaceOfIssue }) {
  const { state, say } = usePane();
  const place = placeText(issue, say);
  const plan = state.checked?.opened.plan;
  if (task === null || plan === undefined) return <p className="td-quiet">{place}</p>;
  const title = taskTitle(task, say);
  return (
    <>
      <p className="td-task" title={title}>
        {title}
      </p>
      <p className="td-quiet">
        {taskMeta(task, plan.year, say)} · <span className="td-place">{place}</span>
      </p>
    </>
  );
}

/** One of the places of a wording. */
export function PlaceItem({ row: { issue, part } }: { readonly row: PlaceRow }) {
  const { state } = usePane();
  const task = (issue.task === null ? null : state.checked?.tasks.get(issue.task)) ?? null;
  return (
    <div className={`td-issue td-issue-place-of td-issue-${part}`}>
      <TaskHead task={task} issue={issue} />
      <Matter issue={issue} task={task} part={part} said />
    </div>
  );
}

/** A task that was searched for, and the way to its cell. */
export function FoundTask({ row: { task } }: { readonly row: TaskRow }) {
  const { pane, say } = usePane();
  const at = { sheet: task.sheet, row: task.row, column: task.cells.content?.column ?? 0 };
  const { button: text, label: name } = issuePlace(at, say);
  const actions = [{ key: 'jump', text, name, run: () => void jumpToIssueAction(pane, at) }];
  return (
    <div className="td-issue">
      <TaskHead task={task} issue={at} />
      <ActionBar label={taskTitle(task, say)} actions={actions} />
    </div>
  );
}

/** Several places that say the same: what it is, the first of them, and what can be done about all. */
function AlikeCard({ row: { key, card, part, open } }: { readonly row: CardRow }) {
  const { pane, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  /** The form was opened here and now, and not only drawn again: it takes the keyboard. */
  const [opening, setOpening] = useState(false);
  const { alike, task } = card;
  const [issue] = alike;
  if (!issue) return null;
  const count = alike.length;
  const sentence = issueSentence(issue, say);
  const place = issuePlace(issue, say);
  // The sentence counts the whole plan, a cut list the places in it.
  const isCut = isIssueOf(issue, 'progress-unread') && Number(issue.params.cells) > count;
  const asked = part === 'ignored' ? null : firstAsked(state.checked, alike);
  const isAnswering = asked !== null && state.answers.has(asked.key);
  const { fixes } = state.checked ?? {};
  const [name, other] = fixes === undefined || part === 'ignored' ? [] : nameFixes(fixes, alike);
  const [spelling] = name?.spellings ?? [];
  const isOne = spelling !== undefined && other === undefined && name?.spellings.length === 1;
  const { edits } = isOne && fixes !== undefined ? joinedFix(fixes, spelling.issues) : { edits: [] };
  const turn = say(open ? 'issues.alike.close' : 'issues.alike.open', { count });
  const ignore = say('review.ignore.all', { count });
  const named = { sentence, place: place.place };
  const actions: readonly RowAction[] = [
    ...(isOne && edits.length > 0
      ? [
          {
            key: 'fix-all',
            text: say('review.fix.all', { count: edits.length }),
            name: say('review.fix.all.of', { from: spelling.from, to: spelling.to, count: edits.length }),
            run: () => setAsking(true),
          },
        ]
      : []),
    ...(asked === null
      ? []
      : [
          {
            key: 'answer',
            text: say('issues.answer.all', { action: say(`issues.answer.${asked.question.kind}`), count }),
            name: say('issues.answer.all.of', { action: say(`issues.answer.${asked.question.kind}`), count, sentence }),
            run: () => {
              setOpening(true);
              if (isAnswering) pane.dispatch({ type: 'answer-closed', key: asked.key });
              else pane.dispatch({ type: 'answer-kept', key: asked.key, text: '' });
            },
          },
        ]),
    {
      key: 'turn',
      text: turn,
      name: say('issues.alike.of', { action: turn, sentence }),
      run: () => pane.dispatch({ type: 'issue-row-turned', key, open: !open }),
      expanded: open,
    },
    { key: 'jump', text: place.button, name: place.label, run: () => void jumpToIssueAction(pane, issue) },
    part === 'ignored'
      ? {
          key: 'heed',
          text: say('review.heed'),
          name: say('review.heed.of', named),
          run: () => void restoreIssuesAction(pane, alike),
        }
      : {
          key: 'ignore',
          text: ignore,
          name: say('review.ignore.of', { ...named, action: ignore }),
          run: () => void ignoreIssuesAction(pane, alike),
        },
  ];
  return (
    <div className={`td-issue td-issue-${part}`}>
      <p>{sentence}</p>
      {open ? null : (
        <>
          <p className="td-quiet">{say(isCut ? 'issues.alike.cut' : 'issues.alike', { count })}</p>
          <TaskHead task={task} issue={issue} />
        </>
      )}
      <ActionBar label={say('review.actions', named)} actions={actions} />
      {asking && spelling ? (
        <FixAllQuestion fix={{ from: spelling.from, to: spelling.to, edits }} close={() => setAsking(false)} />
      ) : null}
      {asked !== null && isAnswering ? (
        <AnswerForm
          issue={asked.issue}
          question={asked.question}
          task={asked.task}
          takesKeyboard={opening}
          places={alike}
        />
      ) : null}
      {isIssueOf(issue, 'progress-unread') && part !== 'ignored' ? <ResultMeaning issue={issue} /> : null}
    </div>
  );
}

interface Asked {
  readonly key: string;
  readonly issue: Issue;
  readonly question: Question;
  readonly task: Task | null;
}

/** The first of several places that say the same which can be answered; null where none can. */
function firstAsked(checked: CheckResult | null, alike: readonly Issue[]): Asked | null {
  for (const issue of checked === null ? [] : alike) {
    const task = (issue.task === null ? undefined : checked?.tasks.get(issue.task)) ?? null;
    const [question] = checked === null ? [] : questionsOf(checked.opened, issue, task);
    if (question !== undefined) return { key: answerKey(issue, question.kind, true), issue, question, task };
  }
  return null;
}
