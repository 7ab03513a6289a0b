import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../../workbook/port';

export { aliasEdits } from './addAlias';
export { unitEdits } from './addUnit';
export type { NewUnit } from './addUnit';
export { mergeEdits } from './mergeUnits';
export { splitEdits } from './splitUnit';

/** Use case: write the edits of a catalogue that were shown; all or none. Refuses as the adapter refuses. */
export function changeCatalogue(
  port: WorkbookPort,
  edits: readonly CellEdit[],
  runner: Runner,
): Promise<Outcome<WriteReceipt>> {
  return port.editCells(edits, runner);
}
