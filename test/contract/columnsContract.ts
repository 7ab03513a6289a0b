/** Stories of the port's contract: columns added at the right of a table of the office. */
import { cellAt } from '../../src/core/grid/grid';
import type { ColumnsDraft } from '../../src/workbook/port';
import {
  block,
  codeOf,
  expectUserSheets,
  names,
  planSheet,
  read,
  runner,
  sheetNamed,
  texts,
  mergesOf,
} from './portActions';
import { ordinary } from './tabsContract';
import type { Open } from './portActions';
import { valueOf } from '../helpers/valueOf';

const draft: ColumnsDraft = {
  sheet: 'Tháng 7',
  header: { first: 2, last: 2 },
  lastRow: 5,
  firstColumn: 3,
  likeColumn: 2,
  columns: [
    { header: 'Kết quả', holds: 'choice' },
    { header: 'Ngày hoàn thành', holds: 'day' },
    { header: 'Nguyên nhân', holds: 'text' },
  ],
};
const list = ordinary('Lựa chọn', [['Kết quả'], ['Hoàn thành'], ['Đang thực hiện']]);
const choices = { sheet: 'Lựa chọn', column: 0, firstRow: 2, lastRow: 3 };

export function tellOfColumns(open: Open): void {
  it('get their headers and the list that they choose from, as one write that is taken back whole', async () => {
    const host = await open();
    const { port } = host;
    const receipt = valueOf(await port.addColumns([draft], choices, list, texts, runner));
    expect(receipt).toMatchObject({ tabs: ['Lựa chọn'], userCells: 12 });
    for (const reader of [port, await host.reopen()]) {
      const grids = await read(reader);
      expect(grids.sheets.map(({ name, own }) => [name, own])).toEqual([
        ['Tháng 7', null],
        ['Nháp', null],
        ['Lựa chọn', null],
      ]);
      expect(block(sheetNamed(grids, 'Tháng 7'), 5, 6).map((row) => row.slice(3))).toEqual([
        [null, null, null],
        ['Kết quả', 'Ngày hoàn thành', 'Nguyên nhân'],
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ]);
      expectUserSheets(grids);
    }
    valueOf(await port.undo(receipt.entry));
    expect(await names(port)).toEqual(['Tháng 7', 'Nháp']);
    expect(cellAt(sheetNamed(await read(port), 'Tháng 7'), 2, 3)).toBeNull();
    expectUserSheets(await read(port));
  });

  it('stand in the first line of a header of several, merged down over the others', async () => {
    const { port } = await open();
    const two = { ...draft, header: { first: 2, last: 3 }, columns: draft.columns.slice(2) };
    valueOf(await port.addColumns([two], null, null, texts, runner));
    const merges = (await mergesOf(port, ['Tháng 7'])).get('Tháng 7');
    expect(merges).toHaveLength(2);
    expect(merges).toEqual(expect.arrayContaining([{ top: 2, left: 3, bottom: 3, right: 3 }]));
    expect(cellAt(sheetNamed(await read(port), 'Tháng 7'), 2, 3)).toBe('Nguyên nhân');
  });

  it('are refused, list and all, where the cells hold something or the sheet is not there', async () => {
    const { port } = await open();
    const taken = await port.addColumns([draft, { ...draft, firstColumn: 2 }], choices, list, texts, runner);
    expect(taken).toMatchObject({ refusal: { code: 'cells-not-blank', params: { sheet: 'Tháng 7', area: 'C2:E5' } } });
    const lost = await port.addColumns([draft, { ...draft, sheet: 'Không' }], choices, list, texts, runner);
    expect(lost).toMatchObject({ refusal: { code: 'sheet-missing', params: { sheet: 'Không' } } });
    const same = { ...list, title: planSheet.name };
    expect(codeOf(await port.addColumns([draft], choices, same, texts, runner))).toBe('sheet-exists');
    expect(await names(port)).toEqual(['Tháng 7', 'Nháp']);
    expect(cellAt(sheetNamed(await read(port), 'Tháng 7'), 2, 3)).toBeNull();
    expectUserSheets(await read(port));
  });
}
