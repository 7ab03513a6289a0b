/** Catalogue, result columns and a tab recreated through Microsoft's library and the emulated Excel: made, read, undone. */
import { aliasEdits } from '../../src/app/catalogue/changeCatalogue';
import { createCatalogue } from '../../src/app/catalogue/createCatalogue';
import { proposeFirstCatalogue } from '../../src/app/catalogue/proposeCatalogue';
import { unknownNames } from '../../src/app/catalogue/unknownNames';
import { jumpToIssue } from '../../src/app/check/jump';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { canRecreate, recreateSummary } from '../../src/app/summary/recreateSummary';
import { addResultColumns, offerResultColumns } from '../../src/app/summary/resultColumns';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { writeCells } from '../../src/app/write/writeCells';
import type { CellValue, MergedArea } from '../../src/core/grid/grid';
import { createSay } from '../../src/messages/createSay';
import { createExcelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { hostFromGrids } from '../host/fixtures';
import type { ExcelHost } from '../host/host';
import { sheetOf } from '../helpers/planVerbs';
import { valueOf } from '../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const REQUEST = {
  period: { kind: 'month', year: 2026, from: 1, to: 1 },
  asOf: { year: 2026, month: 2, day: 5 },
  calendar: 'calendar',
} as const;
const NOW = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };

const PLAN: readonly (readonly CellValue[])[] = [
  ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
  [],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
  [1, 'Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở'],
  [2, 'Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở'],
  [3, 'Sửa nhà xe', 'Tổ bảo vệ', 'Văn phòng Sở'],
];

function excelWith(rows = PLAN, merges: readonly MergedArea[] = []): { host: ExcelHost; port: WorkbookPort } {
  const host = hostFromGrids({ name: 'Kế hoạch.xlsx', sheets: [{ ...sheetOf('Tháng 1', rows), merges }] });
  host.install();
  return { host, port: createExcelWorkbook() };
}

const read = async (port: WorkbookPort): Promise<OpenedPlan> => valueOf(await openPlan(port, runner));

/** Cells, looks and names of the user's sheet, as text. */
function planIn(host: ExcelHost): string {
  const sheet = host.book.sheet('Tháng 1');
  return JSON.stringify([
    sheet?.name,
    [...(sheet?.cells.entries() ?? [])].map(([row, cells]) => [row, cells.filter((cell) => cell.value !== '')]),
  ]);
}

test('a catalogue made of the plan is read again, a name added to it too, and both are taken back', async () => {
  const { host, port } = excelWith();
  const before = planIn(host);
  const opened = await read(port);
  const proposals = proposeFirstCatalogue(opened).filter(({ name }) => name !== 'Tổ bảo vệ');
  const made = valueOf(await createCatalogue({ port, say, runner }, opened, proposals));
  expect(made.receipt.tabs).toEqual(['Danh mục đơn vị']);
  const standing = await read(port);
  expect(standing.plan.catalogue?.units.map(({ code }) => code)).toEqual(['TC', 'KT', 'VPS']);
  expect(unknownNames(standing).map(({ name }) => name)).toEqual(['Tổ bảo vệ']);

  const written = valueOf(
    await writeCells(port, standing, valueOf(aliasEdits(standing, 'Tổ bảo vệ', 'VPS', say)), runner),
  );
  expect(unknownNames(written.opened)).toEqual([]);
  for (const { entry } of written.steps) valueOf(await port.undo(entry));
  expect(unknownNames(await read(port)).map(({ name }) => name)).toEqual(['Tổ bảo vệ']);
  valueOf(await port.undo(made.receipt.entry));
  expect((await read(port)).grids.sheets.map(({ name }) => name)).toEqual(['Tháng 1']);
  expect(planIn(host)).toBe(before);
});

test('columns for results stand with their list of choices, and go when they are taken back', async () => {
  const { host, port } = excelWith();
  const before = planIn(host);
  const opened = await read(port);
  const offer = offerResultColumns(opened, say);
  const added = valueOf(await addResultColumns({ port, say, runner }, opened, offer.tables));
  const after = await read(port);
  expect(after.plan.sheets[0]?.columns.slice(4).map(({ meaning }) => meaning)).toEqual([
    'result',
    'completed',
    'objective',
    'subjective',
    'remedy',
  ]);
  expect(after.plan.tasks.map(({ key }) => key)).toEqual(opened.plan.tasks.map(({ key }) => key));
  valueOf(await port.undo(added.receipt?.entry ?? ''));
  expect((await read(port)).grids.sheets.map(({ name }) => name)).toEqual(['Tháng 1']);
  expect(planIn(host)).toBe(before);
});

