import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  additionLines,
  additionNotes,
  groupsOf,
  isSameMonth,
  monthsGiven,
  ownPlace,
  placeName,
  placeText,
} from '../../../app/addTask/addTask';
import type { WantedTask } from '../../../app/addTask/addTask';
import { vietnameseDate } from '../../../app/period';
import { previewTaskAction, writeTaskAction } from '../../actions/addTask';
import type { PreviewedTask, Unplaced } from '../../actions/addTask';
import { usePane } from '../../pane';
import { parseTypedDay, parseTypedTerm } from '../../text/times';
import { DayPicker } from '../DayPicker';
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
  const [term, setTerm] = useState(proposedTask?.term ?? '');
  const [group, setGroup] = useState('');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const [preview, setPreview] = useState<PreviewedTask | null>(null);
  const [unplaced, setUnplaced] = useState<Unplaced | null>(null);
  /** The place shown is our proposal. */
  const [isOwn, setOwn] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [isChanged, setChanged] = useState(false);
  const [told, setTold] = useState('');
  const places = useMemo(() => placesOf(opened?.plan ?? null), [opened]);
  const day = pane.host.now().date;
  const due = parseTypedTerm(term, day.year);
  const ofMonth =
    due === null ? [] : places.filter((each) => monthsGiven(each)?.some((month) => isSameMonth(month, due)));
  const others = places.filter((each) => !ofMonth.includes(each));
  const time = due === null ? '' : `${String(due.month).padStart(2, '0')}/${String(due.year)}`;
  const isWhole = content.trim() !== '' && lead !== '' && due !== null;
  /** What was shown is of no use once something else is typed. */
  const typing =
    (set: (value: string) => void) =>
    (_: unknown, { value }: { readonly value: string }): void => {
      set(value);
      setPreview(null);
      setUnplaced(null);
      setOwn(false);
      setTold('');
    };
  useEffect(() => {
    // It stands below the fold of what is always in sight.
    if (preview !== null) shown.current?.scrollIntoView({ block: 'center' });
  }, [preview]);
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
    const first = await previewTaskAction(pane, wanted);
    const { opened: now } = pane.state();
    const own = first === 'several' && now !== null ? ownPlace(now.plan, lead, due) : null;
    const tried = own === null ? first : await previewTaskAction(pane, { ...wanted, group: own.id });
    if (own !== null) setGroup(own.id);
    setOwn(own !== null);
    const isUnplaced = tried === 'several' || tried === 'none';
    setPreview(isUnplaced ? null : tried);
    setUnplaced(isUnplaced ? tried : null);
    if (isUnplaced) form.current?.querySelector<HTMLSelectElement>('select[name=place]')?.focus();
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
    // What must be read is read first; else the next row that a unit added is what comes next.
    if (proposedTask !== null && written.text === '')
      document.querySelector<HTMLElement>('main [data-new-task]')?.focus();
  };
  return (
    <form
      ref={form}
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
          contentAfter={
            <DayPicker
              day={parseTypedDay(term)}
              onDay={(picked) => typing(setTerm)(null, { value: vietnameseDate(picked) })}
            />
          }
          onChange={typing(setTerm)}
        />
      </Field>
      <Field
        label={say('addition.place')}
        {...(unplaced === null
          ? isOwn
            ? { validationState: 'none', validationMessage: say('addition.place.own') }
            : {}
          : { validationState: 'error', validationMessage: say(`addition.place.${unplaced}`, { time }) })}
      >
        <Select name="place" value={group} onChange={typing(setGroup)}>
          <option value="">{say('addition.place.found')}</option>
          {ofMonth.length > 0 && others.length > 0 ? (
            <>
              <optgroup label={say('addition.place.of-month', { time })}>
                <PlaceOptions places={ofMonth} />
              </optgroup>
              <optgroup label={say('addition.place.others')}>
                <PlaceOptions places={others} />
              </optgroup>
            </>
          ) : (
            <PlaceOptions places={places} />
          )}
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
        <div ref={shown} className="td-stack">
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
        </div>
      )}
      {told === '' ? null : <p>{told}</p>}
    </form>
  );
}

function PlaceOptions({ places }: { readonly places: ReturnType<typeof placesOf> }) {
  const { say } = usePane();
  return places.map((each) => (
    <option key={each.id} value={each.id}>
      {say('addition.place.of', { place: placeName(each), sheet: each.sheet })}
    </option>
  ));
}

/** The places of a plan, each once: one that is interrupted is its last part. */
function placesOf(plan: Parameters<typeof groupsOf>[0] | null) {
  if (plan === null) return [];
  return [...new Map(groupsOf(plan).map((group) => [`${group.sheet}\n${placeName(group)}`, group])).values()];
}
