import { rateText } from '../../app/sentences';
import type { PreparedSummary } from '../../app/summary/summarise';
import type { Counts } from '../../core/rollup/types';
import type { Say } from '../../messages/say';
import { usePane } from '../pane';

/** The counts per phòng: five columns that fit the narrowest pane, and all columns of the tab on request. */
export function SummaryTable({ prepared }: { readonly prepared: PreparedSummary }) {
  const { say } = usePane();
  const { rollUp, table } = prepared;
  return (
    <>
      <table className="td-table">
        <caption className="td-hidden">{say('pane.summary.table')}</caption>
        <thead>
          <tr>
            {(['unit', 'total', 'completed', 'overdue', 'rate'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'unit' ? 'td-name' : undefined}>
                {say(`pane.summary.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rollUp.rows.map(({ unit, name, kind, counts }) => (
            <CountRow
              key={`${kind}\n${unit ?? ''}`}
              name={unit === null ? say('pane.summary.no-lead') : name}
              counts={counts}
            />
          ))}
          <CountRow name={say('pane.summary.total')} counts={rollUp.total} total />
        </tbody>
      </table>
      {notes(prepared, say).map((note) => (
        <p key={note} className="td-quiet">
          {note}
        </p>
      ))}
      <details>
        <summary>{say('pane.summary.columns')}</summary>
        {/* A wide table scrolls in its own frame, by keyboard too; the pane never scrolls sideways. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
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
                <tr key={index} className={index === table.rows.length - 1 ? 'td-total' : undefined}>
                  {row.map((text, column) => (
                    <td key={column} className={column === 1 ? 'td-name' : undefined}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

interface CountRowProps {
  readonly name: string;
  readonly counts: Counts;
  readonly total?: boolean;
}

function CountRow({ name, counts, total = false }: CountRowProps) {
  const { say } = usePane();
  const { total: all, completed, overdue, rate } = counts;
  return (
    <tr className={total ? 'td-total' : undefined}>
      <th scope="row">{name}</th>
      <td>{all}</td>
      <td>{completed}</td>
      <td className={overdue > 0 ? 'td-bad' : undefined}>{overdue}</td>
      <td>{rateText(rate, say)}</td>
    </tr>
  );
}

function notes({ rollUp }: PreparedSummary, say: Say): string[] {
  const sum = rollUp.rows.reduce((total, { counts }) => total + counts.total, 0);
  return [
    ...(sum > rollUp.total.total ? [say('pane.summary.several')] : []),
    ...(rollUp.typoTasks > 0 ? [say('pane.summary.typos', { count: rollUp.typoTasks })] : []),
  ];
}
