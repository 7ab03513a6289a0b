import { checkPlan } from '../../../src/app/check/check';
import { fixesOf } from '../../../src/app/check/fix';
import type { Fixes } from '../../../src/app/check/fix';
import { ignoring, restoring } from '../../../src/app/decisions/ignore';
import type { Checked } from '../../../src/app/decisions/ignore';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { decide } from '../../../src/app/decisions/decide';
import type { Decision } from '../../../src/app/decisions/decide';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import { correctColumn, countSheets, mapResult } from '../../../src/app/decisions/planDecisions';
import { readSettings } from '../../../src/app/settings/readSettings';
import { undoWrite } from '../../../src/app/write/undo';
import type { UndoStep } from '../../../src/app/write/undo';
import { writeCells } from '../../../src/app/write/writeCells';
import type { Issue } from '../../../src/core/checks/types';
import { cellAt } from '../../../src/core/grid/grid';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import type { Outcome } from '../../../src/core/flow/outcome';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const TODAY = { year: 2026, month: 4, day: 2 };
const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'];

function march(rows: readonly (readonly CellValue[])[], merges: SheetGrid['merges'] = []): SheetGrid {
  const tasks = rows.map((row, index) => [index + 1, ...row]);
  return sheetOf('Tháng 3', [['KẾ HOẠCH THÁNG 3 NĂM 2026'], HEADER, ...tasks], { merges });
}

/** Two cells with the same typo, one with another, a lead that nobody knows. */
const SLIPS = march([
  ['Lập kế hoạch duy tu vỉa hè', 'P. KHTCC', 'VP', 'Hoàn thành'],
  ['Kiểm kê cây xanh đường phố', 'P. KHTCC', 'VP', 'Đang thực hiện'],
  ['Thẩm định dự toán chiếu sáng', 'P. KHTC', 'P. QLĐTT', 'Gửi công văn 12'],
  ['Trồng dải cây phân cách', 'Đội cây xanh', 'VP', 'Gửi công văn 12'],
]);

interface Session extends Checked {
  readonly opened: OpenedPlan;
  readonly fixes: Fixes;
}

async function look(port: FakePort): Promise<Session> {
  const opened = valueOf(await openPlan(port, runner));
  const checked = valueOf(await checkPlan(opened, TODAY, runner));
  return { opened, ...checked, fixes: fixesOf(opened, checked.issues) };
}

function only(issues: readonly Issue[], code: Issue['code'], row?: number): Issue {
  const found = issues.find((issue) => issue.code === code && (row === undefined || issue.row === row));
  if (!found) throw new Error(`no ${code} among ${issues.map((issue) => `${issue.code} ${issue.row}`).join(', ')}`);
  return found;
}

const cell = (port: FakePort, row: number, column: number) => {
  const [sheet] = port.grids.sheets;
  return sheet ? cellAt(sheet, row, column) : undefined;
};

async function remember(port: FakePort, decision: Decision): Promise<readonly UndoStep[]> {
  const { opened } = await look(port);
  return valueOf(await decide(port, opened.stored, decision, runner)).steps;
}

async function takeBack(port: FakePort, steps: readonly UndoStep[]): Promise<Outcome<void>> {
  const { opened } = await look(port);
  return undoWrite(port, steps, opened.stored, runner);
}

