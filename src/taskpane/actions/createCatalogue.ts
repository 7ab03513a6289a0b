import { createCatalogue } from '../../app/catalogue/createCatalogue';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { runWork } from '../runWork';

/** "Tạo trang danh mục": writes the units ticked as an ordinary sheet, and reads the plan with it. */
export async function createCatalogueAction(pane: Pane): Promise<void> {
  const { opened, proposals } = pane.state();
  if (!opened || !proposals) return;
  const written = await runWork(pane, (runner) => createCatalogue(pane.port, opened, proposals, pane.say, runner));
  if (!written) return;
  await afterWrite(pane, 'catalogue', { tabs: written.receipt.tabs.join(', ') }, written.receipt, written);
}
