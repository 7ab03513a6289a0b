/** A task found during the year gets a row of its own in Excel, as it was shown, and the row goes again. */
import { prepareAddition, writeAddition } from '../../../src/app/addTask/addTask';
import type { Addition, WantedTask } from '../../../src/app/addTask/addTask';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { undoWrite } from '../../../src/app/write/undo';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import type { HostSheet } from '../../host/cells';
import type { ExcelHost } from '../../host/host';
import { hostFromGrids } from '../../host/fixtures';
import { ChangedHostSheet } from '../../helpers/changedHost';
import { CATALOGUE_SHEET, essence, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';
import { job } from './actionsOnPlan';
import { faces, filledCells, runner } from './office';

const SHEET = 'KH 2026';
const OTHER = 'Theo dõi riêng';
const PLAN = sheetOf(SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả', 'Ghi chú'],
  ['I', 'Chiếu sáng'],
  [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 9', null, 'Đã duyệt'],
  [2, 'Thay bóng đèn tiết kiệm điện', 'P. QLĐT', 'Tháng 11', null, null],
  ['II', 'Thoát nước'],
  [3, 'Thay nắp cống', 'P. QLĐT', 'Tháng 11', null, null],
  [null, null, null, null, null, null],
  ['Nơi nhận: như trên'],
]);
const COUNTS = sheetOf(OTHER, [['Tổng'], [0], [0]]);

/** Row (0-based) of the last task of the first field. */
const LAST = 4;

interface Office {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  readonly sheet: HostSheet;
  readonly opened: OpenedPlan;
  readonly wanted: WantedTask;
}

async function office(prepare: (host: ExcelHost, sheet: HostSheet) => void = () => undefined): Promise<Office> {
  const host = hostFromGrids(workbookOf(PLAN, COUNTS, CATALOGUE_SHEET));
  const sheet = host.book.sheet(SHEET);
  if (!sheet) throw new Error('no sheet');
  for (let column = 0; column < 6; column += 1) {
    sheet.cell(LAST, column).style = { 'Font.Name': 'Times New Roman', WrapText: true, 'Border.EdgeTop': 'Continuous' };
  }
  prepare(host, sheet);
  host.install();
  const port = createExcelWorkbook();
  const opened = valueOf(await openPlan(port, runner));
  const wanted: WantedTask = {
    content: '=Kiểm tra tủ điện',
    leads: ['QLDT'],
    coordinating: null,
    due: { year: 2026, month: 12 },
    product: null,
    sheet: null,
    group: null,
    field: 'Chiếu sáng',
    number: null,
  };
  return { host, port, sheet, opened, wanted };
}

const prepared = async ({ port, opened, wanted }: Office): Promise<Addition> =>
  valueOf(await prepareAddition({ port, runner }, opened, wanted));
const write = async (all: Office, addition: Addition) => writeAddition(job(all.port), all.opened, all.wanted, addition);
async function written(all: Office) {
  return valueOf(await write(all, await prepared(all)));
}
const undo = ({ port }: Office, { steps, opened }: Awaited<ReturnType<typeof written>>) =>
  undoWrite(port, steps, opened.stored, runner);

/** All that people can see of the workbook. */
function seen({ host }: Pick<Office, 'host'>): unknown {
  const sheets = host.book.sheets.map((sheet) => [
    filledCells(host, sheet.name),
    faces(host, sheet.name),
    sheet.merges,
    [...sheet.validations].sort(),
    sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula]),
    sheet.tables.map(({ area }) => area),
    [...sheet.rowHeights],
    [...sheet.hiddenRows],
    sheet.comments,
    sheet.breaks,
    sheet.page,
  ]);
  return JSON.parse(JSON.stringify([sheets, host.book.names.map(({ name, area }) => [name, area])]));
}

const valuesIn = (sheet: HostSheet, row: number): unknown[] =>
  Array.from({ length: 6 }, (_, column) => sheet.peek(row, column)?.value ?? '');

