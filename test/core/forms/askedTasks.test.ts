/** Whom a period asks about what, and what a form says of it. */
import type { CellValue } from '../../../src/core/grid/grid';
import { receiveForms } from '../../../src/app/collect/receive';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { done } from '../../../src/core/flow/outcome';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { HEADER, NOW, formsFor, runner, say, sheetOfDraft } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const open = async (...heads: readonly string[]): Promise<OpenedPlan> => {
  const row = (number: number, content: string, ...cells: readonly CellValue[]): readonly CellValue[] => [
    number,
    content,
    'P. QLĐT',
    'Tháng 9',
    ...cells,
  ];
  const grids = workbookOf(
    sheetOf('KH 2026', [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Kết quả', ...heads],
      row(1, 'Thay nắp cống', 'Hoàn thành', null),
      row(2, 'Sửa chữa đèn đường', null, null),
      row(3, 'Nạo vét kênh', 'Hoàn thành', heads.length > 0 ? '12/09/2026' : null),
    ]),
    CATALOGUE_SHEET,
  );
  return valueOf(await openPlan(fakePort(grids), runner));
};

const lines = (form: Awaited<ReturnType<typeof formsFor>>['forms'][number]) =>
  form.form.tasks.map(({ task, askedFor }) => [task.content, askedFor]);

it('asks for the day of work that was reported done without it, last and marked, and nobody owes it', async () => {
  const plan = await open('Ngày hoàn thành');
  const { forms, cover } = await formsFor(plan, '2026-09', '2026-09-25');
  const [form] = forms;
  if (form === undefined) throw new Error('no form');
  expect(lines(form)).toEqual([
    ['Sửa chữa đèn đường', 'due'],
    ['Thay nắp cống', 'undated'],
  ]);
  const heads = form.draft.rows[HEADER]?.cells.map((cell) => cell?.value) ?? [];
  const day = heads.indexOf('Ngày hoàn thành');
  expect(form.draft.rows.slice(HEADER + 1).map(({ cells }) => cells[day]?.style)).toEqual([
    'answer-day',
    'answer-day-wanted',
  ]);
  expect(form.draft.rows[2]?.cells[1]?.value).toContain('chỉ cần ghi ngày hoàn thành');
  expect(cover.draft.rows[3]?.cells.map((cell) => cell?.value)).toEqual([
    1,
    form.form.name,
    form.file,
    1,
    0,
    1,
    0,
    null,
  ]);

  const sheet = sheetOfDraft(form.draft);
  const rows = sheet.rows.map((row) =>
    row.includes('Thay nắp cống') ? row.map((value, at) => (at === day ? '12/09/2026' : value)) : row,
  );
  const files = [{ name: form.file, grids: done({ name: form.file, sheets: [{ ...sheet, rows }] }) }];
  const { answers, replies } = valueOf(await receiveForms({ say, now: NOW, runner }, plan, files, null));
  expect(answers.map(({ kind, cells }) => [kind, cells.map(({ field, to }) => `${field} ${to}`)])).toEqual([
    ['fill', ['completed 12/09/2026']],
  ]);
  expect(replies?.units.map(({ sent, answered }) => [sent, answered.length])).toEqual([[1, 0]]);
  expect(replies?.missing.map(({ asked }) => asked.task.content)).toEqual(['Sửa chữa đèn đường']);
});

it('asks for no day where the plan has no column for it', async () => {
  const [form] = (await formsFor(await open(), '2026-09', '2026-09-25')).forms;
  expect(form === undefined ? [] : lines(form)).toEqual([['Sửa chữa đèn đường', 'due']]);
  expect(form?.draft.rows[2]?.cells[1]?.value).not.toContain('thiếu ngày');
});
