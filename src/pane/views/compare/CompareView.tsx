import { Button, Select } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { changeLines, changeNotes, changeSummary } from '../../../app/compare/changeLines';
import { isOutOfDate } from '../../../app/compare/comparePlans';
import type { Comparison } from '../../../app/compare/comparePlans';
import type { ChangeKind } from '../../../core/amendments/types';
import { CHANGE_KINDS } from '../../../core/amendments/types';
import { compareAgainAction, compareWithAction, writeChangesAction } from '../../actions/compare';
import { usePane } from '../../pane';
import { Message } from '../Message';
import { WriteNotes } from '../WriteNotes';
import { ChangeItem } from './ChangeItem';

/** Changes shown at first, and further ones at each click: a list of thousands would hold the pane up. */
const SHOWN_AT_ONCE = 100;

/** An earlier version is chosen, what is other in this one is listed, and written as a tab on request. */
export function CompareView() {
  const { state, say } = usePane();
  const { compared, opened } = state;
  return (
    <div className="td-stack">
      <p className="td-quiet">{say('compare.explained')}</p>
      <ChooseFile isChosen={compared !== null} />
      {compared === null ? null : (
        <>
          {opened !== null && isOutOfDate(compared, opened) ? <OutOfDate /> : null}
          <p className="td-quiet">
            {say('compare.subtitle', { before: compared.found.before.workbook, after: compared.found.after.workbook })}
          </p>
          <p className="td-headline">{changeSummary(compared.found, say)}</p>
          {changeNotes(compared.found, say).map((note) => (
            <p key={note} className="td-quiet">
              {note}
            </p>
          ))}
          {compared.found.changes.length === 0 ? null : (
            <>
              <WriteQuestion />
              <ChangeList compared={compared} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function ChooseFile({ isChosen }: { readonly isChosen: boolean }) {
  const { pane, state, say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={say('compare.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was saved anew.
          event.currentTarget.value = '';
          if (file) void compareWithAction(pane, file);
        }}
      />
      <Button disabledFocusable={state.work !== null} onClick={() => input.current?.click()}>
        {say(isChosen ? 'compare.choose.other' : 'compare.choose')}
      </Button>
    </div>
  );
}

function OutOfDate() {
  const { pane, state, say } = usePane();
  return (
    <Message
      tone="warning"
      actions={
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void compareAgainAction(pane)}>
          {say('compare.again')}
        </Button>
      }
    >
      {say('compare.stale')}
    </Message>
  );
}

function WriteQuestion() {
  const { pane, state, say } = usePane();
  const standing = state.opened?.grids.sheets.find(({ own }) => own === 'changes');
  return (
    <div className="td-card">
      <p>
        {standing === undefined
          ? say('compare.will-add', { tab: say('compare.tab') })
          : say('compare.will-replace', { tab: standing.name })}
      </p>
      <WriteNotes />
      <div>
        <Button disabledFocusable={state.work !== null} onClick={() => void writeChangesAction(pane)}>
          {say('compare.write')}
        </Button>
      </div>
    </div>
  );
}

function ChangeList({ compared }: { readonly compared: Comparison }) {
  const { say } = usePane();
  const id = useId();
  const [kind, setKind] = useState<ChangeKind | ''>('');
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const lines = useMemo(() => changeLines(compared.found, say, false), [compared, say]);
  const kinds = CHANGE_KINDS.filter((each) => lines.some((line) => line.kinds.includes(each)));
  // After another comparison there may be none of the kind that was chosen.
  const chosen = kinds.find((each) => each === kind);
  const ofKind = chosen === undefined ? lines : lines.filter((line) => line.kinds.includes(chosen));
  const more = ofKind.length - shown;
  return (
    <>
      {kinds.length < 2 ? null : (
        <div>
          <label htmlFor={id}>{say('compare.filter')}</label>
          <Select
            id={id}
            value={chosen ?? ''}
            onChange={(_, { value }) => {
              setKind(kinds.find((each) => each === value) ?? '');
              setShown(SHOWN_AT_ONCE);
            }}
          >
            <option value="">{say('compare.count', { kind: say('compare.filter.all'), count: lines.length })}</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say('compare.count', {
                  kind: say(`compare.kind.${each}`),
                  count: lines.filter((line) => line.kinds.includes(each)).length,
                })}
              </option>
            ))}
          </Select>
        </div>
      )}
      <ul>
        {ofKind.slice(0, shown).map((line, index) => (
          <li key={index}>
            <ChangeItem line={line} />
          </li>
        ))}
      </ul>
      {more <= 0 ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{say('compare.more', { count: more })}</Button>
        </div>
      )}
    </>
  );
}
