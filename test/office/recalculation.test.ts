/**
 * Every formula of every summary tab, worked out by a second program: LibreOffice opens a copy without cached values and
 * must come to the figures that the engine wrote.
 */
import path from 'node:path';
import { createStraightRunner } from '../../src/app/runner';
import { parseCellAddress } from '../../src/core/grid/address';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { formulaCells, withCachedValue, withText } from '../helpers/formulaCells';
import { describeOffice } from '../helpers/libreOffice';
import { MONTHS, recalculated, summarised } from '../helpers/recalculate';

jest.setTimeout(600_000);

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

describeOffice('Recalculated by LibreOffice', () => {
  test('every formula of every period of the sample comes to the figure shown', async () => {
    const written = await summarised(SAMPLE, 2026, [...MONTHS, '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-9M', '']);
    const { compared, differences } = await recalculated(written);
    console.log(
      `sample: ${written.tabs.length} tabs, ${compared} formula cells compared, ${differences.length} differ`,
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(written.tabs.length * 100);
  });

  test('one wrong figure is caught', async () => {
    const { bytes, tabs } = await summarised(SAMPLE, 2026, ['-03']);
    const [sheet = ''] = tabs;
    const count = formulaCells(bytes, tabs).find(({ formula, shown }) => /COUNTIFS/.test(formula) && Number(shown) > 0);
    if (!count) throw new Error('No count above zero');
    const wrong = withCachedValue(bytes, sheet, count.cell, String(Number(count.shown) + 1));
    const { differences } = await recalculated({ bytes: wrong, tabs });
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain(`${sheet}!${count.cell} `);
  });

  test('a state changed in the list changes the counts of its unit, its field and all, and no other', async () => {
    const { bytes, tabs } = await summarised(SAMPLE, 2026, ['-03']);
    const [report = '', list = ''] = tabs;
    const grids = await gridsOf(bytes);
    const rows = grids.get(list) ?? [];
    const heads = rows[HEAD_ROW - 1] ?? [];
    const at = (head: string): number => heads.indexOf(head);
    const place = rows.findIndex((row) => row[at('Trạng thái')] === 'Hoàn thành đúng hạn');
    const [unit, field] = [rows[place]?.[at('Đơn vị chủ trì')], rows[place]?.[at('Lĩnh vực')]];
    const state = `${String.fromCharCode(65 + at('Trạng thái'))}${place + 1}`;
    const late = { bytes: withText(bytes, list, state, 'Hoàn thành quá hạn'), tabs };
    const { differences } = await recalculated(late);

    const shown = grids.get(report) ?? [];
    const isSubtitle = (difference: string): boolean => difference.startsWith(`${report}!A3 `);
    expect(differences.filter(isSubtitle)).toEqual([expect.stringContaining('đã sửa sau khi chốt')]);
    const changes = differences
      .filter((difference) => !isSubtitle(difference))
      .map((difference) => {
        const [, sheet, cell = '', before, after] = /^(.*)!([A-Z]+\d+) shows (\S*), is (\S+): /.exec(difference) ?? [];
        const { row, column } = parseCellAddress(cell) ?? { row: 0, column: 0 };
        // The head of the table that the cell stands in: the next text above it in the row of heads.
        const head = shown
          .slice(0, row)
          .reverse()
          .find((cells) => cells[0] === 'Stt')
          ?.at(column);
        return [sheet, shown[row - 1]?.[1], head, Number(after) - Number(before)];
      });
    const expected = [unit, field, 'Tổng cộng'].filter((name) => shown.some((row) => row[1] === name));
    expect(changes.sort()).toEqual(
      expected
        .flatMap((name) => [
          [report, name, 'Hoàn thành đúng hạn', -1],
          [report, name, 'Hoàn thành quá hạn', 1],
        ])
        .sort(),
    );
    expect(expected).toContain(unit);
    expect(expected).toContain('Tổng cộng');
  });
});

/** Row of the heads of a list. */
const HEAD_ROW = 4;

async function gridsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const runner = createStraightRunner();
  const book = await openXlsx('so.xlsx', bytes, runner);
  const read = book.ok ? await book.value.read(runner) : book;
  if (!read.ok) throw new Error(read.refusal.code);
  return new Map(read.value.sheets.map(({ name, rows }) => [name, rows]));
}
