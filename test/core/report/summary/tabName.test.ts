import { isSheetName } from '../../../../src/core/grid/sheetName';
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
