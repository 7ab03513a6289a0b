import { writeCells } from '../../app/writeCells';
import type { MessageParams } from '../../messages/say';
import type { CellEdit } from '../../workbook/port';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** A change of the catalogue as it was shown: its cells, and how it is named afterwards (`pane.deed.<code>`). */
export interface ShownChange {
  readonly edits: readonly CellEdit[];
  readonly code: 'alias' | 'unit' | 'merge' | 'split';
  readonly params: MessageParams;
}

/** Writes a change of the catalogue that was shown, and reads and checks the plan with it. */
export async function changeCatalogueAction(pane: Pane, { edits, code, params }: ShownChange): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const written = await runWork(pane, (runner) => writeCells(pane.port, opened, edits, runner));
  if (written) await afterWrite(pane, code, params, written.receipt, written);
}
