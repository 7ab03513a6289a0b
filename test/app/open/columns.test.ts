/** What the columns of plan sheets were taken for, as people are shown it. */
import { sheetForms } from '../../../src/app/open/columns';
import type { SheetForm } from '../../../src/app/open/columns';
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

async function formsOf(...sheets: readonly SheetGrid[]): Promise<readonly SheetForm[]> {
  return sheetForms(valueOf(await openPlan(fakePort(workbookOf(...sheets)), createStraightRunner())));
}

const HEADER: readonly string[] = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Mã hồ sơ', 'Kết quả'];
const month = (number: number, header: readonly CellValue[] = HEADER, ...more: readonly (readonly CellValue[])[]) =>
  sheetOf(`Tháng ${number}`, [
    [`KẾ HOẠCH THÁNG ${number} NĂM 2026`],
    ...more,
    header,
    ['1', `Đo vẽ lại ngõ ${number}`, 'P. KHTC', 'A-1', null],
    ['2', `Cắm mốc lộ giới ${number}`, 'VP', 'A-2', null],
  ]);

const read = ({ columns }: SheetForm) =>
  columns.map(({ column, header, read: taken }) => [column, header, taken?.meaning ?? null]);

test('are shown once for sheets of one form, whatever letters their heads are in', async () => {
  const forms = await formsOf(
    month(3),
    month(4),
    month(
      5,
      HEADER.map((head) => head.toUpperCase()),
    ),
    CATALOGUE_SHEET,
  );
  expect(forms.map(({ sheets }) => sheets)).toEqual([['Tháng 3', 'Tháng 4', 'Tháng 5']]);
  expect(forms.map(read)).toEqual([
    [
      [0, 'Stt', 'number'],
      [1, 'Nội dung', 'content'],
      [2, 'Đơn vị chủ trì', 'lead'],
      [3, 'Mã hồ sơ', null],
      [4, 'Kết quả', 'result'],
    ],
  ]);
  expect(forms[0]?.columns.some(({ decided }) => decided)).toBe(false);
});

test('stay apart where a sheet has another column', async () => {
  const forms = await formsOf(month(3), month(4, ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Ghi chú', 'Kết quả']));
  expect(forms.map(({ sheets }) => sheets)).toEqual([['Tháng 3'], ['Tháng 4']]);
  expect(forms.map(({ columns }) => columns[3]?.read?.meaning ?? null)).toEqual([null, 'note']);
});

test('have the head that is merged down from the row above', async () => {
  const two = sheetOf('Tháng 3', [
    ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
    ['Stt', 'Nội dung', 'Thực hiện', null, 'Mã hồ sơ'],
    [null, null, 'Đơn vị chủ trì', 'Kết quả', null],
    ['1', 'Đo vẽ lại ngõ 12', 'P. KHTC', null, 'A-1'],
    ['2', 'Cắm mốc lộ giới', 'VP', null, 'A-2'],
  ]);
  const [form] = await formsOf(two);
  expect(form === undefined ? [] : read(form).at(-1)).toEqual([4, 'Mã hồ sơ', null]);
});

test('without a head and without a meaning are not shown, nor what stands far to the right', async () => {
  const wide = [...HEADER, null, 7, ...Array<string>(40).fill('Việc riêng')];
  const [form] = await formsOf(month(3, wide));
  expect(form?.columns.map(({ column }) => column)).toEqual([
    0,
    1,
    2,
    3,
    4,
    ...Array.from({ length: 24 }, (_, at) => at + 6),
  ]);
  expect(form?.columns[5]?.header).toBe('7');
});
