import type { Pane } from '../pane';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';
import { closeFirstRun } from './frame';

/**
 * "Danh mục": reads the workbook as it is now; without a catalogue it proposes one. Never writes. What proposes units is
 * fetched here: most sessions never need it.
 */
export async function showCatalogueAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'catalogue' });
  const found = await runWork(pane, async ({ runner }) => {
    const opened = await readPlanNow(pane, runner);
    if (!opened.ok) return opened;
    const [{ proposeAgain }, { unknownNames }] = await Promise.all([
      import('./catalogue'),
      import('../../app/catalogue/unknownNames'),
    ]);
    return { ...opened, value: { opened: opened.value, proposeAgain, unknown: unknownNames(opened.value).length } };
  });
  if (!found) return;
  const { catalogue } = found.opened.plan;
  if (catalogue === null && !pane.state().proposalChanged) found.proposeAgain(pane);
  const text =
    catalogue === null
      ? pane.say('catalogue.none')
      : pane.say('catalogue.found', { sheet: catalogue.sheet, units: catalogue.units.length });
  const more = found.unknown === 0 ? '' : ` ${pane.say('catalogue.unknown', { count: found.unknown })}.`;
  pane.dispatch({ type: 'said', text: text + more });
}