describe('a row is put in', () => {
  it.each(['above', 'plain'] as const)(
    'looks and reads as the plan does where Excel makes new rows %s; every other task stays, and undo takes it out',
    async (newRows) => {
      const all = await office((host) => (host.book.newRows = newRows));
      const before = seen(all);
      const addition = await prepared(all);
      expect(addition).toMatchObject({ how: 'insert', row: LAST + 2, number: '2a' });
      expect(seen(all)).toEqual(before);
      const done = valueOf(await write(all, addition));
      expect(done.receipt).toMatchObject({ userCells: addition.cells.length, tabs: [] });
      expect(valuesIn(all.sheet, LAST + 1)).toEqual(['2a', '=Kiểm tra tủ điện', 'P. QLĐT', 'Tháng 12', '', '']);
      expect(all.sheet.peek(LAST + 1, 1)).toMatchObject({ formula: null, style: all.sheet.peek(LAST, 1)?.style });
      expect(valuesIn(all.sheet, LAST + 2).slice(0, 2)).toEqual(['II', 'Thoát nước']);
      const { tasks } = done.opened.plan;
      const added = tasks.filter(({ content }) => content === all.wanted.content);
      expect(added).toMatchObject([{ row: LAST + 2, field: 'Chiếu sáng', due: { months: [12] } }]);
      expect(tasks.filter((task) => task !== added[0]).map(essence)).toEqual(all.opened.plan.tasks.map(essence));
      valueOf(await undo(all, done));
      expect(seen(all)).toEqual(before);
    },
  );

  it('moves formulas, names, merged cells, rules, heights, hidden rows, comments, breaks and charts along, and back', async () => {
    const all = await office((host, sheet) => {
      const counts = host.book.sheet(OTHER);
      if (!counts) throw new Error('no sheet');
      Object.assign(counts.cell(1, 0), { formula: "=COUNTA('KH 2026'!B4:B7)", value: 0, type: 'Double' });
      Object.assign(sheet.cell(6, 4), { formula: '=A7+$A$4', value: 0, type: 'Double' });
      host.book.names.push({ name: 'Cong', sheet, area: { top: 6, bottom: 6, left: 0, right: 5 }, visible: true });
      sheet.merges.push({ top: 8, bottom: 8, left: 0, right: 3 });
      sheet.conditionalFormats.push({
        id: 'r',
        type: 'Custom',
        formula: '=$A4>1',
        areas: [{ top: 3, bottom: 6, left: 0, right: 5 }],
        style: {},
        criteria: null,
      });
      sheet.rowHeights.set(6, 40);
      sheet.hiddenRows.add(7);
      sheet.comments.push({ id: 'c', row: 6, column: 1, text: 'Hỏi lại' });
      sheet.breaks.push(7);
      sheet.page['PrintArea'] = 'A1:F9';
    });
    const before = seen(all);
    const done = await written(all);
    expect(all.host.book.sheet(OTHER)?.peek(1, 0)?.formula).toBe("=COUNTA('KH 2026'!B4:B8)");
    expect(all.sheet.peek(7, 4)?.formula).toBe('=A8+$A$4');
    expect(all.host.book.names.find(({ name }) => name === 'Cong')?.area).toMatchObject({ top: 7, bottom: 7 });
    expect(all.sheet.merges).toContainEqual({ top: 9, bottom: 9, left: 0, right: 3 });
    expect(all.sheet.conditionalFormats[0]?.areas).toEqual([{ top: 3, bottom: 7, left: 0, right: 5 }]);
    expect(all.sheet.rowHeights.get(7)).toBe(40);
    expect([...all.sheet.hiddenRows]).toEqual([8]);
    expect(all.sheet.comments).toMatchObject([{ row: 7, text: 'Hỏi lại' }]);
    expect(all.sheet.breaks).toEqual([8]);
    expect(all.sheet.page['PrintArea']).toBe('A1:F10');
    valueOf(await undo(all, done));
    expect(seen(all)).toEqual(before);
  });

  it('takes merged cells and lists of choices from the row above, and tells what does not take the row in', async () => {
    const all = await office((host, sheet) => {
      sheet.merges.push({ top: LAST, bottom: LAST, left: 4, right: 5 });
      sheet.rowHeights.set(LAST, 33);
      const list = { type: 'List', rule: { list: { source: 'Xong,Chưa' } }, alert: null, ignoreBlanks: true };
      sheet.validations.set(`${LAST} 4`, list);
      const counts = host.book.sheet(OTHER);
      if (!counts) throw new Error('no sheet');
      Object.assign(counts.cell(1, 0), { formula: "=COUNTA('KH 2026'!B4:B5)", value: 0, type: 'Double' });
      Object.assign(counts.cell(2, 0), { formula: "=COUNTA('KH 2026'!B4:B7)", value: 0, type: 'Double' });
      Object.assign(sheet.cell(8, 5), { formula: '=SUM(A4:A5)', value: 0, type: 'Double' });
      sheet.page['PrintArea'] = 'A1:F5';
    });
    const before = seen(all);
    const done = await written(all);
    expect(all.sheet.merges).toContainEqual({ top: LAST + 1, bottom: LAST + 1, left: 4, right: 5 });
    expect(all.sheet.rowHeights.get(LAST + 1)).toBe(33);
    expect(all.sheet.validations.get(`${LAST + 1} 4`)?.rule).toEqual({ list: { source: 'Xong,Chưa' } });
    expect(done.told.short).toEqual([
      { sheet: SHEET, cell: 'F10' },
      { sheet: OTHER, cell: 'A2' },
    ]);
    expect(all.sheet.page['PrintArea']).toBe('A1:F6');
    valueOf(await undo(all, done));
    expect(seen(all)).toEqual(before);
  });

  it('says which cells are worked out in the row above and blank in the new one', async () => {
    const all = await office((_, sheet) =>
      Object.assign(sheet.cell(LAST, 5), { formula: '=A5*2', value: 4, type: 'Double' }),
    );
    expect((await written(all)).told.unfilled).toEqual([`F${LAST + 2}`]);
  });

  it('goes into a table of Excel, which grows and fills what it works out itself', async () => {
    const all = await office((_, sheet) => {
      for (let row = 2; row <= 8; row += 1)
        Object.assign(sheet.cell(row, 5), { formula: `=A${row + 1}*2`, value: 0, type: 'Double' });
      sheet.tables.push({
        id: 't',
        name: 'Bang',
        area: { top: 1, bottom: 8, left: 0, right: 5 },
        style: '',
        bandedRows: true,
        filterButton: true,
      });
    });
    const before = seen(all);
    const done = await written(all);
    expect(all.sheet.tables[0]?.area).toMatchObject({ top: 1, bottom: 9 });
    expect(all.sheet.peek(LAST + 1, 5)?.formula).toBe(`=A${LAST + 2}*2`);
    expect(done.told.unfilled).toEqual([]);
    valueOf(await undo(all, done));
    expect(seen(all)).toEqual(before);
  });

  it('is not left with what somebody copied and Excel put in with it', async () => {
    const all = await office();
    const addition = await prepared(all);
    const before = seen(all);
    all.host.book.copied = ['', '', '', '', '', 'đã chép'];
    const put = await write(all, addition);
    expect(put.ok ? '' : put.refusal.code).toBe('host-failed');
    expect(seen(all)).toEqual(before);
  });

  it('without a printer is in, and it is said that it will not be printed', async () => {
    const all = await office((_, sheet) => (sheet.page['PrintArea'] = 'A1:F5'));
    const addition = await prepared(all);
    all.host.book.hasPrinter = false;
    expect(valueOf(await write(all, addition)).receipt).toMatchObject({ unprinted: [SHEET] });
  });
});

