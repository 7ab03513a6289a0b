/** Stories of the port's contract: a row that is put into a table of the office. */
import type { RowInsert } from '../../src/workbook/port';
import { block, codeOf, planSheet, read, runner, sheetNamed } from './portActions';
import type { Open } from './portActions';
import { valueOf } from '../helpers/valueOf';

export function tellOfRows(open: Open): void {
  const row: RowInsert = {
    sheet: planSheet.name,
    row: 4,
    cells: [
      { column: 0, value: '=việc phát sinh' },
      { column: 1, value: 46100, isDay: true },
    ],
  };

  it('is put in with its texts as texts, moves what is below, and goes again', async () => {
    const host = await open();
    const { port } = host;
    const before = await read(port);
    const rows = block(sheetNamed(before, planSheet.name), 8, 6);
    if (port.insertRow === undefined) throw new Error('puts no rows in');
    const receipt = valueOf(await port.insertRow(row, runner));
    expect(receipt).toMatchObject({ userCells: 2, tabs: [] });
    for (const reader of [port, await host.reopen()]) {
      const now = block(sheetNamed(await read(reader), planSheet.name), 9, 6);
      expect(now[3]?.slice(0, 2)).toEqual(['=việc phát sinh', 46100]);
      expect([...now.slice(0, 3), ...now.slice(4)]).toEqual(rows);
    }
    valueOf(await port.undo(receipt.entry));
    expect(block(sheetNamed(await read(port), planSheet.name), 8, 6)).toEqual(rows);
  });

  it('is not put in below a row that is another one by now, nor into a sheet that is not there', async () => {
    const { port } = await open();
    const rows = block(sheetNamed(await read(port), planSheet.name), 8, 6);
    const put = async (insert: RowInsert): Promise<string> => {
      const outcome = await port.insertRow?.(insert, runner);
      return outcome === undefined ? 'missing' : codeOf(outcome);
    };
    expect(await put({ ...row, aboveRead: ['một dòng khác'] })).toBe('changed-since');
    expect(await put({ ...row, sheet: 'Không có' })).toBe('sheet-missing');
    expect(block(sheetNamed(await read(port), planSheet.name), 8, 6)).toEqual(rows);
  });
}
