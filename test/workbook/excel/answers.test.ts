/** What came back from units, written into an open workbook: each cell where it belongs, nothing else, and back again. */
import { receiveForms, writtenCells } from '../../../src/app/collect/receive';
import type { Collected } from '../../../src/app/collect/receive';
import { writeAnswers } from '../../../src/app/collect/writeAnswers';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { undoWrite } from '../../../src/app/write/undo';
import { done } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { ChangedHostSheet } from '../../helpers/changedHost';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { HEADER, formsFor, sheetOfDraft, say } from '../../helpers/returnedForms';
import { hostFromGrids } from '../../host/fixtures';
import type { ExcelHost } from '../../host/host';
import { contents, runner } from './office';
import { valueOf } from '../../helpers/valueOf';

const SHEET = 'Kế hoạch 2026';
const HEADS = ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả', 'Ngày hoàn thành'];
const PLAN = sheetOf(SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  HEADS,
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Tháng 3', 'Đang thực hiện', null],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', 'Tháng 3', null, null],
  [3, 'Nạo vét mương thoát nước', 'P. QLĐT', 'Tháng 3', null, null],
  [4, 'Kiểm kê kho vật tư', 'P. KHTC', 'Tháng 3', null, null],
]);
const AS_OF = '2026-04-02';
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };
/** 20/03/2026. */
const DAY = 46101;

interface Office {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  readonly opened: OpenedPlan;
  readonly collected: Collected;
}

/** What a unit types, by the content of the task: the result, and the day of completion. */
type Typed = Readonly<Record<string, readonly [result: string, completed: CellValue]>>;

const TYPED: Typed = {
  'Lát lại vỉa hè hai tuyến phố chính': ['Hoàn thành', DAY],
  'Thay đèn đường ở khu chợ': ['=Hoàn thành 3/4', null],
  'Nạo vét mương thoát nước': ['Chưa thực hiện', null],
};

async function officeWith(typed: Typed = TYPED): Promise<Office> {
  const host = hostFromGrids(workbookOf(PLAN, CATALOGUE_SHEET));
  host.install();
  const port = createExcelWorkbook();
  const opened = valueOf(await openPlan(port, runner));
  const { forms } = await formsFor(opened, '2026-03', AS_OF);
  const form = forms.find((each) => each.form.unit === 'QLDT');
  if (form === undefined) throw new Error('no form');
  const sheet = filled(sheetOfDraft(form.draft), typed);
  const files = [{ name: form.file, grids: done({ name: form.file, sheets: [sheet] }) }];
  const collected = valueOf(await receiveForms({ say, now: NOW, runner }, opened, files, null));
  return { host, port, opened, collected };
}

function filled(sheet: SheetGrid, typed: Typed): SheetGrid {
  const heads = sheet.rows[HEADER] ?? [];
  const at = (head: string): number => heads.indexOf(head);
  const formats = sheet.rows.map((_, row) => [...(sheet.formats[row] ?? [])]);
  const rows = sheet.rows.map((row, index) => {
    const content = row[at('Nội dung nhiệm vụ')];
    const answer = typeof content === 'string' ? typed[content] : undefined;
    if (answer === undefined) return row;
    const cells = [...row];
    cells[at('Kết quả thực hiện')] = answer[0];
    cells[at('Ngày hoàn thành')] = answer[1];
    const format = formats[index];
    if (format) format[at('Ngày hoàn thành')] = 'dd/mm/yyyy';
    return cells;
  });
  return { ...sheet, rows, formats };
}

const write = ({ port, opened, collected }: Office) =>
  writeAnswers({ port, say, now: NOW, runner }, opened, collected, new Set(collected.answers.map(({ id }) => id)));

/** Entry, type and number format of a cell of the plan; row 1-based. */
function standing({ host }: Office, row: number, column: number): unknown[] {
  const cell = host.book.sheet(SHEET)?.peek(row - 1, column);
  return [cell?.value, cell?.type, cell?.format];
}

/** Every filled cell of the plan, as entry, type and format. */
function cellsOf(office: Office): readonly unknown[] {
  return PLAN.rows.flatMap((_, row) =>
    [...HEADS, '']
      .map((__, column) => [row, column, ...standing(office, row + 1, column)])
      .filter(([, , value]) => (value ?? '') !== ''),
  );
}

const planOnly = ({ host }: Office): string => JSON.stringify(contents(host, SHEET));