describe('no row is put in, and one sentence says why', () => {
  const BARS: readonly (readonly [string, (sheet: HostSheet) => void, unknown])[] = [
    ['the sheet is protected', (sheet) => (sheet.isProtected = true), { code: 'sheet-protected' }],
    ['a filter is set', (sheet) => sheet.filterOut(6), { code: 'rows-hidden', params: { sheet: SHEET } }],
    ['the row above is hidden', (sheet) => sheet.hiddenRows.add(LAST), { code: 'rows-hidden' }],
    [
      'merged cells reach across the place',
      (sheet) => sheet.merges.push({ top: LAST, bottom: LAST + 1, left: 5, right: 5 }),
      { code: 'row-needs-blank', params: { sheet: SHEET, row: String(LAST + 1), bar: 'merged' } },
    ],
    [
      'an array formula reaches across the place',
      (sheet) => sheet.arrays.push({ top: LAST, bottom: LAST + 2, left: 8, right: 8 }),
      { code: 'row-needs-blank', params: { sheet: SHEET, row: String(LAST + 1), bar: 'excel' } },
    ],
    [
      'a table of Excel ends there',
      (sheet) => sheet.tables.push(table({ top: 1, bottom: LAST, left: 0, right: 5 })),
      { code: 'row-needs-blank', params: { bar: 'table-end' } },
    ],
    [
      'two tables of Excel stand side by side',
      (sheet) =>
        sheet.tables.push(
          table({ top: 1, bottom: 8, left: 0, right: 5 }),
          table({ top: 1, bottom: 8, left: 8, right: 9 }),
        ),
      { code: 'row-needs-blank', params: { bar: 'tables' } },
    ],
  ];
  const table = (area: HostSheet['tables'][number]['area']): HostSheet['tables'][number] => ({
    id: `t${area.left}`,
    name: `Bang${area.left}`,
    area,
    style: '',
    bandedRows: true,
    filterButton: true,
  });

  it.each(BARS)('because %s', async (_, bar, refusal) => {
    const all = await office();
    const addition = await prepared(all);
    bar(all.sheet);
    const before = seen(all);
    expect(await write(all, addition)).toMatchObject({ ok: false, refusal });
    expect(seen(all)).toEqual(before);
  });

  it('before anything is shown where it can be seen without writing', async () => {
    const all = await office((_, sheet) => (sheet.isProtected = true));
    expect(await prepareAddition({ port: all.port, runner }, all.opened, all.wanted)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet-protected' },
    });
    expect(all.host.log.some(({ write: writes }) => writes)).toBe(false);
  });

  it('but fills a row that is blank there', async () => {
    const all = await office((_, sheet) => sheet.tables.push(table({ top: 1, bottom: 6, left: 0, right: 5 })));
    const wanted = { ...all.wanted, field: 'Thoát nước' };
    expect(valueOf(await prepareAddition({ port: all.port, runner }, all.opened, wanted))).toMatchObject({
      how: 'fill',
      row: 8,
    });
  });

  it('because an Excel that does not tell merged cells could tear them apart', async () => {
    const all = await office();
    all.host.excelApi = 1.12;
    const port = createExcelWorkbook();
    expect(await prepareAddition({ port, runner }, all.opened, all.wanted)).toMatchObject({
      ok: false,
      refusal: { code: 'row-insert-first' },
    });
  });
});

