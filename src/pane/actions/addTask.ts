/** "Thêm nhiệm vụ phát sinh": a task found during the year is placed, shown, and written. Loaded with its view. */
import { prepareAddition, shortText, writeAddition } from '../../app/addTask/addTask';
import type { Addition, WantedTask } from '../../app/addTask/addTask';
import type { Answer } from '../../app/collect/receive';
import type { OpenedPlan } from '../../app/open/openPlan';
import { done } from '../../core/flow/outcome';
import type { Pane } from '../pane';
import { afterWrite } from '../work/afterWrite';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';
import { weighAgain, weighNow } from '../work/weighAgain';

/** A row as it was shown, in the plan that it was tried on. */
export interface PreviewedTask {
  readonly wanted: WantedTask;
  readonly opened: OpenedPlan;
  readonly addition: Addition;
}

/** Why the place of a task must be chosen: the plan has several for it, or none of its month. */
export type Unplaced = 'several' | 'none';

/** Tries a task on the plan as it is now. Never writes. Returns null where it was refused, and why where only its place lacks. */
export function previewTaskAction(pane: Pane, wanted: WantedTask): Promise<PreviewedTask | Unplaced | null> {
  return runWork<PreviewedTask | Unplaced>(pane, async (job) => {
    const opened = await readPlanNow(pane, job.runner);
    if (!opened.ok) return opened;
    const weighed = await weighNow(pane, job);
    if (!weighed.ok) return weighed;
    const placed = await prepareAddition(job, opened.value, wanted);
    if (placed.ok) return done({ wanted, opened: opened.value, addition: placed.value });
    const { code } = placed.refusal;
    if (code === 'add-place-unclear') return done('several');
    return code === 'add-time-none' ? done('none') : placed;
  });
}

/** What became of a row that was to be written. */
export type WrittenTask =
  | { readonly kind: 'written'; readonly text: string }
  /** The workbook says something else by now: nothing was written, this is what would be. */
  | { readonly kind: 'changed'; readonly preview: PreviewedTask };

/** Writes the row as it was shown. What came back from units is weighed anew, for one of its rows may be this task. */
export async function writeTaskAction(
  pane: Pane,
  { wanted, opened, addition }: PreviewedTask,
): Promise<WrittenTask | null> {
  const written = await runWork(pane, (job) => writeAddition(job, opened, wanted, addition));
  if (!written) return null;
  const { receipt, steps, told, changed } = written;
  if (changed) {
    pane.dispatch({ type: 'opened', opened: changed.opened, at: pane.host.now() });
    await weighAgain(pane);
    return { kind: 'changed', preview: { wanted, ...changed } };
  }
  if (!receipt) return null;
  const { row, group, cells } = addition;
  const params = { row: String(row), sheet: group.sheet };
  await afterWrite(pane, { code: 'addition', params }, receipt, {
    steps,
    opened: written.opened,
    place: { sheet: group.sheet, row, column: cells[0]?.column ?? 0 },
  });
  const text = shortText(told, pane.say);
  if (text !== '') pane.dispatch({ type: 'said', text });
  return { kind: 'written', text };
}

/** "Thêm vào kế hoạch…" at a row that a unit added to its form: the form of a new task is filled in with it. */
export function proposeTaskAction(pane: Pane, { id, content, unit }: Answer): void {
  const period = pane.state().collected?.period ?? null;
  const term = period === null ? '' : `${String(period.to).padStart(2, '0')}/${String(period.year)}`;
  pane.dispatch({ type: 'task-proposed', proposed: { id, content, lead: unit, term } });
}
