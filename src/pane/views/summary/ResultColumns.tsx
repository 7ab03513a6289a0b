import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfferedNotes, OfferedTable, ResultColumnsOffer } from '../../../app/summary/resultColumns';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { columnLetters } from '../../../core/grid/address';
import { addResultColumnsAction } from '../../actions/summary';
import { correctColumnAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { Fold } from '../Fold';
import { WriteNotes } from '../WriteNotes';

/** For a plan that records no results: columns to be added, or its notes to be read as results. Nothing where it records some. */
export function ResultColumns({ opened }: { readonly opened: OpenedPlan }) {
  const { state, say } = usePane();
  const { language } = state;
  // The sentences of the offer are in the language of the moment.
  const [offer, setOffer] = useState<ResultColumnsOffer | null>(null);
  useEffect(() => {
    let wanted = true;
    // The readers of headers and results weigh too much for the first load.
    void import('../../../app/summary/resultColumns').then(({ offerResultColumns }) => {
      if (wanted) setOffer(offerResultColumns(opened, say));
    });
    return () => {
      wanted = false;
    };
  }, [opened, language, say]);
  if (offer === null || offer.tables.length === 0) return null;
  return (
    <section className="td-card" aria-labelledby="td-columns">
      <h2 id="td-columns">{say('columns.title')}</h2>
      {offer.notes.map((notes) => (
        <Notes key={`${String(notes.column)} ${notes.header}`} notes={notes} />
      ))}
      <Tables
        key={offer.tables.map(({ sheet, area }) => `${sheet} ${area}`).join('\n')}
        tables={offer.tables}
        choices={offer.choices}
      />
    </section>
  );
}

function Notes({ notes }: { readonly notes: OfferedNotes }) {
  const { pane, state, say } = usePane();
  const { sheets, column, header, states, example } = notes;
  const place = { column: columnLetters(column), sheet: sheets.join(', ') };
  return (
    <>
      <p>
        <b>{say('columns.note.title', { header })}</b>
      </p>
      <p>{say('columns.note.will', { ...place, states, example: shortText(example) })}</p>
      <div>
        <Button
          appearance="primary"
          aria-label={say('columns.note.use.of', place)}
          disabledFocusable={state.work !== null}
          onClick={() => void correctColumnAction(pane, sheets, column, 'result')}
        >
          {say('columns.note.use')}
        </Button>
      </div>
    </>
  );
}

interface TablesProps {
  readonly tables: readonly OfferedTable[];
  readonly choices: { readonly sheet: string; readonly standing: boolean };
}

function Tables({ tables, choices }: TablesProps) {
  const { pane, state, say } = usePane();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = tables.filter(({ sheet }) => !left.includes(sheet));
  const sum = (count: (table: OfferedTable) => number) => chosen.reduce((total, table) => total + count(table), 0);
  const lacking = new Set(tables.flatMap(({ table }) => table.lacking));
  const headers = [...lacking].map((meaning) => say(`columns.header.${meaning}`)).join(', ');
  return (
    <>
      <p>{say('columns.why', { headers })}</p>
      <Fold title={say('columns.choose.count', { chosen: chosen.length, count: tables.length })}>
        <fieldset className="td-choices">
          <legend className="td-hidden">{say('columns.choose')}</legend>
          {tables.map(({ sheet, area, cells }) => (
            <Checkbox
              key={sheet}
              checked={!left.includes(sheet)}
              label={say('columns.sheet', { sheet, area, cells })}
              onChange={(_, { checked }) =>
                setLeft(checked === true ? left.filter((name) => name !== sheet) : [...left, sheet])
              }
            />
          ))}
        </fieldset>
      </Fold>
      {chosen.length === 0 ? null : (
        <p>
          {say('columns.will', {
            columns: sum(({ table }) => table.lacking.length),
            tables: chosen.length,
            cells: sum(({ cells }) => cells),
          })}{' '}
          {say(choices.standing ? 'columns.will.standing' : 'columns.will.list', { sheet: choices.sheet })}
        </p>
      )}
      <WriteNotes />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null || chosen.length === 0}
          onClick={() => void addResultColumnsAction(pane, chosen)}
        >
          {say('columns.add')}
        </Button>
      </div>
    </>
  );
}
