import type { CellValue } from '../../src/core/grid/grid';
import { cellText } from '../../src/standalone/displayText';

const shown = (value: CellValue, format = 'General') => cellText(value, format, 'chưa có');

test.each<[CellValue, string, string]>([
  [null, 'General', ''],
  ['P. LĐ-VL', 'General', 'P. LĐ-VL'],
  ['=1+1', '@', '=1+1'],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0,3'],
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [-1234, '#,##0', '-1.234'],
  [0.939, '0.0%', '93,9%'],
  [1, '0%', '100%'],
  [45016, 'dd/mm/yyyy', '31/03/2023'],
  [45016, 'm/d/yy', '31/03/2023'],
  [45016, '[$-1042A]mm/yyyy', '03/2023'],
  [45016.5, 'dd/mm/yyyy hh:mm', '31/03/2023 12:00'],
  [0.25, 'h:mm', '06:00'],
  [3, '0" ngày"', '3'],
  [true, 'General', 'TRUE'],
  [{ kind: 'error', text: '#REF!' }, 'General', '#REF!'],
  [{ kind: 'uncached', formula: 'A1' }, 'General', '(chưa có)'],
])('%p under %s is shown as %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});
