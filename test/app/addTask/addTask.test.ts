/** A task found during the year is written into a file and taken back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { additionLines, placeText, prepareAddition, unitNamed, writeAddition } from '../../../src/app/addTask/addTask';
import type { WantedTask } from '../../../src/app/addTask/addTask';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { undoWrite } from '../../../src/app/write/undo';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, essence, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { NOW, openBook, runner, say } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/ke-hoach-mau.xlsx')));
const job = { say, now: NOW, runner };

function wantedIn({ plan }: OpenedPlan, parts: Partial<WantedTask> = {}): WantedTask {
  const like = plan.tasks.find(({ lead }) => lead.units.length === 1);
  if (like === undefined) throw new Error('no task');
  return {
    content: 'Kiểm tra an toàn hồ chứa',
    leads: like.lead.units,
    coordinating: null,
    due: { year: plan.year, month: 11, day: 20 },
    product: null,
    sheet: null,
    group: null,
    field: like.field,
    number: null,
    ...parts,
  };
}

describe('a task is added to the sample plan', () => {
  it('reads as it was meant, leaves every other task as it was, and is undone to the last byte', async () => {
    const { port, opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
    const wanted = wantedIn(opened);
    const addition = valueOf(await prepareAddition({ port, runner }, opened, wanted));
    const before = await port.save(runner);
    const written = valueOf(await writeAddition({ ...job, port }, opened, wanted, addition));
    expect(written.receipt).not.toBeNull();
    const { tasks } = written.opened.plan;
    const added = tasks.filter(({ content }) => content === wanted.content);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ row: addition.row, field: wanted.field, due: { months: [11] } });
    // The sample has sheets of months and no column for days.
    expect(addition.notes).toContainEqual({ code: 'day-lost' });
    expect(added[0]?.lead.units).toEqual(wanted.leads);
    expect(tasks.filter((task) => task !== added[0]).map(essence)).toEqual(opened.plan.tasks.map(essence));
    valueOf(await undoWrite(port, written.steps, written.opened.stored, runner));
    expect(await port.save(runner)).toEqual(before);
  });

  it('tells where the row goes and what stands in its cells before it is written', async () => {
    const { port, opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
    const addition = valueOf(await prepareAddition({ port, runner }, opened, wantedIn(opened)));
    expect(placeText(addition, say)).toMatch(
      /^Chèn một dòng mới thành dòng \d+ của trang “.+”, ngay dưới nhiệm vụ “.+”; các dòng bên dưới lùi xuống một dòng\.$/,
    );
    expect(additionLines(addition, say).join('\n')).toMatch(
      /Nội dung nhiệm vụ \(ô [A-Z]+\d+\): Kiểm tra an toàn hồ chứa/,
    );
  });
});

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'];
const ROWS = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  HEADER,
  [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 9'],
  [2, 'Thay nắp cống', 'P. QLĐT', 'Tháng 11'],
];
const GRIDS = workbookOf(sheetOf('KH 2026', ROWS), CATALOGUE_SHEET);

it('shows the row anew, and writes nothing, where the workbook in Excel says something else by now', async () => {
  const port = fakePort(GRIDS, { asksMerges: true });
  const opened = valueOf(await openPlan(port, runner));
  const wanted = wantedIn(opened, { leads: ['QLDT'], field: null });
  const addition = valueOf(await prepareAddition({ port, runner }, opened, wanted));
  port.grids = workbookOf(
    sheetOf('KH 2026', [...ROWS, [3, 'Trồng cây phân tán', 'P. QLĐT', 'Tháng 10']]),
    CATALOGUE_SHEET,
  );
  const written = valueOf(await writeAddition({ ...job, port }, opened, wanted, addition));
  expect(written).toMatchObject({ receipt: null, changed: { addition: { row: 6, number: '4' } } });
  expect(port.calls).not.toContain('insertRow');
});

it('fills a blank row by an ordinary write', async () => {
  const rows = [
    ...ROWS.slice(0, 2),
    ['THÁNG 9'],
    ...ROWS.slice(2, 3),
    [null],
    ['THÁNG 12'],
    [2, 'Thay nắp cống', 'VP'],
  ];
  const port = fakePort(workbookOf(sheetOf('KH 2026', rows), CATALOGUE_SHEET));
  const opened = valueOf(await openPlan(port, runner));
  const wanted = wantedIn(opened, { leads: ['QLDT'], field: null, due: { year: 2026, month: 9 } });
  const addition = valueOf(await prepareAddition({ port, runner }, opened, wanted));
  expect(addition).toMatchObject({ how: 'fill', row: 5 });
  const written = valueOf(await writeAddition({ ...job, port }, opened, wanted, addition));
  expect(written.opened.plan.tasks.map(({ content }) => content)).toContain(wanted.content);
  expect(port.calls).not.toContain('insertRow');
  valueOf(await undoWrite(port, written.steps, written.opened.stored, runner));
  expect(port.grids.sheets[0]?.rows[4]).toEqual(
    [null, null, null, null].slice(0, port.grids.sheets[0]?.rows[4]?.length),
  );
});

/** A workbook of a program that puts no rows in, as Excel. */
function withoutRows(grids: WorkbookGrids): FakePort {
  const port = fakePort(grids);
  delete port.insertRow;
  return port;
}

it('asks for a blank row where the program puts none in, and fills it, below the table too', async () => {
  const port = withoutRows(GRIDS);
  const opened = valueOf(await openPlan(port, runner));
  const first = wantedIn(opened, { leads: ['QLDT'], field: null });
  // The row below the table is blank.
  expect(valueOf(await prepareAddition({ port, runner }, opened, first))).toMatchObject({ how: 'fill', row: 5 });

  const rows = [...ROWS.slice(0, 2), ['THÁNG 9'], ...ROWS.slice(2, 3), ['THÁNG 12'], [2, 'Thay nắp cống', 'VP']];
  const other = withoutRows(workbookOf(sheetOf('KH 2026', rows), CATALOGUE_SHEET));
  const banded = valueOf(await openPlan(other, runner));
  const wanted = wantedIn(banded, { leads: ['QLDT'], field: null, due: { year: 2026, month: 9 } });
  expect(await prepareAddition({ port: other, runner }, banded, wanted)).toMatchObject({
    ok: false,
    refusal: { code: 'row-insert-first', params: { sheet: 'KH 2026', row: '4' } },
  });
});

it('knows a unit by its code, its name, its abbreviation, and no other', async () => {
  const { plan } = valueOf(await openPlan(fakePort(GRIDS), runner));
  expect(['QLDT', 'phòng quản lý đô thị', 'P. QLĐT', 'P. QL'].map((name) => unitNamed(plan, name))).toEqual([
    'QLDT',
    'QLDT',
    'QLDT',
    null,
  ]);
});
