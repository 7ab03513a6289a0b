import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { replyState } from '../../../app/collect/receive';
import type { Collected, Replies } from '../../../app/collect/receive';
import { refusalSentence } from '../../../app/sentences';
import { receiveFilesAction, writeAnswersAction } from '../../actions/collect';
import { usePane } from '../../pane';
import { WriteNotes } from '../WriteNotes';
import { AnswerGroup } from './AnswerGroup';
import { Turn } from '../Turn';

/** "Nhận về": the forms that came back, looked at before anything is written. */
export function ReceiveCard() {
  const { pane, state, say } = usePane();
  const chooser = useRef<HTMLInputElement>(null);
  if (!pane.host.readBooks) return null;
  return (
    <section className="td-card" aria-labelledby="td-receive">
      <h2 id="td-receive">{say('collect.receive.title')}</h2>
      <p>{say('collect.receive.explained')}</p>
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
      <div>
        <Button disabledFocusable={state.work !== null} onClick={() => chooser.current?.click()}>
          {say('collect.receive.choose')}
        </Button>
      </div>
      {state.collected ? <Preview collected={state.collected} /> : null}
    </section>
  );
}

function Preview({ collected }: { readonly collected: Collected }) {
  const { pane, state, say } = usePane();
  const { answers, unusable, lackingColumns, replies } = collected;
  if (lackingColumns.length > 0)
    return <p role="alert">{say('collect.receive.columns', { sheets: lackingColumns.join(', ') })}</p>;
  const same = answers.filter(({ kind }) => kind === 'same').length;
  const count = answers.filter(({ id }) => state.chosenAnswers.has(id)).length;
  const waiting = answers.filter(({ kind }) => kind === 'doubt' || kind === 'lost').length;
  return (
    <>
      <p>{say('collect.received', { answers: answers.length, waiting, unusable: unusable.length })}</p>
      {(['doubt', 'lost', 'update', 'fill'] as const).map((kind) => (
        <AnswerGroup key={kind} kind={kind} answers={answers.filter((answer) => answer.kind === kind)} />
      ))}
      {same > 0 ? <p className="td-quiet">{say('collect.group.same', { count: same })}</p> : null}
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
      {answers.length > 0 ? (
        <>
          <p>{say('collect.will', { count })}</p>
          <WriteNotes />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={state.work !== null}
              onClick={() => void writeAnswersAction(pane)}
            >
              {say('collect.write')}
            </Button>
          </div>
        </>
      ) : null}
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
