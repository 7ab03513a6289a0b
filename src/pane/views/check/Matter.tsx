import { useState } from 'react';
import { questionsOf } from '../../../app/check/answers';
import { issueSentence } from '../../../app/sentences';
import type { Issue } from '../../../core/checks/types';
import { cellAddress } from '../../../core/grid/address';
import { isIssueOf } from '../../../core/checks/types';
import type { Task } from '../../../core/plan/types';
import { jumpToIssueAction, takeFixAction } from '../../actions/check';
import { ignoreIssuesAction, restoreIssuesAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { answerKey } from '../../text/answerKey';
import { issuePlace } from '../../text/issuePlace';
import type { Part } from '../../text/issueRows';
import { shortText } from '../../text/shortText';
import { ActionBar } from './ActionBar';
import type { RowAction } from './ActionBar';
import { AnswerForm } from './AnswerForm';
import { FixAllQuestion } from './FixAllQuestion';
import { ResultMeaning } from './ResultMeaning';

interface MatterProps {
  readonly issue: Issue;
  readonly task: Task | null;
  readonly part: Part;
  /** Its sentence stands above it already. */
  readonly said?: boolean;
}

/** One matter of a card: what, what the cell holds, what it should hold, and what can be done about it. */
export function Matter({ issue, task, part, said = false }: MatterProps) {
  const { pane, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  /** The form was opened here and now, and not only drawn again: it takes the keyboard. */
  const [opening, setOpening] = useState(false);
  const { checked } = state;
  const place = issuePlace(issue, say);
  const sentence = issueSentence(issue, say);
  const named = { sentence, place: place.place };
  const ignored = part === 'ignored';
  const fix = ignored ? null : (checked?.fixes.one(issue) ?? null);
  const fixAll = ignored ? null : (checked?.fixes.all(issue) ?? null);
  const questions = ignored || checked === null ? [] : questionsOf(checked.opened, issue, task);
  const texts = fix && { from: shortText(fix.from) || say('review.fix.blank'), to: shortText(fix.to) };
  const answering = questions.find(({ kind }) => state.answers.has(answerKey(issue, kind)));
  const actions: RowAction[] = [];
  if (fix && texts) {
    actions.push({
      key: 'fix',
      text: say('review.fix.one'),
      name: say('review.fix.one.of', { ...texts, cell: place.cell, sheet: issue.sheet }),
      run: () => void takeFixAction(pane, fix),
    });
  }
  if (fixAll && texts) {
    const count = fixAll.edits.length;
    actions.push({
      key: 'fix-all',
      text: say('review.fix.all', { count }),
      name: say('review.fix.all.of', { ...texts, count }),
      run: () => setAsking(true),
    });
  }
  for (const { kind, cell } of questions) {
    const action = say(`issues.answer.${kind}`);
    const key = answerKey(issue, kind);
    actions.push({
      key,
      text: action,
      name: say('issues.answer.of', { action, cell: cellAddress(cell.row, cell.column), sheet: issue.sheet, sentence }),
      run: () => {
        setOpening(true);
        if (answering) pane.dispatch({ type: 'answer-closed', key: answerKey(issue, answering.kind) });
        if (answering?.kind !== kind) pane.dispatch({ type: 'answer-kept', key, text: '' });
      },
    });
  }
  actions.push({ key: 'jump', text: place.button, name: place.label, run: () => void jumpToIssueAction(pane, issue) });
  actions.push(
    ignored
      ? {
          key: 'heed',
          text: say('review.heed'),
          name: say('review.heed.of', named),
          run: () => void restoreIssuesAction(pane, [issue]),
        }
      : {
          key: 'ignore',
          text: say('review.ignore'),
          name: say('review.ignore.of', { ...named, action: say('review.ignore') }),
          run: () => void ignoreIssuesAction(pane, [issue]),
        },
  );
  return (
    <div className="td-matter">
      {said ? null : <p>{sentence}</p>}
      <CellTexts issue={issue} task={task} />
      <ActionBar label={say('review.actions', named)} actions={actions} />
      {asking && fixAll ? <FixAllQuestion fix={fixAll} close={() => setAsking(false)} /> : null}
      {answering ? (
        <AnswerForm key={answering.kind} issue={issue} question={answering} task={task} takesKeyboard={opening} />
      ) : null}
      {isIssueOf(issue, 'progress-unread') && !ignored && !said ? <ResultMeaning issue={issue} /> : null}
    </div>
  );
}

/** What the cell holds and what it should hold. */
function CellTexts({ issue: { text, suggestion }, task }: Pick<MatterProps, 'issue' | 'task'>) {
  const { say } = usePane();
  // The content of the task is the card's title.
  const blank = text.trim() === '' || (suggestion === null && text === task?.content);
  if (blank && suggestion === null) return null;
  return (
    <dl className="td-cell">
      {blank ? null : (
        <>
          <dt>{say('pane.issue.text')}</dt>
          <dd className={suggestion === null ? 'td-clamp' : 'td-clamp td-old'}>{text}</dd>
        </>
      )}
      {suggestion === null ? null : (
        <>
          <dt>{say('pane.issue.suggestion')}</dt>
          <dd className="td-suggestion">{suggestion}</dd>
        </>
      )}
    </dl>
  );
}
