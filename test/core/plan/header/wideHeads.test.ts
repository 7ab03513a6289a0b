/** A heading of contents that is merged over two columns: the contents stand where most rows have words. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = ['Nội dung công việc', null, 'Đơn vị chủ trì', 'Thời hạn'];
const HEADING: MergedArea = { top: 1, left: 0, bottom: 1, right: 1 };

/** The contents and fields of the tasks below that heading; a row is what stands in its two columns. */
function readBelow(rows: readonly (readonly [CellValue, CellValue])[], merges: readonly MergedArea[] = []): unknown {
  const sheet = sheetOf('Kế hoạch 2026', [HEADER, ...rows.map((pair) => [...pair, 'VP', 'Tháng 3'])], {
    merges: [HEADING, ...merges],
  });
  return planOf(workbookOf(sheet, CATALOGUE_SHEET)).tasks.map(({ field, content }) => [field, content]);
}

test('Groups merged over their rows in the first column, contents in the second', () => {
  expect(
    readBelow(
      [
        ['Bến bãi', 'Sơn cột mốc'],
        [null, 'Thay biển báo'],
        [null, 'Vá mặt bến'],
      ],
      [{ top: 2, left: 0, bottom: 4, right: 0 }],
    ),
  ).toEqual([
    ['Bến bãi', 'Sơn cột mốc'],
    ['Bến bãi', 'Thay biển báo'],
    ['Bến bãi', 'Vá mặt bến'],
  ]);
});

test('Letters in the first column count the contents in the second', () => {
  expect(
    readBelow([
      ['a', 'Sơn cột mốc'],
      ['b', 'Thay biển báo'],
      ['c', 'Vá mặt bến'],
    ]),
  ).toEqual([
    [null, 'Sơn cột mốc'],
    [null, 'Thay biển báo'],
    [null, 'Vá mặt bến'],
  ]);
});

test('Few words, or figures, in the second column leave the contents in the first', () => {
  const first = [
    [null, 'Sơn cột mốc'],
    [null, 'Thay biển báo'],
    [null, 'Vá mặt bến'],
  ];
  expect(
    readBelow([
      ['Sơn cột mốc', 'Cả hai bờ'],
      ['Thay biển báo', null],
      ['Vá mặt bến', 'Bờ Bắc'],
    ]),
  ).toEqual(first);
  expect(
    readBelow([
      ['Sơn cột mốc', 'x1'],
      ['Thay biển báo', 'x2'],
      ['Vá mặt bến', 'x3'],
    ]),
  ).toEqual(first);
});

test('Figures in the second column are no contents, however few words the first one holds', () => {
  expect(
    readBelow([
      ['Sơn cột mốc', '12'],
      [null, '15'],
      [null, '20'],
    ]),
  ).toEqual([[null, 'Sơn cột mốc']]);
});
