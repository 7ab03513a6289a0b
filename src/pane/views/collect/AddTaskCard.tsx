import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { additionLines, additionNotes, groupsOf, placeName, placeText } from '../../../app/addTask/addTask';
import type { WantedTask } from '../../../app/addTask/addTask';
import { vietnameseDate } from '../../../app/period';
import { previewTaskAction, writeTaskAction } from '../../actions/addTask';
import type { PreviewedTask } from '../../actions/addTask';
import { usePane } from '../../pane';
import { parseTypedTerm } from '../../text/times';
import { Message } from '../Message';
import { WriteNotes } from '../WriteNotes';

/** "Thêm nhiệm vụ phát sinh": what is known of the task, where it would go, and then its row. */
export function AddTaskCard() {
  const { state, say } = usePane();
  const { proposedTask, opened } = state;
  const top = useRef<HTMLElement>(null);
  const id = proposedTask?.id ?? null;
  useEffect(() => {
    // The row that asked for it stands further up in the list.
    if (id !== null) top.current?.querySelector('textarea')?.focus();
  }, [id]);
  if (!opened) return null;
  return (
    <section ref={top} className="td-card" aria-labelledby="td-add-task">
      <h2 id="td-add-task">{say('addition.card')}</h2>
      <p>{say('addition.explained')}</p>
      <TaskForm key={id} />
    </section>
  );
}

function TaskForm() {
  const { pane, state, say } = usePane();
  const { proposedTask, opened } = state;
  const [content, setContent] = useState(proposedTask?.content ?? '');
  const [lead, setLead] = useState(proposedTask?.lead ?? '');
  const [coordinating, setCoordinating] = useState('');
  const [term, setTerm] = useState('');
  const [group, setGroup] = useState('');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const [preview, setPreview] = useState<PreviewedTask | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [told, setTold] = useState('');
  const places = useMemo(() => placesOf(opened?.plan ?? null), [opened]);
  const day = pane.host.now().date;
  const due = parseTypedTerm(term, day.year);
  const isWhole = content.trim() !== '' && lead !== '' && due !== null;
  /** What was shown is of no use once something else is typed. */
  const typing =
    (set: (value: string) => void) =>
    (_: unknown, { value }: { readonly value: string }): void => {
      set(value);
      setPreview(null);
      setTold('');
    };
  const ask = async (): Promise<void> => {
    setTried(true);
    if (!isWhole) return;
    const wanted: WantedTask = {
      content: content.trim(),
      leads: [lead],
      coordinating: coordinating.trim() || null,
      due,
      product: null,
      sheet: null,
      field: null,
      group: group || null,
      number: number.trim() || null,
    };
    setChanged(false);
    setPreview(await previewTaskAction(pane, wanted));
  };
  const write = async (): Promise<void> => {
    if (preview === null) return;
    const written = await writeTaskAction(pane, preview);
    if (written === null) return;
    setChanged(written.kind === 'changed');
    setPreview(written.kind === 'changed' ? written.preview : null);
    if (written.kind === 'changed') return;
    setContent('');
    setNumber('');
    setTried(false);
    setTold(written.text);
  };
  return (
    <form
      className="td-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.work === null) void ask();
      }}
    >
      <Field label={say('addition.content')}>
        <Textarea value={content} onChange={typing(setContent)} />
      </Field>
      <Field label={say('addition.lead')}>
        <Select value={lead} onChange={typing(setLead)}>
          <option value="">{say('addition.lead.choose')}</option>
          {(opened?.plan.units ?? []).map(({ unit }) => (
            <option key={unit.code} value={unit.code}>
              {unit.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('addition.coordinating')}>
        <Input value={coordinating} autoComplete="off" onChange={typing(setCoordinating)} />
      </Field>
      <Field label={say('addition.deadline')}>
        <Input
          value={term}
          autoComplete="off"
          placeholder={say('addition.deadline.example', {
            day: vietnameseDate(day),
            month: vietnameseDate(day).slice(3),
          })}
          onChange={typing(setTerm)}
        />
      </Field>
      <Field label={say('addition.place')}>
        <Select value={group} onChange={typing(setGroup)}>
          <option value="">{say('addition.place.found')}</option>
          {places.map((each) => (
            <option key={each.id} value={each.id}>
              {say('addition.place.of', { place: placeName(each), sheet: each.sheet })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('addition.number')}>
        <Input value={number} autoComplete="off" onChange={typing(setNumber)} />
      </Field>
      {tried && !isWhole ? <p role="alert">{say('addition.lacks')}</p> : null}
      <div>
        <Button type="submit" disabledFocusable={state.work !== null}>
          {say('addition.preview')}
        </Button>
      </div>
      {preview === null ? null : (
        <>
          {isChanged ? <Message tone="warning">{say('addition.changed')}</Message> : null}
          <p>{placeText(preview.addition, say)}</p>
          <ul>
            {additionLines(preview.addition, say).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {additionNotes(preview.addition, say).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <WriteNotes />
          <div>
            <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void write()}>
              {say('addition.write')}
            </Button>
          </div>
        </>
      )}
      {told === '' ? null : <p>{told}</p>}
    </form>
  );
}

/** The places of a plan, each once: one that is interrupted is its last part. */
function placesOf(plan: Parameters<typeof groupsOf>[0] | null) {
  if (plan === null) return [];
  return [...new Map(groupsOf(plan).map((group) => [`${group.sheet}\n${placeName(group)}`, group])).values()];
}