describe('answers are written into Excel', () => {
  it('each as text or as a day into its cell, and no other cell of the plan changes', async () => {
    const office = await officeWith();
    expect(office.collected.answers.flatMap(writtenCells)).toHaveLength(4);
    const before = cellsOf(office);
    const written = valueOf(await write(office));
    expect(written.receipt).toMatchObject({ userCells: 4, tabs: ['Trả lời tháng 3-2026'] });
    expect(standing(office, 3, 4)).toEqual(['Hoàn thành', 'String', 'General']);
    expect(standing(office, 3, 5)).toEqual([DAY, 'Double', 'dd/mm/yyyy']);
    expect(standing(office, 4, 4)).toEqual(['=Hoàn thành 3/4', 'String', 'General']);
    expect(standing(office, 5, 4)).toEqual(['Chưa thực hiện', 'String', 'General']);
    expect(cellsOf(office)).toHaveLength(before.length + 3);

    valueOf(await undoWrite(office.port, written.steps, office.opened.stored, runner));
    expect(cellsOf(office)).toEqual(before);
    expect(office.host.book.sheet('Trả lời tháng 3-2026')).toBeUndefined();
  });

  it('into rows that a filter hides too', async () => {
    const office = await officeWith();
    office.host.book.sheet(SHEET)?.filterOut(2, 4);
    const written = valueOf(await write(office));
    expect([standing(office, 3, 4)[0], standing(office, 4, 4)[0], standing(office, 5, 4)[0]]).toEqual([
      'Hoàn thành',
      '=Hoàn thành 3/4',
      'Chưa thực hiện',
    ]);
    expect(standing(office, 6, 4)[0]).toBeUndefined();
    valueOf(await undoWrite(office.port, written.steps, office.opened.stored, runner));
    expect([standing(office, 3, 4)[0], standing(office, 4, 4)[0]]).toEqual(['Đang thực hiện', '']);
  });

  it('where they are, when rows were put in or taken out since they were looked at: nothing is written, they are shown anew', async () => {
    const office = await officeWith();
    const sheet = office.host.book.sheet(SHEET);
    if (!sheet) throw new Error('no sheet');
    new ChangedHostSheet(office.host.book, sheet).insertRow(2);
    const before = planOnly(office);
    const first = valueOf(await write(office));
    expect(first.receipt).toBeNull();
    expect(planOnly(office)).toBe(before);
    const { changed } = first;
    if (!changed) throw new Error('nothing was shown anew');
    const again = valueOf(await write({ ...office, ...changed }));
    expect(again.receipt).toMatchObject({ userCells: 4 });
    expect(standing(office, 4, 4)[0]).toBe('Hoàn thành');
    expect(standing(office, 4, 1)[0]).toBe('Lát lại vỉa hè hai tuyến phố chính');
  });

  it('not over a result that somebody typed since', async () => {
    const office = await officeWith();
    const sheet = office.host.book.sheet(SHEET);
    if (!sheet) throw new Error('no sheet');
    new ChangedHostSheet(office.host.book, sheet).typeIn(3, 4, 'Đồng nghiệp ghi');
    const before = planOnly(office);
    expect(valueOf(await write(office)).receipt).toBeNull();
    expect(planOnly(office)).toBe(before);
  });

  it('not over a result that somebody types at any moment of it: all answers are written, or none', async () => {
    const outcomes: string[] = [];
    for (let moment = 1; moment <= 16; moment += 1) {
      const office = await officeWith();
      const sheet = office.host.book.sheet(SHEET);
      if (!sheet) throw new Error('no sheet');
      let asked = 0;
      office.host.beforeRequest = () => {
        asked += 1;
        if (asked === moment) new ChangedHostSheet(office.host.book, sheet).typeIn(3, 4, 'Xen vào');
      };
      const wrote = await write(office);
      const isWritten = wrote.ok && wrote.value.receipt !== null;
      outcomes.push(isWritten ? 'written' : 'nothing');
      if (asked >= moment) expect(standing(office, 4, 4)[0]).toBe('Xen vào');
      const others = [standing(office, 3, 4)[0], standing(office, 5, 4)[0] ?? ''];
      expect(others).toEqual(isWritten ? ['Hoàn thành', 'Chưa thực hiện'] : ['Đang thực hiện', '']);
    }
    expect(new Set(outcomes)).toEqual(new Set(['nothing', 'written']));
  });

  it('not at all into a protected sheet, and no tab says that they were', async () => {
    const office = await officeWith();
    const sheet = office.host.book.sheet(SHEET);
    if (!sheet) throw new Error('no sheet');
    sheet.isProtected = true;
    const before = planOnly(office);
    expect(await write(office)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet-protected', params: { sheet: SHEET } },
    });
    expect(planOnly(office)).toBe(before);
    expect(office.host.book.sheet('Trả lời tháng 3-2026')).toBeUndefined();
  });
});
