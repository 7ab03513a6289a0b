/** Use cases: a task found during the year is placed in the plan (never writes), and its row is written. */
import type { Addition, WantedTask } from '../../core/additions/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { InsertedRow, WriteReceipt } from '../../workbook/port';
import type { Job } from '../job';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import type { UndoStep } from '../write/undo';
import { followWrite, writeCells } from '../write/writeCells';

export type { Addition, AdditionNote, WantedTask } from '../../core/additions/types';
export { groupsOf, isSameMonth, monthsGiven, ownPlace, placeName } from '../../core/additions/groups';
export { unitNamed } from '../../core/additions/leadText';
export { additionLines, additionNotes, placeText, shortText } from './additionText';

/**
 * Places a task in the workbook behind a port. Where no row can be put in there, a blank one is taken, if there is one.
 * Refuses as `placeTask` and the port's `tryRow` do.
 */
export async function prepareAddition(
  { port, runner }: Pick<Job, 'port' | 'runner'>,
  opened: OpenedPlan,
  wanted: WantedTask,
): Promise<Outcome<Addition>> {
  const { placeTask } = await import('./engine');
  const { grids, plan, options, stored } = opened;
  const reading = { settings: stored.settings.plan, ...options };
  const place = async (inserts: boolean): Promise<Outcome<Addition>> => {
    const placed = await runner.run(placeTask(grids, plan, reading, wanted, inserts));
    return placed.ok ? placed.value : placed;
  };
  const placed = await place(port.insertRow !== undefined);
  if (!placed.ok || placed.value.how === 'fill') return placed;
  const { group, row } = placed.value;
  const tried = await port.tryRow?.({ sheet: group.sheet, row });
  if (tried?.ok !== false) return placed;
  const filled = await place(false);
  return filled.ok ? filled : tried;
}

/** What writing a new task did. */
export interface WrittenAddition {
  /** Null when nothing was written because `changed` must be seen first. */
  readonly receipt: WriteReceipt | null;
  readonly changed: { readonly opened: OpenedPlan; readonly addition: Addition } | null;
  readonly steps: readonly UndoStep[];
  /** The plan as it reads now. */
  readonly opened: OpenedPlan;
  /** What the new row has not, though the row above has it, and formulas that do not take it in. */
  readonly told: Pick<InsertedRow, 'short' | 'unfilled'>;
}

const NOTHING_TOLD: WrittenAddition['told'] = { short: [], unfilled: [] };

/**
 * Writes the row as it was shown. In Excel the workbook is read once more first: where the row would land elsewhere or say
 * something else, nothing is written and `changed` holds what would be. Refuses as `placeTask` and the port do, and with
 * `row-not-insertable` where no row can be put in.
 */
export async function writeAddition(
  { port, runner }: Job,
  opened: OpenedPlan,
  wanted: WantedTask,
  shown: Addition,
): Promise<Outcome<WrittenAddition>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const now = reopened.value;
  if (now !== opened) {
    const again = await prepareAddition({ port, runner }, now, wanted);
    if (!again.ok) return again;
    if (rowAsShown(again.value) !== rowAsShown(shown)) {
      const changed = { opened: now, addition: again.value };
      return done({ receipt: null, changed, steps: [], opened: now, told: NOTHING_TOLD });
    }
  }
  const { group, row, how, cells } = shown;
  const { sheet } = group;
  if (how === 'fill') {
    const edits = cells.map(({ column, value, isDay }) => {
      const expected = now.grids.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column] ?? null;
      return { sheet, row, column, expected, value, ...(isDay === undefined ? {} : { isDay }) };
    });
    const written = await writeCells(port, now, edits, runner);
    return written.ok ? done({ ...written.value, changed: null, told: NOTHING_TOLD }) : written;
  }
  if (port.insertRow === undefined) return refused('row-insert-first', { sheet, row: String(row - 1) });
  const aboveRead = now.grids.sheets.find(({ name }) => name === sheet)?.rows[row - 2];
  const inserted = await port.insertRow(
    { sheet, row, cells, ...(aboveRead === undefined ? {} : { aboveRead }) },
    runner,
  );
  if (!inserted.ok) {
    const { refusal } = inserted;
    return refusal.code === 'changed-since'
      ? refused('cell-changed', { sheet, cell: refusal.params.cell ?? '' })
      : inserted;
  }
  const { short, unfilled, ...receipt } = inserted.value;
  const followed = await followWrite(port, now, receipt, runner);
  return done({ ...followed, changed: null, told: { short, unfilled } });
}

function rowAsShown({ group, row, how, cells }: Addition): string {
  return JSON.stringify([group.sheet, row, how, cells]);
}
