/** Catalogue and result columns in a real file: made, saved, opened again, undone. */
import { aliasEdits } from '../../src/app/catalogue/changeCatalogue';
import { createCatalogue } from '../../src/app/catalogue/createCatalogue';
import { proposeFirstCatalogue } from '../../src/app/catalogue/proposeCatalogue';
import { unknownNames } from '../../src/app/catalogue/unknownNames';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { addResultColumns, offerResultColumns } from '../../src/app/summary/resultColumns';
import { createStraightRunner } from '../../src/app/runner';
import { writeCells } from '../../src/app/write/writeCells';
import { createSay } from '../../src/messages/createSay';
import type { WorkbookPort } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, sheetDataOf } from '../helpers/makeXlsx';
import { valueOf } from '../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();

const ROWS: readonly (readonly (string | number)[])[] = [
  ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
  [],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
  [1, 'Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở'],
  [2, 'Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở'],
  [3, 'Sửa nhà xe', 'Tổ bảo vệ', 'Văn phòng Sở'],
];

async function open(
  bytes = makeXlsx({ sheets: [{ name: 'Tháng 1', inside: sheetDataOf(ROWS) }] }),
): Promise<XlsxWorkbook> {
  return valueOf(await openXlsx('Kế hoạch.xlsx', bytes, runner));
}

const read = async (port: WorkbookPort): Promise<OpenedPlan> => valueOf(await openPlan(port, runner));

test('a catalogue made of the plan is read from the saved file, and a name added to it too', async () => {
  const book = await open();
  const opened = await read(book);
  const proposals = proposeFirstCatalogue(opened).filter(({ name }) => name !== 'Tổ bảo vệ');
  const made = valueOf(await createCatalogue({ port: book, say, runner }, opened, proposals));
  expect(made.receipt.tabs).toEqual(['Danh mục đơn vị']);
  const again = await open(await book.save(runner));
  const standing = await read(again);
  expect(standing.plan.catalogue?.units.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    ['TC', 'Phòng Tổ chức', 'Phòng'],
    ['KT', 'Phòng Kế toán', 'Phòng'],
    ['VPS', 'Văn phòng Sở', 'Phòng'],
  ]);
  expect(unknownNames(standing).map(({ name }) => name)).toEqual(['Tổ bảo vệ']);
  const edits = valueOf(aliasEdits(standing, 'Tổ bảo vệ', 'VPS', say));
  const written = valueOf(await writeCells(again, standing, edits, runner));
  expect(unknownNames(written.opened)).toEqual([]);
  for (const { entry } of written.steps) valueOf(await again.undo(entry));
  expect(unknownNames(await read(again)).map(({ name }) => name)).toEqual(['Tổ bảo vệ']);
});

test('columns for results stand in the saved file with their drop-down list, and go when they are taken back', async () => {
  const book = await open();
  const before = await read(book);
  const offer = offerResultColumns(before, say);
  const added = valueOf(await addResultColumns({ port: book, say, runner }, before, offer.tables));
  const after = await read(await open(await book.save(runner)));
  expect(after.plan.sheets[0]?.columns.slice(4).map(({ meaning, header }) => [meaning, header])).toEqual([
    ['result', 'Kết quả thực hiện'],
    ['completed', 'Ngày hoàn thành'],
    ['objective', 'Nguyên nhân khách quan'],
    ['subjective', 'Nguyên nhân chủ quan'],
    ['remedy', 'Hướng khắc phục'],
  ]);
  expect(after.plan.tasks.map(({ key }) => key)).toEqual(before.plan.tasks.map(({ key }) => key));
  expect(after.grids.sheets.map(({ name, own }) => [name, own])).toEqual([
    ['Tháng 1', null],
    ['Danh mục kết quả', null],
  ]);
  valueOf(await book.undo(added.receipt?.entry ?? ''));
  const undone = await read(book);
  expect(undone.grids.sheets.map(({ name }) => name)).toEqual(['Tháng 1']);
  expect(offerResultColumns(undone, say).tables).toEqual(offer.tables);
});
