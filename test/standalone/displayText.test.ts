import type { CellValue } from '../../src/core/grid/grid';
import { cellText, shorterNumber } from '../../src/standalone/displayText';

const shown = (value: CellValue, format = 'General') => cellText(value, format, 'chưa có');

test.each<[CellValue, string, string]>([
  [null, 'General', ''],
  ['P. LĐ-VL', 'General', 'P. LĐ-VL'],
  ['=1+1', '@', '=1+1'],
  ['', '@', ''],
  ['việc', '"Mục "@', 'Mục việc'],
  ['khóa', ';;;', ''],
  ['chữ', '#,##0', 'chữ'],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0,3'],
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [-1234, '#,##0', '-1.234'],
  [-1234, '#,##0;(#,##0)', '(1.234)'],
  [0, '#,##0;-#,##0;"–"', '–'],
  [0.939, '0.0%', '93,9%'],
  [1, '0%', '100%'],
  [45016, 'dd/mm/yyyy', '31/03/2023'],
  [45016, 'd/m/yyyy', '31/3/2023'],
  [45016, '[$-1042A]mm/yyyy', '03/2023'],
  [45016, '"Quý I, "mm/yyyy', 'Quý I, 03/2023'],
  [45016.5, 'dd/mm/yyyy hh:mm', '31/03/2023 12:00'],
  [0.25, 'h:mm', '6:00'],
  [1.5, '[h]:mm', '36:00'],
  [3, '0" ngày"', '3 ngày'],
  [7, '0000', '0007'],
  [5, 'không phải mã [[', '5'],
  [5, '', '5'],
  [true, 'General', 'TRUE'],
  [{ kind: 'error', text: '#REF!' }, 'General', '#REF!'],
  [{ kind: 'uncached', formula: 'A1' }, 'General', '(chưa có)'],
])('%p under %s is shown as %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test('decimals that have no room are cut off, whole digits never', () => {
  expect(shorterNumber(3.14159, 4)).toBe('3,14');
  expect(shorterNumber(-2.999, 4)).toBe('-3');
  expect(shorterNumber(123456, 4)).toBeNull();
  expect(shorterNumber(123456.5, 4)).toBeNull();
});
