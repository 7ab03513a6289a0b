/** Numbers of a tab that may be clicked: behind each stand as many tasks as it says. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { placedNumbers } from '../../../src/app/summary/placedNumbers';
import { previewTabs } from '../../../src/app/summary/previewTabs';
import { prepareSummary } from '../../../src/app/summary/summarise';
import { tasksBehind } from '../../../src/app/summary/tasksBehind';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { gridOf } from '../../helpers/tabs';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };

test('are those of the first table, with its rows and columns, and no zeros', async () => {
  const grids = workbookOf(
    sheetOf('Tháng 3', [
      ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
      ['1', 'Đo vẽ lại ngõ 12', 'P. KHTC', 'VP', 'Hoàn thành'],
      ['2', 'Cắm mốc lộ giới', 'VP', 'P. QLĐT', null],
      ['3', 'Dựng biển tên phố', 'P. KHTC', 'VP', 'Thường xuyên'],
      ['4', 'Sửa vỉa hè', null, 'VP', 'Đang thực hiện'],
    ]),
    CATALOGUE_SHEET,
  );
  const opened = valueOf(await openPlan(fakePort(grids), runner));
  const request = {
    period: { kind: 'month', year: 2026, from: 3, to: 3 },
    asOf: NOW.date,
    calendar: 'calendar',
  } as const;
  const prepared = valueOf(await prepareSummary(opened, request, say, runner));
  const { report } = valueOf(
    await previewTabs({ say, now: NOW, runner }, opened, prepared, { kept: [], valuesOnly: true }),
  );
  const grid = gridOf(report);
  const placed = placedNumbers(grid, prepared, say);
  const shown = placed.map(({ row, column, choice }) => ({ ...choice, number: grid.rows[row - 1]?.[column] }));
  for (const { row, figure, number } of shown)
    expect([row, figure, tasksBehind(prepared, opened.plan, { row, figure }, say).length]).toEqual([
      row,
      figure,
      number,
    ]);
  expect(shown.filter(({ figure }) => figure === 'total').map(({ row, number }) => [row, number])).toEqual([
    ['KHTC', 2],
    ['VP', 1],
    [expect.any(String), 1],
    [null, 4],
  ]);
  expect(shown.every(({ number }) => Number(number) > 0)).toBe(true);
  // Behind the total other tables follow, with the same names.
  expect(new Set(placed.map(({ row, column }) => `${row} ${column}`)).size).toBe(placed.length);
  expect(placed.at(-1)?.choice.row).toBeNull();
});