describe('a fix', () => {
  it('shows what the cell holds and what it should hold', async () => {
    const { issues, fixes } = await look(fakePort(workbookOf(SLIPS, CATALOGUE_SHEET)));
    const fix = fixes.one(only(issues, 'lead-typo', 3));
    expect(fix).toMatchObject({ from: 'P. KHTCC', to: 'P. KHTC' });
    expect(fix?.edits).toEqual([{ sheet: 'Tháng 3', row: 3, column: 2, expected: 'P. KHTCC', value: 'P. KHTC' }]);
  });

  it('is offered for all cells with the same text in columns of the same meaning', async () => {
    const { issues, fixes } = await look(fakePort(workbookOf(SLIPS, CATALOGUE_SHEET)));
    expect(fixes.all(only(issues, 'lead-typo', 3))?.edits.map(({ row }) => row)).toEqual([3, 4]);
    expect(fixes.all(only(issues, 'coordinating-typo'))).toBeNull();
  });

  it('of one cell leaves the other; the plan is read again, and what was wrong is no more', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const { opened, issues, fixes } = await look(port);
    const fix = fixes.one(only(issues, 'lead-typo', 3));
    const written = valueOf(await writeCells(port, opened, fix?.edits ?? [], runner));
    expect(written.receipt.userCells).toBe(1);
    expect([cell(port, 3, 2), cell(port, 4, 2)]).toEqual(['P. KHTC', 'P. KHTCC']);
    const again = valueOf(await checkPlan(written.opened, TODAY, runner)).issues;
    expect(again.filter(({ code }) => code === 'lead-typo').map(({ row }) => row)).toEqual([4]);
  });

  it('mends a cell with characters that show nothing, which the plan was read without', async () => {
    const typed = 'P. \u200bKHTCC\u00ad';
    const sheet = march([['Lập kế hoạch duy tu vỉa hè', typed, 'VP', 'Hoàn thành']]);
    const port = fakePort(workbookOf(sheet, CATALOGUE_SHEET));
    const { opened, issues, fixes } = await look(port);
    const edits = fixes.one(only(issues, 'lead-typo'))?.edits ?? [];
    expect(edits).toEqual([{ sheet: 'Tháng 3', row: 3, column: 2, expected: typed, value: 'P. KHTC' }]);
    valueOf(await writeCells(port, opened, edits, runner));
    expect(cell(port, 3, 2)).toBe('P. KHTC');
  });

  it('of a merged cell goes into its top left one', async () => {
    const rows = SLIPS.rows.slice(2).map((row) => row.slice(1));
    const sheet = march(
      rows.map((row, index) => (index === 1 ? [row[0] ?? null, null, row[2] ?? null, row[3] ?? null] : row)),
      [{ top: 3, left: 2, bottom: 4, right: 2 }],
    );
    const { issues, fixes } = await look(fakePort(workbookOf(sheet, CATALOGUE_SHEET)));
    const typos = issues.filter(({ code }) => code === 'lead-typo');
    expect(typos.length).toBeGreaterThan(0);
    for (const typo of typos) expect(fixes.one(typo)?.edits[0]).toMatchObject({ row: 3, column: 2 });
    for (const typo of typos) expect(fixes.all(typo)).toBeNull();
  });

  it('is not offered where the cell holds something else than the text that was looked at', async () => {
    const { opened, issues } = await look(fakePort(workbookOf(SLIPS, CATALOGUE_SHEET)));
    const typo = only(issues, 'lead-typo', 3);
    for (const value of [46000, { kind: 'uncached', formula: 'B1' } as const, 'P. KHTCC, VP']) {
      const grids = workbookOf(
        { ...SLIPS, rows: SLIPS.rows.map((row, index) => (index === 2 ? [1, row[1] ?? null, value] : row)) },
        CATALOGUE_SHEET,
      );
      expect(fixesOf({ ...opened, grids }, issues).one(typo)).toBeNull();
    }
  });

  it('is not offered where the cell holds already what it should, but for the spaces that were looked at', async () => {
    const { opened, issues } = await look(fakePort(workbookOf(SLIPS, CATALOGUE_SHEET)));
    const odd = { ...only(issues, 'lead-typo', 3), row: 5, text: 'P.  KHTC', suggestion: 'P. KHTC' };
    expect(fixesOf(opened, [odd]).one(odd)).toBeNull();
    expect(fixesOf(opened, [odd]).one({ ...odd, suggestion: 'P.KHTC' })).toMatchObject({
      from: 'P. KHTC',
      to: 'P.KHTC',
    });
  });

  it('is refused whole when a cell was changed meanwhile, or holds a formula', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const { opened, issues, fixes } = await look(port);
    const fix = fixes.all(only(issues, 'lead-typo', 3));
    port.grids = workbookOf(
      { ...SLIPS, rows: SLIPS.rows.map((row, index) => (index === 3 ? [2, row[1] ?? null, 'VP'] : row)) },
      CATALOGUE_SHEET,
    );
    const changed = await writeCells(port, opened, fix?.edits ?? [], runner);
    expect(!changed.ok && changed.refusal).toEqual({ code: 'cell-changed', params: { sheet: 'Tháng 3', cell: 'C4' } });
    expect(cell(port, 3, 2)).toBe('P. KHTCC');
    port.failNext('editCells', 'cell-formula');
    const formula = await writeCells(port, opened, fix?.edits ?? [], runner);
    expect(!formula.ok && formula.refusal.code).toBe('cell-formula');
  });

  it('moves what hangs on a task whose key it changes, and undo brings both back', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const before = await look(port);
    const unread = only(before.issues, 'progress-unread', 6);
    await remember(port, ignoring([unread], TODAY));
    const { opened } = await look(port);
    const edit = { sheet: 'Tháng 3', row: 6, column: 2, expected: 'Đội cây xanh', value: 'VP' };
    const written = valueOf(await writeCells(port, opened, [edit], runner));
    const key = written.opened.plan.tasks.at(-1)?.key;
    expect(key).not.toBe(unread.task);
    expect(written.opened.stored.settings.ignored.map(({ task }) => task)).toEqual([key]);
    const checked = valueOf(await checkPlan(written.opened, TODAY, runner));
    expect(checked.ignored.map(({ code, row }) => [code, row])).toEqual([['progress-unread', 6]]);

    valueOf(await takeBack(port, written.steps));
    expect(cell(port, 6, 2)).toBe('Đội cây xanh');
    expect((await look(port)).ignored.map(({ task }) => task)).toEqual([unread.task]);
  });
});

