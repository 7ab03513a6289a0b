/** What lies among the forms that came back, and answers that came another way. */
import { receiveForms, weighForms } from '../../../src/app/collect/receive';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { prepareSummary } from '../../../src/app/summary/summarise';
import { done } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { readPlan } from '../../../src/core/plan/readPlan';
import { remindersTab } from '../../../src/core/report/tabs/remindersTab';
import { runThrough } from '../../../src/core/flow/steps';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { NOW, formsFor, runner, say, sheetOfDraft } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const GRIDS = workbookOf(
  sheetOf('KH 2026', [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả'],
    [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 8', null],
    [2, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', null],
    [3, 'Lập dự toán thu chi', 'P. KHTC', 'Tháng 9', null],
  ]),
  CATALOGUE_SHEET,
);
const job = { say, now: NOW, runner };
const opened = async (): Promise<OpenedPlan> => valueOf(await openPlan(fakePort(GRIDS), runner));

const receive = async (plan: OpenedPlan, name: string, sheet: SheetGrid) =>
  valueOf(await receiveForms(job, plan, [{ name, grids: done({ name, sheets: [sheet] }) }], null));

it('names the list of what was sent, whatever its file is called, and reads it neither as a form nor as a plan', async () => {
  const plan = await opened();
  const { cover } = await formsFor(plan, '2026-09', '2026-09-25');
  const sheet = sheetOfDraft(cover.draft);
  const collected = await receive(plan, 'nhan ve.xlsx', sheet);
  expect(collected.unusable).toEqual([
    { file: 'nhan ve.xlsx', refusal: { code: 'form-cover', params: { file: 'nhan ve.xlsx' } } },
  ]);
  expect(collected.forms).toEqual([]);
  const read = runThrough(readPlan({ name: 'nhan ve.xlsx', sheets: [sheet] }, { year: 2026 }));
  expect(read).toMatchObject({ ok: false, refusal: { code: 'plan-none' } });
});

it('takes answers that units wrote into a copy of our tab of reminders', async () => {
  const plan = await opened();
  const period = { kind: 'month', year: 2026, from: 9, to: 9 } as const;
  const request = { period, asOf: { year: 2026, month: 10, day: 2 }, calendar: 'calendar' } as const;
  const { rollUp } = valueOf(await prepareSummary(plan, request, say, runner));
  const closedAt = { date: request.asOf, hour: 8, minute: 0 };
  const draft = runThrough(remindersTab({ rollUp, plan: plan.plan, say, closedAt, answers: new Map() }));
  const tab = sheetOfDraft(draft);
  const rows = tab.rows.map((row): readonly CellValue[] => {
    const mark = row.findIndex((value) => typeof value === 'string' && value.startsWith('~answer~'));
    return mark > 0 && row.includes('Thay nắp cống')
      ? row.map((value, at) => (at === mark - 1 ? 'Hoàn thành' : value))
      : row;
  });
  expect(rows).not.toEqual(tab.rows);
  // Pasted into another workbook the tab has no hidden name: it is known by its cells.
  const collected = await receive(plan, 'don doc.xlsx', { ...tab, rows });
  expect(collected.unusable).toEqual([]);
  expect(collected.answers).toHaveLength(1);
  expect(collected.answers[0]).toMatchObject({
    unit: 'QLDT',
    how: 'key',
    kind: 'fill',
    task: { content: 'Thay nắp cống' },
    cells: [{ field: 'result', to: 'Hoàn thành', place: { row: 4, column: 4 } }],
  });
});

describe('a copy of the plan among the files', () => {
  const plan = (results: readonly (string | null)[]): SheetGrid =>
    sheetOf('KH 2026', [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả'],
      ['I', 'Hạ tầng đô thị', null, null, null],
      [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 8', results[0] ?? null],
      [2, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', results[1] ?? null],
    ]);

  it('gives what somebody reported in it, and nothing of what it repeats', async () => {
    const collected = await receive(await opened(), 'ke hoach (phong).xlsx', plan(['Hoàn thành']));
    expect(collected.answers.map(({ kind, content, others }) => [kind, content, others.length])).toEqual([
      ['fill', 'Sửa chữa đèn đường', 0],
    ]);
    expect(collected.unusable).toEqual([]);
  });

  it('says nothing of headings and signatures that it repeats', async () => {
    const sheet = (result: string | null): SheetGrid =>
      sheetOf('KH 2026', [
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả thực hiện'],
        [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 8', null],
        ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả thực hiện'],
        [2, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', result],
        [],
        [null, null, null, null, 'GIÁM ĐỐC'],
        [null, null, null, null, '(Đã ký)'],
      ]);
    const held = valueOf(await openPlan(fakePort(workbookOf(sheet(null), CATALOGUE_SHEET)), runner));
    expect((await receive(held, 'ke hoach.xlsx', sheet(null))).unusable).toMatchObject([
      { refusal: { code: 'form-is-plan' } },
    ]);
    const reported = await receive(held, 'ke hoach.xlsx', sheet('Hoàn thành'));
    expect(reported.answers.map(({ kind, content }) => [kind, content])).toEqual([['fill', 'Thay nắp cống']]);
  });

  it('repeats days and shares that the plan has written another way', async () => {
    const sheet = (day: string | number, share: string | number): SheetGrid =>
      sheetOf('KH 2026', [
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả', 'Tỷ lệ', 'Ngày hoàn thành'],
        [1, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 8', 'Hoàn thành', share, day],
        [2, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', null, null, null],
      ]);
    const held = valueOf(await openPlan(fakePort(workbookOf(sheet('5/8/2026', '100 %'), CATALOGUE_SHEET)), runner));
    const kinds = async (back: SheetGrid) =>
      (await receive(held, 'ke hoach.xlsx', back)).answers.map(({ kind }) => kind);
    expect(await kinds(sheet('05/08/2026', '100%'))).toEqual([]);
    expect(await kinds(sheet('06/08/2026', '100%'))).toEqual(['doubt']);
  });

  it('is told, once, where it repeats all that the plan holds', async () => {
    const now = await opened();
    const collected = await receive(now, 'ke hoach.xlsx', plan([]));
    const told = [{ file: 'ke hoach.xlsx', refusal: { code: 'form-is-plan', params: { file: 'ke hoach.xlsx' } } }];
    expect([collected.answers, collected.forms, collected.unusable]).toEqual([[], [], told]);
    const again = valueOf(await weighForms(job, now, collected, null));
    expect(again.unusable).toEqual(told);
  });
});
