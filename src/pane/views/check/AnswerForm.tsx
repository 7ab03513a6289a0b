import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { alikeCells, answerCell, fixOfAnswers } from '../../../app/check/alikeAnswers';
import { dayBeside, fixOfAnswer, leadChoices } from '../../../app/check/answers';
import type { AnswerKind, Question } from '../../../app/check/answers';
import type { Fix } from '../../../app/check/fix';
import { vietnameseDate } from '../../../app/period';
import { MAPPED_STATES } from '../../../app/settings/choices';
import type { Issue } from '../../../core/checks/types';
import type { Task } from '../../../core/plan/types';
import { cellAddress } from '../../../core/grid/address';
import type { Say } from '../../../messages/say';
import { takeAnswersAction } from '../../actions/check';
import { usePane } from '../../pane';
import type { Pane } from '../../pane';
import type { CheckResult } from '../../state/check';
import { answerKey } from '../../text/answerKey';
import { shortText } from '../../text/shortText';
import { parseTypedDay } from '../../text/times';
import { DayPicker } from '../DayPicker';
import { AlikeCells } from './AlikeCells';
import { useTicks } from './useTicks';

interface AnswerFormProps {
  readonly issue: Issue;
  readonly question: Question;
  readonly task: Task | null;
  /** It was opened just now. */
  readonly takesKeyboard: boolean;
  /** All places of a wording, where the answer is begun on their common card: all of them take it unless unticked. */
  readonly places?: readonly Issue[];
}

/** What is missing, typed or chosen here and written into its cell once it was shown. */
export function AnswerForm({ issue, question, task, takesKeyboard, places }: AnswerFormProps) {
  const { pane, state, say } = usePane();
  const { checked } = state;
  const key = answerKey(issue, question.kind, places !== undefined);
  const alike = useMemo(
    () => (checked === null ? [] : alikeCells(checked, places ?? checked.issues, issue, question)),
    [checked, places, issue, question],
  );
  const offered = places === undefined ? alike : [answerCell(issue, question), ...alike];
  const ticks = useTicks(offered, places !== undefined);
  const [text, setText] = useState(state.answers.get(key) ?? '');
  const [dayText, setDayText] = useState('');
  const [tried, setTried] = useState(false);
  const field = useId();
  const will = useId();
  useEffect(() => {
    if (takesKeyboard) document.getElementById(field)?.focus();
  }, [field, takesKeyboard]);
  const form = useRef<HTMLFormElement>(null);
  useKept(key, text);
  const { kind } = question;
  const taking = [...(places === undefined ? [question] : []), ...ticks.taken.map((cell) => cell.question)];
  const fix = fixOfAnswers(taking, text);
  const isMany = taking.length > 1;
  const wrong = tried && fix === null && taking.length > 0 && text.trim() !== '' ? wrongText(kind, pane, say) : null;
  // Work that is done is owed a day as well: both are told in one go.
  const isDone = !isMany && places === undefined && kind === 'state' && text === say('columns.choice.done');
  const day = isDone && checked !== null ? dayBeside(checked.opened, task) : null;
  const dayFix = day === null ? null : fixOfAnswer(day, dayText);
  const isDayUnread = day !== null && dayText.trim() !== '' && dayFix === null;
  const asksDay = day !== null;
  useEffect(() => {
    // It grows with what is asked: its button stays in sight.
    if (takesKeyboard) form.current?.scrollIntoView({ block: 'nearest' });
  }, [takesKeyboard, asksDay]);
  const choices = kind === 'state' ? stateChoices(say) : kind === 'lead' ? leadsOf(checked, issue) : null;
  const write = async () => {
    setTried(true);
    if (fix === null || isDayUnread) return;
    if (await takeAnswersAction(pane, fix, dayFix)) pane.dispatch({ type: 'answer-closed', key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') pane.dispatch({ type: 'answer-closed', key });
  };
  const example = vietnameseDate(pane.host.now().date);
  return (
    <form
      ref={form}
      className="td-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.work === null) void write();
      }}
    >
      <Field
        label={say(`issues.answer.label.${kind}`)}
        validationState={wrong === null ? 'none' : 'error'}
        {...(wrong === null ? {} : { validationMessage: wrong })}
      >
        {choices === null ? (
          <Input
            id={field}
            size="small"
            value={text}
            autoComplete="off"
            {...(kind === 'day'
              ? { inputMode: 'numeric', placeholder: example, contentAfter: calendar(text, setText) }
              : {})}
            {...(kind === 'percent' ? { inputMode: 'decimal' } : {})}
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
      {day === null ? null : (
        <Field
          label={say('issues.answer.label.day-too')}
          validationState={tried && isDayUnread ? 'error' : 'none'}
          {...(tried && isDayUnread ? { validationMessage: say('pane.as-of.wrong', { example }) } : {})}
        >
          <Input
            size="small"
            value={dayText}
            autoComplete="off"
            inputMode="numeric"
            placeholder={example}
            contentAfter={calendar(dayText, setDayText)}
            onChange={(_, { value }) => setDayText(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
      )}
      {offered.length === 0 ? null : (
        <AlikeCells
          text={shortText(question.piece ?? question.from)}
          cells={offered}
          ticks={ticks}
          always={places !== undefined}
        />
      )}
      <p id={will} className="td-quiet">
        {[
          fix === null ? null : isMany ? manyText(fix, say) : willText(taking[0] ?? question, fix, say),
          day === null || dayFix === null ? null : willText(day, dayFix, say),
        ]
          .filter((each) => each !== null)
          .join(' ')}
      </p>
      <div className="td-row">
        <Button
          type="submit"
          size="small"
          appearance="primary"
          aria-describedby={will}
          disabledFocusable={state.work !== null || text.trim() === '' || taking.length === 0}
        >
          {isMany
            ? say('issues.answer.go.many', { count: fix?.edits.length ?? taking.length })
            : say('issues.answer.go')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: 'answer-closed', key })}>
          {say('pane.write.back')}
        </Button>
      </div>
    </form>
  );
}

/** A day may be picked instead of typed; it stands in the field as if it had been typed. */
function calendar(text: string, setText: (text: string) => void) {
  return <DayPicker small day={parseTypedDay(text)} onDay={(picked) => setText(vietnameseDate(picked))} />;
}

/** What is to be typed instead of something that cannot be read; null where any text can be. */
function wrongText(kind: AnswerKind, { host }: Pane, say: Say): string | null {
  if (kind === 'percent') return say('issues.answer.percent.wrong');
  return kind === 'day' ? say('pane.as-of.wrong', { example: vietnameseDate(host.now().date) }) : null;
}

function willText({ cell: { sheet, row, column }, from }: Question, { to }: Fix, say: Say): string {
  return say('issues.answer.will', {
    cell: cellAddress(row, column),
    sheet,
    from: shortText(from) || say('review.fix.blank'),
    to: shortText(to),
  });
}

function manyText({ from, to, edits }: Fix, say: Say): string {
  return say('issues.answer.will.many', { count: edits.length, from: shortText(from), to: shortText(to) });
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