describe('what others do meanwhile', () => {
  const type = (sheet: HostSheet, row: number, column: number): void => {
    Object.assign(sheet.cell(row, column), { value: 'Đồng nghiệp ghi', type: 'String', formula: null });
  };

  it.each([
    ['the row above', LAST],
    ['the row at the place', LAST + 1],
  ])('changing %s in the very moment leaves their text and takes the new row out', async (_, row) => {
    const dry = await office();
    const shown = await prepared(dry);
    let last = 0;
    dry.host.beforeRequest = () => (last += 1);
    valueOf(await write(dry, shown));
    expect(shown.row).toBe(LAST + 2);
    for (let at = 1; at <= last; at += 1) {
      const next = await office();
      const again = await prepared(next);
      let request = 0;
      next.host.beforeRequest = () => {
        request += 1;
        if (request === at) type(next.sheet, row, 5);
      };
      const put = await write(next, again);
      next.host.beforeRequest = null;
      expect(filledCells(next.host, SHEET)).toContainEqual(expect.arrayContaining(['Đồng nghiệp ghi']));
      const isIn = valuesIn(next.sheet, LAST + 1)[1] === '=Kiểm tra tủ điện';
      expect([at, isIn]).toEqual([at, put.ok && put.value.receipt !== null]);
    }
  });

  it('a row that somebody put in above since is never taken for ours', async () => {
    const all = await office();
    const done = await written(all);
    new ChangedHostSheet(all.host.book, all.sheet).insertRow(2);
    const before = filledCells(all.host, SHEET);
    expect(await undo(all, done)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(filledCells(all.host, SHEET)).toEqual(before);
  });

  it('what they wrote into the new row keeps it: in a cell, or as a comment', async () => {
    const all = await office();
    const done = await written(all);
    type(all.sheet, LAST + 1, 5);
    expect(await undo(all, done)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', params: { sheet: SHEET, cell: `F${LAST + 2}` } },
    });
    Object.assign(all.sheet.cell(LAST + 1, 5), { value: '', type: 'Empty' });
    all.sheet.comments.push({ id: 'c', row: LAST + 1, column: 2, text: 'Xin ý kiến' });
    expect(await undo(all, done)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', params: { cell: `C${LAST + 2}` } },
    });
    all.sheet.comments = [];
    valueOf(await undo(all, done));
    expect(all.sheet.comments).toEqual([]);
  });

  it('rows and cells of this session are undone in any order', async () => {
    const all = await office();
    const before = seen(all);
    const cell = valueOf(
      await all.port.editCells([{ sheet: SHEET, row: 7, column: 4, expected: null, value: 'Hoàn thành' }], runner),
    );
    const opened = valueOf(await openPlan(all.port, runner));
    const first = await written({ ...all, opened });
    const second = await written({ ...all, opened: first.opened, wanted: { ...all.wanted, content: 'Vệ sinh đèn' } });
    valueOf(await undo(all, first));
    expect(valuesIn(all.sheet, LAST + 1)[1]).toBe('Vệ sinh đèn');
    valueOf(await all.port.undo(cell.entry));
    valueOf(await undo(all, second));
    expect(seen(all)).toEqual(before);
  });
});
