import { addResultColumns } from '../../app/resultColumns';
import type { OfferedTable } from '../../app/resultColumns';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/**
 * "Thêm cột kết quả": adds the columns to the tables chosen. Where they would stand elsewhere than shown, nothing is
 * written and the new places are shown.
 */
export async function addResultColumnsAction(pane: Pane, tables: readonly OfferedTable[]): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const added = await runWork(pane, (runner) => addResultColumns(pane.port, opened, tables, pane.say, runner));
  if (!added) return;
  const { receipt, changed } = added;
  if (changed) {
    pane.dispatch({ type: 'opened', opened: changed, at: pane.host.now() });
    pane.dispatch({ type: 'noted', code: 'columns.changed', params: {} });
    pane.dispatch({ type: 'said', text: pane.say('columns.changed') });
  }
  const columns = tables.reduce((sum, { table }) => sum + table.lacking.length, 0);
  if (receipt) await afterWrite(pane, 'columns', { columns, tables: tables.length }, receipt);
}
