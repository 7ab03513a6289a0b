/** Everything works in the oldest Excel that the add-in promises, ExcelApi 1.9; the library refuses members above it. */
import { SHADES } from '../../../src/core/draft/shades';
import type { TabDraft } from '../../../src/core/draft/types';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openOffice, runner, tabOf, TEXTS } from './office';

const rich: Partial<TabDraft> = {
  tables: [{ name: 'TienDo_2026_07', area: { top: 2, left: 0, bottom: 4, right: 3 } }],
  scales: [
    {
      area: { top: 3, left: 0, bottom: 4, right: 0 },
      points: [
        { value: 0, colour: 'F8696B' },
        { value: 9, colour: '63BE7B' },
      ],
    },
  ],
  charts: [
    {
      title: 'Tiến độ',
      categories: { top: 3, left: 1, bottom: 4, right: 1 },
      series: [{ name: 'Số', values: { top: 3, left: 0, bottom: 4, right: 0 }, shade: SHADES.overdue }],
      anchor: { top: 2, left: 5, bottom: 9, right: 9 },
    },
  ],
};

test('reading, writing, undoing, making anew, editing, adding columns, marking and keeping settings', async () => {
  const { host } = openOffice(2);
  host.excelApi = 1.9;
  const first = createExcelWorkbook();
  expect(first.capabilities).toMatchObject({ supported: true, mergedAreas: false });
  expect(await first.putTabs([tabOf(['một', 'hai'], rich)], TEXTS, runner)).toMatchObject({ ok: true });
  const port = createExcelWorkbook();
  const entries: string[] = [];
  const list = tabOf(['Hoàn thành'], { kind: 'ordinary', identity: 'choices', title: 'Lựa chọn' });
  const columns = {
    sheet: 'T2',
    header: { first: 1, last: 2 },
    lastRow: 9,
    firstColumn: 4,
    likeColumn: 1,
    columns: [
      { header: 'Kết quả', holds: 'choice' as const },
      { header: 'Ngày', holds: 'day' as const },
    ],
  };
  const edit = { sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: 'mới' };
  for (const act of [
    () => port.putTabs([tabOf(['ba'], rich)], TEXTS, runner),
    () => port.recreateTabs?.([tabOf(['bốn'])], TEXTS, runner),
    () => port.editCells([edit], runner),
    () => port.addColumns([columns], { sheet: 'Lựa chọn', column: 1, firstRow: 3, lastRow: 3 }, list, TEXTS, runner),
    () => port.mark([{ sheet: 'T1', row: 3, column: 1 }], runner),
    () => port.putSettings('{}', runner),
  ]) {
    const done = await act();
    expect(done).toMatchObject({ ok: true });
    if (done?.ok === true) entries.push(done.value.entry);
  }
  expect(await port.read(runner)).toMatchObject({ ok: true, value: { settings: '{}' } });
  const [put = '', ...others] = entries;
  for (const entry of others.reverse()) expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
  expect(host.book.sheet('TH Tháng 07-2026')?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(await port.undo(put)).toEqual({ ok: true, value: undefined });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2', 'TH Tháng 07-2026']);
});
