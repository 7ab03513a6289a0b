import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fixOfAnswer, leadChoices } from '../../../app/check/answers';
import type { Question } from '../../../app/check/answers';
import { vietnameseDate } from '../../../app/period';
import { MAPPED_STATES } from '../../../app/settings/choices';
import type { Issue } from '../../../core/checks/types';
import { cellAddress } from '../../../core/grid/address';
import type { Say } from '../../../messages/say';
import { takeFixAction } from '../../actions/check';
import { usePane } from '../../pane';
import type { CheckResult } from '../../state/check';
import { answerKey } from '../../text/answerKey';
import { shortText } from '../../text/shortText';

interface AnswerFormProps {
  readonly issue: Issue;
  readonly question: Question;
}

/** What is missing, typed or chosen here and written into its cell once it was shown. */
export function AnswerForm({ issue, question }: AnswerFormProps) {
  const { pane, state, say } = usePane();
  const key = answerKey(issue, question.kind);
  const [text, setText] = useState(state.answers.get(key) ?? '');
  const [tried, setTried] = useState(false);
  const field = useId();
  const will = useId();
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  useKept(key, text);
  const { kind, cell, from } = question;
  const fix = fixOfAnswer(question, text);
  const wrong = tried && fix === null && kind === 'day' && text.trim() !== '';
  const choices = kind === 'state' ? stateChoices(say) : kind === 'lead' ? leadsOf(state.checked, issue) : null;
  const write = async () => {
    setTried(true);
    if (fix !== null && (await takeFixAction(pane, fix))) pane.dispatch({ type: 'answer-closed', key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') pane.dispatch({ type: 'answer-closed', key });
  };
  const example = vietnameseDate(pane.host.now().date);
  return (
    <form
      className="td-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.work === null) void write();
      }}
    >
      <Field
        label={say(`issues.answer.label.${kind}`)}
        validationState={wrong ? 'error' : 'none'}
        {...(wrong ? { validationMessage: say('pane.as-of.wrong', { example }) } : {})}
      >
        {choices === null ? (
          <Input
            id={field}
            size="small"
            value={text}
            autoComplete="off"
            {...(kind === 'day' ? { inputMode: 'numeric', placeholder: example } : {})}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={onKeyDown}
          />
        ) : (
          <Select
            id={field}
            size="small"
            value={text}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={onKeyDown}
          >
            <option value="">{say('issues.answer.choose')}</option>
            {choices.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p id={will} className="td-quiet">
        {fix === null
          ? null
          : say('issues.answer.will', {
              cell: cellAddress(cell.row, cell.column),
              sheet: cell.sheet,
              from: shortText(from) || say('review.fix.blank'),
              to: shortText(fix.to),
            })}
      </p>
      <div className="td-row">
        <Button
          type="submit"
          size="small"
          appearance="primary"
          aria-describedby={will}
          disabledFocusable={state.work !== null || text.trim() === ''}
        >
          {say('issues.answer.go')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: 'answer-closed', key })}>
          {say('pane.write.back')}
        </Button>
      </div>
    </form>
  );
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The words are written into the plan, so they are the same in every language. */
function stateChoices(say: Say): readonly Choice[] {
  return MAPPED_STATES.map((each) => say(`columns.choice.${each}`)).map((word) => ({ value: word, name: word }));
}

function leadsOf(checked: CheckResult | null, issue: Issue): readonly Choice[] {
  if (checked === null) return [];
  return leadChoices(checked.opened, issue).map(({ name, spelling }) => ({ value: spelling, name }));
}

/** Keeps what was typed while the list scrolls away or another view is shown. */
function useKept(key: string, text: string): void {
  const { pane } = usePane();
  const last = useRef(text);
  useEffect(() => {
    last.current = text;
  }, [text]);
  useEffect(
    () => () => {
      if (pane.state().answers.has(key)) pane.dispatch({ type: 'answer-kept', key, text: last.current });
    },
    [pane, key],
  );
}
