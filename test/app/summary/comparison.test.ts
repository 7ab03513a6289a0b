/** What a period is compared with: sheets of two years in one workbook. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { periodComparison } from '../../../src/app/summary/comparison';
import { runThrough } from '../../../src/core/flow/steps';
import type { SheetGrid } from '../../../src/core/grid/grid';
import type { Comparison } from '../../../src/core/rollup/comparison';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả thực hiện'];
const YEAR = { 2026: 'KẾ HOẠCH CÔNG TÁC NĂM 2026', 2025: 'KẾ HOẠCH CÔNG TÁC NĂM 2025' };

function yearSheet(year: 2025 | 2026, name = `Kế hoạch ${year}`, parts: Partial<SheetGrid> = {}): SheetGrid {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [
    month,
    `Soạn bản tin số ${month}`,
    'VP',
    `Tháng ${month}`,
    year === 2025 ? 'Hoàn thành' : null,
  ]);
  const more = year === 2026 ? [[13, 'Sửa cổng phụ', 'P. QLĐT', 'Tháng 2', 'Hoàn thành']] : [];
  return { ...sheetOf(name, [[YEAR[year]], HEADER, ...rows, ...more]), ...parts };
}

async function compared(sheets: readonly SheetGrid[], options = {}): Promise<Comparison> {
  const opened = await openPlan(fakePort(workbookOf(...sheets, CATALOGUE_SHEET)), createStraightRunner(), options);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const asked = {
    period: { kind: 'month', year: 2026, from: 2, to: 2 },
    asOf: { year: 2026, month: 3, day: 3 },
  } as const;
  return runThrough(periodComparison(opened.value, asked));
}

test('The year before is read from its own sheets', async () => {
  const { before, lastYear } = await compared([yearSheet(2026), yearSheet(2025)]);
  expect(before?.total).toMatchObject({ total: 1, overdue: 1 });
  expect(lastYear?.total).toMatchObject({ total: 1, completed: 1 });
});

test('Sheets that do not count are not compared with either', async () => {
  const hidden = yearSheet(2025, 'Năm cũ', { visibility: 'hidden' });
  expect((await compared([yearSheet(2026), hidden])).lastYear).toBeNull();
  expect((await compared([yearSheet(2026), hidden], { hidden: true })).lastYear).not.toBeNull();
  expect((await compared([yearSheet(2026), yearSheet(2025)], { sheets: ['Kế hoạch 2026'] })).lastYear).toBeNull();
});

test('Two sheets of the year before that hold the same tasks give nothing to compare with', async () => {
  const twice = [yearSheet(2025), yearSheet(2025, 'Bản sao')];
  expect((await compared([yearSheet(2026), ...twice], { year: 2026 })).lastYear).toBeNull();
});
