import { proposeFirstCatalogue } from '../../app/catalogue/proposeCatalogue';
import { unknownNames } from '../../app/catalogue/unknownNames';
import type { Pane } from '../pane';
import { readPlanNow } from '../readPlan';
import { runWork } from '../runWork';
import { closeFirstRun } from './closeFirstRun';

/** "Danh mục": reads the workbook as it is now; without a catalogue it proposes one. Never writes. */
export async function showCatalogueAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'catalogue' });
  const opened = await runWork(pane, (runner) => readPlanNow(pane, runner));
  if (!opened) return;
  const { catalogue } = opened.plan;
  if (catalogue === null && !pane.state().proposalChanged) proposeAgain(pane);
  const text =
    catalogue === null
      ? pane.say('catalogue.none')
      : pane.say('catalogue.found', { sheet: catalogue.sheet, units: catalogue.units.length });
  const unknown = unknownNames(opened).length;
  const more = unknown === 0 ? '' : ` ${pane.say('catalogue.unknown', { count: unknown })}.`;
  pane.dispatch({ type: 'said', text: text + more });
}

/** "Đề xuất lại từ đầu": what the person changed in the proposal is dropped. */
export function proposeAgain(pane: Pane): void {
  const { opened } = pane.state();
  if (opened) pane.dispatch({ type: 'catalogue-proposed', proposals: proposeFirstCatalogue(opened) });
}
