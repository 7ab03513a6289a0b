import type { OpenedPlan } from '../../app/open/openPlan';
import type { UndoStep } from '../../app/write/undo';
import { done } from '../../core/flow/outcome';
import type { WriteReceipt } from '../../workbook/port';
import { checkAgain } from './checkAgain';
import { keepOpened } from './keepOpened';
import { leftText } from '../text/leftText';
import { shortfallText, undoneText, writeText } from '../text/writeText';
import type { Pane } from '../pane';
import { readPlanNow } from './readPlan';
import { runWork } from './runWork';
import { prepareSummaryAction } from './prepareSummary';
import type { PaneEvent, Place, WriteName } from '../state/state';

/** What some use cases give beside the receipt. */
export interface FurtherResult {
  /** How it is undone; without it by its entry in the journal alone. */
  readonly steps?: readonly UndoStep[];
  /** Where to look at what was written; the person is brought there. */
  readonly place?: Place;
  /** The plan as it reads after the write, where the use case has read it already. */
  readonly opened?: OpenedPlan;
}

/**
 * After a write: names it in the list of what can be undone, says it, tells the surroundings, reads again (which tabs
 * of ours stand there now, and which of them are stale), and checks again what had been checked.
 */
export function afterWrite(
  pane: Pane,
  name: WriteName,
  receipt: WriteReceipt,
  { steps = [{ entry: receipt.entry }], opened, place }: FurtherResult = {},
): Promise<void> {
  const write = { ...name, receipt, steps, at: pane.host.now(), ...(place === undefined ? {} : { place }) };
  return refreshAfterWrite(pane, { type: 'written', write }, opened);
}

/** After tabs were written: as `afterWrite`, named by their titles. */
export function afterTabs(
  pane: Pane,
  receipt: WriteReceipt,
  code: 'tab' | 'recreated' | 'catalogue' = 'tab',
  further?: FurtherResult,
): Promise<void> {
  return afterWrite(pane, { code, params: { tabs: receipt.tabs.join("', '") } }, receipt, further);
}

/** After a write or an undo: the pane reads and checks again, and says what was done. */
export async function refreshAfterWrite(
  pane: Pane,
  event: Extract<PaneEvent, { readonly type: 'written' | 'undone' }>,
  opened?: OpenedPlan,
): Promise<void> {
  pane.dispatch(event);
  await pane.host.onWorkbookChanged?.(event.write.receipt);
  try {
    await readAgain(pane, opened);
    if (event.type === 'written' && event.write.place !== undefined) await showPlace(pane, event.write.place);
  } finally {
    pane.dispatch({ type: 'settled' });
  }
  const isWritten = event.type === 'written';
  const text = isWritten
    ? pane.say('pane.written', { write: writeText(event.write, pane.say) })
    : undoneText(event.write, pane.say);
  const shortfall = isWritten ? shortfallText(event.write, pane.say) : '';
  const left = isWritten ? (event.write.receipt.left ?? []) : [];
  const said = [text + shortfall, ...left.map((each) => leftText(each, pane.say))].join(' ');
  pane.dispatch({ type: 'said', text: said });
}

async function showPlace(pane: Pane, { sheet, row, column }: Place): Promise<void> {
  await runWork(pane, async () => {
    const jumped = await pane.port.jump(sheet, row, column);
    return jumped.ok ? done(true) : jumped;
  });
}

async function readAgain(pane: Pane, opened: OpenedPlan | undefined): Promise<void> {
  if (opened) keepOpened(pane, opened);
  else await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  if (pane.state().checked) await checkAgain(pane);
  const { opened: now, prepared, view, collected } = pane.state();
  // Beside a tab of an agenda without a plan nothing is summed up, and no refusal follows what was done.
  const isCounted = now?.plan.sheets.some(({ counted }) => counted) === true;
  if (prepared !== null || (view === 'summary' && isCounted)) await prepareSummaryAction(pane);
  // It came with what was received.
  if (view === 'collect' && collected !== null) await (await import('./weighAgain')).weighAgain(pane);
}
