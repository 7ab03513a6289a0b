import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { answerGroups } from '../../../app/collect/answerGroups';
import { replyState } from '../../../app/collect/receive';
import type { Collected, Replies } from '../../../app/collect/receive';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { refusalSentence } from '../../../app/sentences';
import { dropReceivedAction, receiveFilesAction, receivedText } from '../../actions/collect';
import { usePane } from '../../pane';
import { ResultColumns } from '../summary/ResultColumns';
import { Turn } from '../Turn';
import { AnswerGroup } from './AnswerGroup';

/** "Nhận về": the forms that came back, looked at before anything is written, and still there afterwards. */
export function ReceiveCard({ opened }: { readonly opened: OpenedPlan }) {
  const { pane, state, say } = usePane();
  const { collected, work } = state;
  const chooser = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLElement>(null);
  const isReceived = collected !== null;
  const { writtenAnswers } = state;
  const seen = useRef({ isReceived, writtenAnswers });
  useEffect(() => {
    const before = seen.current;
    seen.current = { isReceived, writtenAnswers };
    // What came back, and then what became of it, is what is looked at next; sending stands above it.
    if (isReceived && (!before.isReceived || before.writtenAnswers !== writtenAnswers))
      card.current?.scrollIntoView({ block: 'start' });
  }, [isReceived, writtenAnswers]);
  const choice = collected === null ? 'collect.receive.choose' : 'collect.receive.more';
  return (
    <section ref={card} className="td-card" aria-labelledby="td-receive">
      <h2 id="td-receive">{say('collect.receive.title')}</h2>
      {collected === null ? <p>{say('collect.receive.explained')}</p> : null}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.zip"
        aria-label={say('collect.receive.choose')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void receiveFilesAction(pane, files);
        }}
      />
      <div className="td-row">
        <Button
          appearance={collected === null ? 'primary' : 'secondary'}
          disabledFocusable={work !== null}
          onClick={() => chooser.current?.click()}
        >
          {say(choice)}
        </Button>
        {collected === null ? null : (
          <Button
            appearance="subtle"
            disabledFocusable={work !== null}
            onClick={() => {
              dropReceivedAction(pane);
              chooser.current?.parentElement?.querySelector('button')?.focus();
            }}
          >
            {say('collect.receive.drop')}
          </Button>
        )}
      </div>
      {collected === null ? null : <Received collected={collected} opened={opened} />}
    </section>
  );
}

function Received({ collected, opened }: { readonly collected: Collected; readonly opened: OpenedPlan }) {
  const { state, say } = usePane();
  const { answers, unusable, lackingColumns, replies } = collected;
  const groups = answerGroups(answers, state.writtenAnswers);
  if (lackingColumns.length > 0) {
    return (
      <>
        <p role="alert">{say('collect.receive.columns', { sheets: lackingColumns.join(', ') })}</p>
        <ResultColumns opened={opened} />
      </>
    );
  }
  return (
    <>
      <p>{receivedText(state, say)}</p>
      {(['doubt', 'lost', 'update', 'fill', 'former', 'seen', 'passed', 'written'] as const).map((group) => (
        <AnswerGroup key={group} group={group} answers={groups[group]} />
      ))}
      {groups.same.length > 0 ? (
        <p className="td-quiet">{say('collect.group.same', { count: groups.same.length })}</p>
      ) : null}
      {groups.repeated.length > 0 ? (
        <p className="td-quiet">{say('collect.group.repeated', { count: groups.repeated.length })}</p>
      ) : null}
      {unusable.length > 0 ? (
        <>
          <h3>{say('collect.group.unusable', { count: unusable.length })}</h3>
          <ul>
            {unusable.map(({ file, refusal }, index) => (
              <li key={`${String(index)} ${file}`}>{refusalSentence(refusal, say)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {replies ? <WhoHasAnswered replies={replies} /> : null}
    </>
  );
}

function WhoHasAnswered({ replies: { units } }: { readonly replies: Replies }) {
  const { say } = usePane();
  const complete = units.filter((reply) => replyState(reply) === 'complete').length;
  return (
    <details>
      <summary>
        <Turn />
        {say('collect.who', { complete, count: units.length })}
      </summary>
      <ul>
        {units.map((reply) => (
          <li key={reply.unit}>
            {say('collect.who.unit', {
              unit: reply.name,
              answered: reply.answered.length,
              sent: reply.sent,
              state: say(`replies.state.${replyState(reply)}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
