import type { Pane } from '../pane';

/** Events of our own writes may come in after the work that wrote; nobody types that fast. */
const AFTER_WORK_MS = 1000;

/** Counts the cells that people change in sheets that matter, since the plan was read. Returns the function that stops it. */
export function watchWorkbook(pane: Pane): () => void {
  const stop = pane.port.watch?.((sheet, cells) => {
    const { opened, work, workEndedAt } = pane.state();
    if (!opened || work || performance.now() - workEndedAt < AFTER_WORK_MS) return;
    const kind = opened.plan.sheets.find(({ name }) => name === sheet)?.kind;
    if (kind === 'plan' || kind === 'agenda' || kind === 'catalogue') pane.dispatch({ type: 'cells-changed', cells });
  });
  return stop ?? (() => undefined);
}
