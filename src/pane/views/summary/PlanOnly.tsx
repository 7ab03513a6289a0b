import { hasResultColumns } from '../../../app/summary/planOnly';
import type { OpenedPlan } from '../../../app/open/openPlan';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { isIdleRow, unitRowId, unitRowName } from '../../../app/summary/tasksBehind';
import { planOnlyText } from '../../text/planOnlyText';
import { usePane } from '../../pane';
import { NumberButton } from './NumberButton';
import { ResultColumns } from './ResultColumns';

interface PlanOnlyProps {
  readonly opened: OpenedPlan;
  readonly prepared: PreparedSummary;
}

/** The figures of a plan that has no result yet: how many tasks each unit has. */
export function PlanOnly({ opened, prepared }: PlanOnlyProps) {
  const { say } = usePane();
  const { rollUp } = prepared;
  return (
    <>
      <p className="td-headline">{planOnlyText(prepared, say)}</p>
      {hasResultColumns(opened) ? <p>{say('summary.plan-only.next')}</p> : null}
      <ResultColumns opened={opened} />
      <table className="td-table">
        <caption className="td-hidden">{say('summary.plan-only.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className="td-name">
              {say('pane.summary.column.unit')}
            </th>
            <th scope="col">{say('pane.summary.column.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rollUp.rows
            .filter((row) => !isIdleRow(row) && row.counts.total > 0)
            .map((row) => {
              const [id, name] = [unitRowId(row), unitRowName(row, say)];
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    <NumberButton count={row.counts.total} figure="total" row={{ id, name }} />
                  </td>
                </tr>
              );
            })}
          <tr className="td-total">
            <th scope="row">{say('pane.summary.total')}</th>
            <td>
              <NumberButton count={rollUp.total.total} figure="total" row={null} />
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
