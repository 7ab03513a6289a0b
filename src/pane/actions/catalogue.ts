import { proposeFirstCatalogue } from '../../app/catalogue/proposeCatalogue';
import type { Pane } from '../pane';
import { runWork } from '../work/runWork';
import { createCatalogue } from '../../app/catalogue/createCatalogue';
import { afterTabs, afterWrite } from '../work/afterWrite';
import { writeCells } from '../../app/write/writeCells';
import type { WriteName } from '../state/state';
import type { CellEdit } from '../../workbook/port';

/** "Đề xuất lại từ đầu": what the person changed in the proposal is dropped. */
export function proposeAgain(pane: Pane): void {
  const { opened } = pane.state();
  if (opened) pane.dispatch({ type: 'catalogue-proposed', proposals: proposeFirstCatalogue(opened) });
}

/** "Tạo trang danh mục": writes the units ticked as an ordinary sheet, and reads the plan with it. */
export async function createCatalogueAction(pane: Pane): Promise<void> {
  const { opened, proposals } = pane.state();
  if (!opened || !proposals) return;
  const written = await runWork(pane, (job) => createCatalogue(job, opened, proposals));
  if (written) await afterTabs(pane, written.receipt, 'catalogue', written);
}

/** A change of the catalogue as it was shown: its cells, and how it is named afterwards. */
export interface ShownChange {
  readonly edits: readonly CellEdit[];
  readonly name: WriteName<'alias' | 'unit' | 'merge' | 'split'>;
}

/** Writes a change of the catalogue that was shown, and reads and checks the plan with it. */
export async function changeCatalogueAction(pane: Pane, { edits, name }: ShownChange): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const written = await runWork(pane, ({ runner }) => writeCells(pane.port, opened, edits, runner));
  if (written) await afterWrite(pane, name, written.receipt, written);
}
