import { createStraightRunner } from '../../../src/app/runner';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import type { Settings } from '../../../src/app/settings/document';
import { settingsText } from '../../../src/app/settings/settingsText';
import type { StoredSettings } from '../../../src/app/settings/readSettings';
import { undoWrite } from '../../../src/app/write/undo';
import type { UndoStep } from '../../../src/app/write/undo';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { CellEdit } from '../../../src/workbook/port';
import { cellAt } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { sheetOf, workbookOf } from '../../helpers/planVerbs';

const runner = createStraightRunner();
const STORED: StoredSettings = { settings: NOTHING_DECIDED, text: null, trouble: null };

/** A sheet of three cells, each written over by a step of its own. */
async function written(): Promise<{ port: FakePort; steps: UndoStep[]; cells: () => unknown[] }> {
  const port = fakePort(workbookOf(sheetOf('Tháng 3', [['một', 'hai', 'ba']])));
  const steps: UndoStep[] = [];
  for (const [column, expected] of ['một', 'hai', 'ba'].entries()) {
    const edit = await port.editCells([place(column, expected, expected.toUpperCase())], runner);
    if (!edit.ok) throw new Error(edit.refusal.code);
    steps.push({ entry: edit.value.entry });
  }
  const cells = (): unknown[] => {
    const [sheet] = port.grids.sheets;
    return [0, 1, 2].map((column) => (sheet ? cellAt(sheet, 1, column) : undefined));
  };
  return { port, steps, cells };
}

function place(column: number, expected: string, value: string): CellEdit {
  return { sheet: 'Tháng 3', row: 1, column, expected, value };
}

const refusalOf = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.refusal.code);

describe('taking an action back', () => {
  it('takes back every step of it', async () => {
    const { port, steps, cells } = await written();
    expect(refusalOf(await undoWrite(port, steps, STORED, runner))).toBeNull();
    expect(cells()).toEqual(['một', 'hai', 'ba']);
  });

  it('is refused when the cells of its first step were changed since; nothing else is taken back then', async () => {
    const { port, steps, cells } = await written();
    await port.editCells([place(0, 'MỘT', 'khác')], runner);
    expect(refusalOf(await undoWrite(port, steps, STORED, runner))).toBe('changed-since');
    expect(cells()).toEqual(['khác', 'HAI', 'BA']);
  });

  it('goes on past a later step that cannot be taken back, and is done', async () => {
    const { port, steps, cells } = await written();
    await port.editCells([place(1, 'HAI', 'khác')], runner);
    expect(refusalOf(await undoWrite(port, steps, STORED, runner))).toBeNull();
    expect(cells()).toEqual(['một', 'khác', 'ba']);
  });
});

describe('taking a decision back after a later one', () => {
  const decided = (closingDay: number): Settings => ({ ...NOTHING_DECIDED, ownCalendar: { closingDay } });
  const text = (settings: Settings): string => settingsText(settings) ?? '';

  /** A decision that was followed by another: its own entry can no longer be taken back. */
  async function decidedTwice(): Promise<{ port: FakePort; step: UndoStep; stored: StoredSettings }> {
    const port = fakePort(workbookOf(sheetOf('Tháng 3', [['một']])));
    const first = await port.putSettings(text(decided(10)), runner);
    const later: Settings = { ...decided(10), calendar: 'own' };
    await port.putSettings(text(later), runner);
    if (!first.ok) throw new Error(first.refusal.code);
    const revert = (settings: Settings): Settings => ({ ...settings, ownCalendar: null });
    return {
      port,
      step: { entry: first.value.entry, revert },
      stored: { settings: later, text: text(later), trouble: null },
    };
  }

  it('takes that decision alone out of what the workbook remembers', async () => {
    const { port, step, stored } = await decidedTwice();
    expect(refusalOf(await undoWrite(port, [step], stored, runner))).toBeNull();
    expect(port.grids.settings).toBe(text({ ...NOTHING_DECIDED, calendar: 'own' }));
  });

  it('is refused where what the workbook remembers is not known, or the step is no decision', async () => {
    const { port, step, stored } = await decidedTwice();
    const before = port.grids.settings;
    expect(refusalOf(await undoWrite(port, [step], null, runner))).toBe('changed-since');
    expect(refusalOf(await undoWrite(port, [{ entry: step.entry }], stored, runner))).toBe('changed-since');
    expect(port.grids.settings).toBe(before);
  });

  it('is refused where the workbook was written by a newer program, or the write fails', async () => {
    const { port, step, stored } = await decidedTwice();
    const newer = { ...stored, trouble: 'settings-newer' as const };
    expect(refusalOf(await undoWrite(port, [step], newer, runner))).toBe('settings-newer');
    port.failNext('putSettings', 'workbook-protected');
    expect(refusalOf(await undoWrite(port, [step], stored, runner))).toBe('workbook-protected');
  });

  it('is refused for another reason without touching what is remembered', async () => {
    const { port, step, stored } = await decidedTwice();
    const before = port.grids.settings;
    port.failNext('undo', 'nothing-to-undo');
    expect(refusalOf(await undoWrite(port, [step], stored, runner))).toBe('nothing-to-undo');
    expect(port.grids.settings).toBe(before);
  });
});
