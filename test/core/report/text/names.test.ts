import { isSheetName, SHEET_NAME_LENGTH, toSheetName } from '../../../../src/core/report/sheetName';
import { summaryTabName } from '../../../../src/core/report/summary/tabName';
import { createSay } from '../../../../src/messages/createSay';
import { period } from '../../../helpers/rollUps';

const PERIODS: readonly (readonly [string, string])[] = [
  ['2023-07', 'TH Tháng 07-2023'],
  ['2023-12', 'TH Tháng 12-2023'],
  ['2023-Q3', 'TH Quý III-2023'],
  ['2023-H1', 'TH 6 tháng đầu năm-2023'],
  ['2023-H2', 'TH 6 tháng cuối năm-2023'],
  ['2023-9M', 'TH 9 tháng-2023'],
  ['2023', 'TH Năm 2023'],
];

test.each(PERIODS)('the tab of %s is "%s" in every language, and Excel takes the name', (code, name) => {
  expect(summaryTabName(period(code), createSay('vi'))).toBe(name);
  expect(summaryTabName(period(code), createSay('en'))).toBe(name);
  expect(isSheetName(name)).toBe(true);
});

test.each(['', '   ', 'Tháng 01/2026', "'đầu", "cuối'", 'History', 'HISTORY', 'a'.repeat(32), 'a[1]', 'a:b', 'a\nb'])(
  'Excel refuses "%s" as a sheet name; a valid one is made of it',
  (text) => {
    expect(isSheetName(text)).toBe(false);
    expect(isSheetName(toSheetName(text, 'Trang'))).toBe(true);
  },
);

test('a name is cut without halving a letter', () => {
  const name = toSheetName(`${'a'.repeat(30)}😀`, 'Trang');
  expect(name).toBe('a'.repeat(30));
  expect(toSheetName('T1'.repeat(20), 'Trang')).toHaveLength(SHEET_NAME_LENGTH);
});