describe('ignoring', () => {
  it('puts an issue out of sight for good, by its task, and brings it back', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const { issues } = await look(port);
    const typo = only(issues, 'lead-typo', 3);
    await remember(port, ignoring([typo], TODAY));
    // The same task in another row of another sheet: the plan was sorted meanwhile.
    const [title = [], header = [], first = [], ...rest] = SLIPS.rows;
    port.grids = { ...port.grids, sheets: [{ ...SLIPS, rows: [title, header, ...rest, first] }, CATALOGUE_SHEET] };
    const after = await look(port);
    expect(after.ignored.map(({ code, row }) => [code, row])).toEqual([['lead-typo', 6]]);
    expect(after.issues.some(({ code, row }) => code === 'lead-typo' && row === 6)).toBe(false);
    await remember(port, restoring(after.ignored));
    expect((await look(port)).ignored).toEqual([]);
    expect(port.grids.settings).toBeUndefined();
  });

  it('of another slip in the same task is another decision', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    await remember(port, ignoring([only((await look(port)).issues, 'lead-typo', 3)], TODAY));
    port.grids = {
      ...port.grids,
      sheets: [
        { ...SLIPS, rows: SLIPS.rows.map((row, index) => (index === 2 ? [1, row[1] ?? null, 'P. KHTTC'] : row)) },
        CATALOGUE_SHEET,
      ],
    };
    const { issues } = await look(port);
    expect(only(issues, 'lead-typo', 3).part).toBe('P. KHTTC');
  });

  it('can be taken back in any order', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const { issues } = await look(port);
    const first = await remember(port, ignoring([only(issues, 'lead-typo', 3)], TODAY));
    const second = await remember(port, ignoring([only(issues, 'lead-typo', 4)], TODAY));
    valueOf(await takeBack(port, first));
    expect((await look(port)).ignored.map(({ row }) => row)).toEqual([4]);
    valueOf(await takeBack(port, second));
    expect((await look(port)).ignored).toEqual([]);
  });
});

describe('deciding how the plan is read', () => {
  it('maps a result text to a state wherever it stands, and takes it back', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    const { issues } = await look(port);
    const unread = only(issues, 'progress-unread');
    const steps = await remember(port, mapResult(unread.part, 'done'));
    const { opened, issues: left } = await look(port);
    expect(opened.plan.tasks.map(({ progress }) => progress.state)).toEqual(['done', 'in-progress', 'done', 'done']);
    expect(left.some(({ code }) => code === 'progress-unread')).toBe(false);
    valueOf(await takeBack(port, steps));
    expect((await look(port)).opened.plan.tasks[2]?.progress.state).toBe('unclear');
  });

  it('gives a column another meaning, in every sheet named, and takes back only that', async () => {
    const april = { ...SLIPS, name: 'Tháng 4' };
    const port = fakePort(workbookOf(SLIPS, april, CATALOGUE_SHEET));
    const notes = await remember(port, correctColumn(['Tháng 3', 'Tháng 4'], 4, 'note'));
    await remember(port, correctColumn(['Tháng 4'], 3, 'none'));
    const columns = async (name: string) =>
      (await look(port)).opened.plan.sheets
        .find((sheet) => sheet.name === name)
        ?.columns.map(({ meaning, reason }) => `${meaning}:${reason}`);
    expect(await columns('Tháng 3')).toContain('note:setting');
    expect(await columns('Tháng 4')).not.toContain('coordinating:header');
    valueOf(await takeBack(port, notes));
    expect(await columns('Tháng 3')).toContain('result:header');
  });

  it('gives a meaning to one column only', async () => {
    const port = fakePort(workbookOf(SLIPS, CATALOGUE_SHEET));
    await remember(port, correctColumn(['Tháng 3'], 4, 'note'));
    await remember(port, correctColumn(['Tháng 3'], 3, 'note'));
    expect((await readSettings(port.grids)).settings.plan.columns).toEqual({ 'Tháng 3': { 3: 'note' } });
  });

  it('leaves a sheet out for good', async () => {
    const port = fakePort(workbookOf(SLIPS, { ...SLIPS, name: 'Tháng 3 (2)' }, CATALOGUE_SHEET));
    expect((await look(port)).opened.overlaps).toHaveLength(1);
    const steps = await remember(port, countSheets(['Tháng 3 (2)'], 'skipped'));
    expect((await look(port)).opened.overlaps).toEqual([]);
    valueOf(await takeBack(port, steps));
    expect(await readSettings(port.grids)).toEqual({ settings: NOTHING_DECIDED, text: null, trouble: null });
  });
});
