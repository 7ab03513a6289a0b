import { Button, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { sheetForms } from '../../../app/open/columns';
import type { ReadColumn, SheetForm } from '../../../app/open/columns';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { COLUMN_MEANINGS } from '../../../app/settings/choices';
import { columnLetters } from '../../../core/grid/address';
import { correctColumnAction, sheetsText } from '../../actions/decisions';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { Turn } from '../Turn';

/** What each column of the plan was taken for and why, to be chosen again; sheets of one form stand together. */
export function FoundColumns({ opened }: { readonly opened: OpenedPlan }) {
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Turn />
        {say('review.columns')}
      </summary>
      {open ? <Forms opened={opened} /> : null}
    </details>
  );
}

function Forms({ opened }: { readonly opened: OpenedPlan }) {
  const { pane, say } = usePane();
  return (
    <div className="td-stack td-columns">
      <p className="td-quiet">{say('review.columns.why')}</p>
      {sheetForms(opened).map((form) => (
        <section key={form.sheets[0]} aria-label={sheetsText(pane, form.sheets)}>
          <p>
            <b>{sheetsText(pane, form.sheets)}</b>
          </p>
          <ul>
            {form.columns.map((column) => (
              <ColumnChoice key={`${column.column} ${column.read?.meaning ?? ''}`} form={form} column={column} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ColumnChoice({ form, column }: { readonly form: SheetForm; readonly column: ReadColumn }) {
  const { pane, state, say } = usePane();
  const label = useId();
  const { read, decided, rival } = column;
  const value = read?.meaning ?? 'none';
  // A choice is taken by its button: going through a list by keyboard must not write at every step.
  const [chosen, setChosen] = useState<string>(value);
  const meaning = chosen === 'found' ? null : (COLUMN_MEANINGS.find((each) => each === chosen) ?? 'none');
  const reason = read ? read.reason : decided ? 'setting' : 'unread';
  return (
    <li>
      <span id={label}>
        {say('review.columns.column', {
          column: columnLetters(column.column),
          header: shortText(column.header) || say('review.columns.no-header'),
        })}
        <br />
        <span className="td-quiet">
          {rival
            ? say('review.columns.rival', { meaning: rival.meaning, column: columnLetters(rival.taken) })
            : say(`review.columns.${reason}`)}
        </span>
      </span>
      <div className="td-stack">
        <Select size="small" value={chosen} aria-labelledby={label} onChange={(_, data) => setChosen(data.value)}>
          {COLUMN_MEANINGS.map((each) => (
            <option key={each} value={each}>
              {say(`review.column.${each}`)}
            </option>
          ))}
          <option value="none">{say('review.columns.none')}</option>
          {decided ? <option value="found">{say('review.columns.found')}</option> : null}
        </Select>
        {rival && chosen === value ? (
          <Button
            size="small"
            aria-describedby={label}
            disabledFocusable={state.work !== null}
            onClick={() => void correctColumnAction(pane, form.sheets, column.column, rival.meaning)}
          >
            {say('review.columns.take', { column: columnLetters(column.column), meaning: rival.meaning })}
          </Button>
        ) : null}
        {chosen === value ? null : (
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => void correctColumnAction(pane, form.sheets, column.column, meaning)}
          >
            {say('review.map.go')}
          </Button>
        )}
      </div>
    </li>
  );
}