test('a tab made anew keeps its place, and the plan its cells', async () => {
  const { host, port } = excelWith();
  const before = planIn(host);
  const opened = await read(port);
  const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
  const written = valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, prepared));
  const tabs = written.receipt?.tabs ?? [];
  const [title = ''] = tabs;
  const again = await read(port);
  const next = valueOf(await prepareSummary(again, REQUEST, say, runner));
  expect(canRecreate(port, next)).toBe(true);
  const cellsOf = (): unknown[] =>
    [...(host.book.sheet(title)?.cells.entries() ?? [])].map(([row, cells]) => [row, cells.map((cell) => cell.value)]);
  const standing = cellsOf();
  const foreign = host.book.sheet(title)?.cell(3, 0);
  if (foreign) foreign.value = 'ghi tay vào giữa';
  const made = valueOf(await recreateSummary({ port, say, now: NOW, runner }, again, next));
  expect(made.receipt?.tabs).toEqual(tabs);
  expect(JSON.stringify(cellsOf())).toBe(JSON.stringify(standing));
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Tháng 1', ...tabs]);
  expect(planIn(host)).toBe(before);
});

test('a tab written where merged cells were guessed before is up to date when it is read again', async () => {
  const rows = PLAN.map((cells, at) => (at === 4 ? cells.map((cell, column) => (column === 2 ? null : cell)) : cells));
  for (const merges of [[], [{ top: 4, left: 2, bottom: 5, right: 2 }]]) {
    const { host, port } = excelWith(rows, merges);
    const opened = await read(port);
    const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
    const first = valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, prepared));
    // Without a merge the guess was wrong: the new table is shown first, and written when it is confirmed.
    expect(first.changed === null).toBe(merges.length > 0);
    if (first.changed !== null) {
      valueOf(await writeSummary({ port, say, now: NOW, runner }, first.changed.opened, first.changed.prepared));
    }
    expect((await read(port)).summaries.map(({ period, stale }) => [period, stale])).toEqual([['2026-01', false]]);
    const changed = host.book.sheet('Tháng 1')?.cell(5, 1);
    if (changed) changed.value = 'Sửa nhà kho';
    expect((await read(port)).summaries.map(({ stale }) => stale)).toEqual([true]);
  }
});

test('a fix lands on the task that was read, or nowhere: a colleague exchanged two rows with the same lead', async () => {
  const rows = PLAN.map((row, at) => (at > 2 ? row.map((cell, c) => (c === 2 ? 'Phòng Kế tóan' : cell)) : row));
  const { host, port } = excelWith(rows);
  const opened = await read(port);
  const cells = host.book.sheet('Tháng 1')?.cells;
  const [first, second] = [cells?.get(3), cells?.get(4)];
  if (first && second) cells?.set(3, second).set(4, first);
  const before = planIn(host);
  const edits = [{ sheet: 'Tháng 1', row: 4, column: 2, expected: 'Phòng Kế tóan', value: 'Phòng Kế toán' }];
  expect(await writeCells(port, opened, edits, runner)).toMatchObject({
    ok: false,
    refusal: { code: 'cell-changed', params: { sheet: 'Tháng 1', cell: 'A4' } },
  });
  expect(planIn(host)).toBe(before);
  valueOf(await writeCells(port, await read(port), edits, runner));
});

test('a jump to an issue selects the row of its task from the first column on, in one request, and writes nothing', async () => {
  const { host, port } = excelWith();
  const opened = await read(port);
  const before = host.log.length;
  valueOf(await jumpToIssue(port, { sheet: 'Tháng 1', row: 6, column: 2 }, opened));
  expect([host.book.selected, host.log.slice(before).map(({ write }) => write)]).toEqual(["'Tháng 1'!A6:C6", [false]]);
  // What stands above the tasks is about no row of them.
  valueOf(await jumpToIssue(port, { sheet: 'Tháng 1', row: 3, column: 2 }, opened));
  expect(host.book.selected).toBe("'Tháng 1'!C3");
});
