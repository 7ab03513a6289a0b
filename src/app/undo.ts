import type { Outcome } from '../core/flow/outcome';
import type { WorkbookPort } from '../workbook/port';

/** Use case: take back a write of this session. Refuses with `changed-since` when what was written no longer stands there. */
export function undoWrite(port: WorkbookPort, entry: string): Promise<Outcome<void>> {
  return port.undo(entry);
}
