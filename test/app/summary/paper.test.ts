/** Papers from a workbook: the office that it remembers, remarks of the tab of the period before, days for an answer. */
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { preparePaper } from '../../../src/app/summary/paper';
import { paperFile, usualReplyDay } from '../../../src/app/summary/paperOrder';
import type { PaperKind } from '../../../src/app/summary/paperOrder';
import { officeOf, signerForms } from '../../../src/app/summary/office';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { isoDate, parsePeriod } from '../../../src/app/period';
import type { SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { UNKNOWN_OFFICE } from '../../../src/core/plan/office';
import { createSay } from '../../../src/messages/createSay';
import { draftsPut } from '../../helpers/draftsPut';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { day, period } from '../../helpers/rollUps';
import { gridOf } from '../../helpers/tabs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };
const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả thực hiện'];
const PLAN = sheetOf('Kế hoạch', [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  HEADER,
  [1, 'Kiểm kê cây xanh', 'P. QLĐT', 'Tháng 2', 'Đang thực hiện'],
  [2, 'Lập danh mục vỉa hè', 'VP', 'Tháng 3', ''],
  [3, 'Thẩm định dự toán', 'P. KHTC', 'Tháng 4', ''],
]);

async function open(grids: WorkbookGrids): Promise<OpenedPlan> {
  return valueOf(await openPlan(fakePort(grids), runner));
}

async function textOf(opened: OpenedPlan, kind: PaperKind, code: string): Promise<string> {
  const prepared = valueOf(
    await prepareSummary(opened, { period: period(code), asOf: NOW.date, calendar: 'calendar' }, say, runner),
  );
  return JSON.stringify(valueOf(await preparePaper(opened, prepared, { kind, now: NOW }, { say, runner })));
}

/** The workbook with the tab of February, into which somebody wrote. */
async function withRemark(remark: string): Promise<WorkbookGrids> {
  const port = fakePort(workbookOf(PLAN, CATALOGUE_SHEET));
  const drafts = draftsPut(port);
  const opened = valueOf(await openPlan(port, runner));
  const asked = { period: period('2026-02'), asOf: NOW.date, calendar: 'calendar' } as const;
  const prepared = valueOf(await prepareSummary(opened, asked, say, runner));
  valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, prepared));
  const tabs = drafts.map((draft) => gridOf(draft));
  return workbookOf(PLAN, CATALOGUE_SHEET, ...tabs.map((tab) => remarked(tab, remark)));
}

/** Writes into the column "Ý kiến chỉ đạo" beside the first task below it. */
function remarked(tab: SheetGrid, remark: string): SheetGrid {
  for (const [index, row] of tab.rows.entries()) {
    const column = row.indexOf('Ý kiến chỉ đạo');
    if (column < 0) continue;
    const rows = tab.rows.map((cells, at) =>
      at === index + 1 ? cells.map((cell, place) => (place === column ? remark : cell)) : cells,
    );
    return { ...tab, rows };
  }
  return tab;
}

test('What the leadership wrote about the period before comes back with what became of it', async () => {
  const opened = await open(await withRemark('Xong trước 15/3'));
  for (const kind of ['meeting', 'unit-sheets'] as const) {
    const text = await textOf(opened, kind, '2026-03');
    expect(text).toContain('Xong trước 15/3');
    expect(text).toContain('Chưa hoàn thành quá hạn, 33 ngày');
  }
  expect(await textOf(opened, 'meeting', '2026-03')).toContain('Thực hiện ý kiến chỉ đạo tháng 2 năm 2026 (01)');
  // Not of the period before.
  expect(await textOf(opened, 'meeting', '2026-04')).not.toContain('Xong trước 15/3');
});

test('What somebody told about the office holds as a whole', async () => {
  const office = { ...UNKNOWN_OFFICE, name: 'SỞ XÂY DỰNG' };
  const grids = workbookOf(PLAN, CATALOGUE_SHEET);
  const told = { ...grids, settings: JSON.stringify({ version: 1, office }) };
  expect(officeOf(await open(told))).toEqual(office);
  expect(await textOf(await open(told), 'report', '2026-03')).toContain('SỞ XÂY DỰNG');
  expect(officeOf(await open(grids))).toEqual(UNKNOWN_OFFICE);
});

test('Letters and sheets for nobody are refused', async () => {
  const done = sheetOf('Kế hoạch', [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    HEADER,
    [1, 'Kiểm kê cây xanh', 'P. QLĐT', 'Tháng 2', 'Hoàn thành'],
  ]);
  const opened = await open(workbookOf(done, CATALOGUE_SHEET));
  await expect(textOf(opened, 'letters', '2026-02')).rejects.toThrow('letters-none');
});

test.each([
  ['2026-04-02', '2026-04-07'],
  ['2026-04-06', '2026-04-13'],
  ['2026-04-07', '2026-04-13'],
  ['2026-04-08', '2026-04-13'],
])('Letters of %s ask for an answer by %s, a weekday', (written, reply) => {
  expect(isoDate(usualReplyDay(day(written)))).toBe(reply);
});

test.each([
  ['2026-08', 'Báo cáo tháng 8-2026.docx'],
  ['2026-Q3', 'Báo cáo quý III-2026.docx'],
  ['2026-H1', 'Báo cáo 6 tháng đầu năm 2026.docx'],
  ['2026-H2', 'Báo cáo 6 tháng cuối năm 2026.docx'],
  ['2026-9M', 'Báo cáo 9 tháng năm 2026.docx'],
  ['2026', 'Báo cáo năm 2026.docx'],
])('The report of %s is "%s"', (code, file) => {
  const asked = parsePeriod(code);
  if (asked === null) throw new Error(code);
  expect(paperFile('report', asked, say)).toBe(file);
});

test('A signer may sign as head, for the head, or by order; another way stays as it is', () => {
  const forms = [['CHỦ TỊCH'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']];
  expect(signerForms({ signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }, say)).toEqual(forms);
  expect(signerForms({ signer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }, say)[0]).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
  ]);
  expect(signerForms({ signer: [] }, say)[0]).toEqual(['GIÁM ĐỐC']);
});
