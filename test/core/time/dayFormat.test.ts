import { isDayAndMonthFormat, isDayFormat } from '../../../src/core/time/dayFormat';

describe('a number format', () => {
  it.each(['dd/mm/yyyy', 'd/m/yy', 'DD/MM/YYYY', 'd-mmm', '[$-42A]dd mmmm', '"ngày "d/m', 'd/m;@'])(
    '%j shows a day with its month',
    (format) => expect([isDayFormat(format), isDayAndMonthFormat(format)]).toEqual([true, true]),
  );

  it('shows a day without a month where only the year stands beside it', () => {
    expect([isDayFormat('d.yyyy'), isDayAndMonthFormat('d.yyyy')]).toEqual([true, false]);
  });

  it.each([
    'mm/yyyy',
    '"Ngày nộp: tháng "m/yyyy',
    '[Red]mm/yyyy',
    '\\dm/yyyy',
    'yyyy',
    'dd',
    'General',
    'general',
    '0',
    '[Red]0" dm"',
    '0%',
    '',
  ])('%j shows no day of a month', (format) => {
    expect([isDayFormat(format), isDayAndMonthFormat(format)]).toEqual([false, false]);
  });
});
