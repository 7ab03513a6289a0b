import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import {
  headingOf,
  headingRows,
  likelyRow,
  sheetsOfForm,
  sheetsToName,
  tableColumns,
} from '../../../app/open/tableToName';
import type { TableColumn } from '../../../app/open/tableToName';
import { COLUMN_MEANINGS } from '../../../app/settings/choices';
import { columnLetters } from '../../../core/grid/address';
import type { SheetGrid, WorkbookGrids } from '../../../core/grid/grid';
import { nameTableAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';

/** What a person said of a column (0-based), where it differs from what is proposed. */
type Said = Readonly<Record<number, string>>;

/** A plan must have these two. */
const NEEDED = ['content', 'lead'] as const;

/** Shows where the plan is: the sheet, the row that heads it, and what its columns stand for. */
export default function NameTable({ grids }: { readonly grids: WorkbookGrids }) {
  const { pane, say } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const sheets = sheetsToName(grids);
  const [name, setName] = useState(sheets[0]?.name ?? '');
  const sheet = sheets.find((each) => each.name === name);
  const close = () => pane.dispatch({ type: 'naming-ended' });
  return (
    <section className="td-card" aria-labelledby="td-naming">
      <h2 id="td-naming" ref={title} tabIndex={-1} className="td-heading">
        {say('review.table')}
      </h2>
      {sheet ? (
        <>
          <p className="td-quiet">{say('review.table.why')}</p>
          <Field label={say('review.table.sheet')}>
            <Select value={name} onChange={(_, { value }) => setName(value)}>
              {sheets.map((each) => (
                <option key={each.name} value={each.name}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Field>
          <Table key={name} grids={grids} sheet={sheet} onBack={close} />
        </>
      ) : (
        <>
          <p>{say('review.table.nothing')}</p>
          <div>
            <Button onClick={close}>{say('review.table.close')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

interface TableProps {
  readonly grids: WorkbookGrids;
  readonly sheet: SheetGrid;
  readonly onBack: () => void;
}

function Table({ grids, sheet, onBack }: TableProps) {
  const { pane, state, say } = usePane();
  const [row, setRow] = useState(likelyRow(sheet) ?? 1);
  const [said, setSaid] = useState<Said>({});
  const columns = tableColumns(sheet, row);
  const meaningOf = ({ column, proposed }: TableColumn): string => said[column] ?? proposed ?? 'none';
  const placeOf = (meaning: string): number | null =>
    columns.find((column) => meaningOf(column) === meaning)?.column ?? null;
  const [content, lead] = NEEDED.map(placeOf);
  const take = () => {
    if (content === null || content === undefined || lead === null || lead === undefined) return;
    const named = columns
      .filter((column) => said[column.column] !== undefined || NEEDED.some((each) => each === meaningOf(column)))
      .map((column) => [column.column, COLUMN_MEANINGS.find((each) => each === meaningOf(column)) ?? 'none'] as const);
    const like = sheetsOfForm(grids, sheet, row, [content, lead]);
    void nameTableAction(pane, like, Object.fromEntries(named), headingOf(sheet, row, content));
  };
  // A meaning belongs to one column: chosen for another, it is taken from the first.
  const choose = (column: number, meaning: string) => {
    const earlier =
      meaning === 'none' ? [] : columns.filter((each) => each.column !== column && meaningOf(each) === meaning);
    setSaid({ ...said, ...Object.fromEntries(earlier.map((each) => [each.column, 'none'])), [column]: meaning });
  };
  const wanting = content === null || content === undefined || lead === null || lead === undefined;
  const headless = !wanting && headingOf(sheet, row, content) === '';
  return (
    <>
      <Field label={say('review.table.row')}>
        <Select
          value={String(row)}
          onChange={(_, { value }) => {
            setRow(Number(value));
            setSaid({});
          }}
        >
          {headingRows(sheet).map((each) => (
            <option key={each.row} value={each.row}>
              {say('review.table.row.of', { row: String(each.row), texts: shortText(each.texts.join(' | ')) })}
            </option>
          ))}
        </Select>
      </Field>
      <ul className="td-columns" aria-label={say('review.columns')}>
        {columns.map((column) => (
          <li key={column.column}>
            <span id={`td-naming-${String(column.column)}`}>
              {say('review.columns.column', {
                column: columnLetters(column.column),
                header: shortText(column.heading) || say('review.columns.no-header'),
              })}
              <br />
              <span className="td-quiet">{shortText(column.sample)}</span>
            </span>
            <Select
              size="small"
              value={meaningOf(column)}
              aria-labelledby={`td-naming-${String(column.column)}`}
              onChange={(_, { value }) => choose(column.column, value)}
            >
              {COLUMN_MEANINGS.map((each) => (
                <option key={each} value={each}>
                  {say(`review.column.${each}`)}
                </option>
              ))}
              <option value="none">{say('review.table.none')}</option>
            </Select>
          </li>
        ))}
      </ul>
      {wanting ? <p className="td-quiet">{say('review.table.wanting')}</p> : null}
      {headless ? <p className="td-quiet">{say('review.table.headless')}</p> : null}
      <div className="td-row">
        <Button appearance="primary" disabledFocusable={wanting || headless || state.work !== null} onClick={take}>
          {say('review.table.go')}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('pane.write.back')}
        </Button>
      </div>
    </>
  );
}
