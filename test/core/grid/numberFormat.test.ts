import { datePartsOf, isDateFormat, isDayFormat, isPercentFormat } from '../../../src/core/grid/numberFormat';

/** What of a day a format shows, as letters: d, m, y and t for a time. */
function partsOf(format: string): string {
  const { day, month, year, time } = datePartsOf(format);
  return `${day ? 'd' : ''}${month ? 'm' : ''}${year ? 'y' : ''}${time ? 't' : ''}`;
}

test.each([
  ['General', ''],
  ['@', ''],
  ['0', ''],
  ['[Red]0', ''],
  ['0" ngày"', ''],
  ['0" tỷ/năm"', ''],
  ['#,##0\\d', ''],
  ['dd/mm/yyyy', 'dmy'],
  ['d/m', 'dm'],
  ['[$-42A]dd mmmm yyyy', 'dmy'],
  ['"Tháng "m/yyyy', 'my'],
  ['mmm-yy', 'my'],
  ['yyyy', 'y'],
  ['dd/mm/yyyy hh:mm', 'dmyt'],
  ['h:mm', 't'],
  ['mm:ss', 't'],
  ['[h]:mm', 't'],
  ['h:mm AM/PM', 't'],
  ['0;[Red]dd/mm/yyyy', ''],
  ['dd/mm/yyyy;@', 'dmy'],
])('the format %s shows "%s" of a day', (format, parts) => {
  expect(partsOf(format)).toBe(parts);
});

test('a day is shown with its month or year; a month alone is no day, a time is no date', () => {
  expect([isDayFormat('dd/mm'), isDayFormat('"Tháng "m/yyyy'), isDayFormat('d')]).toEqual([true, false, false]);
  expect([isDateFormat('m/yyyy'), isDateFormat('h:mm'), isDateFormat('[h]:mm')]).toEqual([true, false, false]);
});

test('a percent sign inside quotes is no percentage', () => {
  expect([isPercentFormat('0.0%'), isPercentFormat('0" %"'), isPercentFormat('0% ;(0%)')]).toEqual([true, false, true]);
});
