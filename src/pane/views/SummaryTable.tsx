import { useState } from 'react';
import { rateText } from '../../app/sentences';
import type { PreparedSummary } from '../../app/summary/summarise';
import { TABLE_FIGURES, isIdleRow, unitRowId, unitRowName } from '../../app/summary/tasksBehind';
import type { Counts, UnitRow } from '../../core/rollup/types';
import { usePane } from '../pane';
import { NumberButton } from './summary/NumberButton';
import { Turn } from './Turn';

/** The counts per phòng: five columns that fit the narrowest pane. Units without any task are one line until somebody asks. */
export function SummaryTable({ prepared }: { readonly prepared: PreparedSummary }) {
  const { say } = usePane();
  const [withIdle, setWithIdle] = useState(false);
  const { rows, total } = prepared.rollUp;
  const idle = rows.filter(isIdleRow);
  const shown = withIdle ? rows : rows.filter((row) => !isIdleRow(row));
  return (
    <table className="td-table td-counts">
      <caption className="td-hidden">{say('pane.summary.table')}</caption>
      <thead>
        <tr>
          {(['unit', 'total', 'completed', 'overdue', 'rate'] as const).map((column) => (
            <th
              key={column}
              scope="col"
              className={column === 'unit' ? 'td-name' : undefined}
              title={column === 'rate' ? say('summary.note.rate.title') : undefined}
            >
              {say(`pane.summary.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <UnitCounts key={`${row.kind}\n${unitRowId(row)}`} row={row} />
        ))}
        {idle.length === 0 ? null : (
          <tr className="td-idle">
            <td colSpan={5} className="td-name">
              <button type="button" aria-expanded={withIdle} onClick={() => setWithIdle(!withIdle)}>
                <Turn />
                {say('report.units-idle', { count: idle.length })}
              </button>
            </td>
          </tr>
        )}
        <CountRow row={null} name={say('pane.summary.total')} counts={total} />
      </tbody>
    </table>
  );
}

function UnitCounts({ row }: { readonly row: UnitRow }) {
  const { say } = usePane();
  return <CountRow row={unitRowId(row)} name={unitRowName(row, say)} counts={row.counts} />;
}

interface CountRowProps {
  /** Id of the row; null for the total. */
  readonly row: string | null;
  readonly name: string;
  readonly counts: Counts;
}

function CountRow({ row, name, counts }: CountRowProps) {
  const { say } = usePane();
  const of = row === null ? null : { id: row, name };
  return (
    <tr className={row === null ? 'td-total' : undefined}>
      <th scope="row">{name}</th>
      {(['total', 'completed', 'overdue'] as const).map((figure) => (
        <td key={figure} className={figure === 'overdue' && counts.overdue > 0 ? 'td-bad' : undefined}>
          <NumberButton count={counts[figure]} figure={figure} row={of} />
        </td>
      ))}
      <td>{rateText(counts.rate, say)}</td>
    </tr>
  );
}

/** All columns of the tab, in a frame of its own that scrolls: by keyboard too; the pane never scrolls sideways. */
export function WholeTable({ prepared }: { readonly prepared: PreparedSummary }) {
  const { say } = usePane();
  const { rollUp, table } = prepared;
  return (
    // What scrolls must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="td-scroll" role="region" aria-label={say('pane.summary.columns')} tabIndex={0}>
      <table className="td-table">
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col" className={index === 1 ? 'td-name' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <WholeRow key={index} texts={row} row={rollUp.rows[index] ?? null} total={rollUp.total} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WholeRowProps {
  /** Number, name and figures as the tab shows them. */
  readonly texts: readonly string[];
  /** Null for the total. */
  readonly row: UnitRow | null;
  readonly total: Counts;
}

function WholeRow({ texts, row, total }: WholeRowProps) {
  const { say } = usePane();
  const counts = row === null ? total : row.counts;
  const of = row === null ? null : { id: unitRowId(row), name: unitRowName(row, say) };
  return (
    <tr className={row === null ? 'td-total' : undefined}>
      {texts.map((text, column) => {
        const figure = TABLE_FIGURES[column - 2] ?? null;
        return (
          <td key={column} className={column === 1 ? 'td-name' : undefined}>
            {figure === null ? (
              text
            ) : (
              <NumberButton count={counts[figure]} figure={figure} row={of}>
                {text}
              </NumberButton>
            )}
          </td>
        );
      })}
    </tr>
  );
}
