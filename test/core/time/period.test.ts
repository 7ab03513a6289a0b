import { parsePeriod, periodCode, periodMonths, proposePeriod } from '../../../src/core/time/period';
import { day } from '../../helpers/countPlan';

describe('period codes', () => {
  it.each([
    ['2023-07', [7]],
    ['2023-Q3', [7, 8, 9]],
    ['2023-H1', [1, 2, 3, 4, 5, 6]],
    ['2023-H2', [7, 8, 9, 10, 11, 12]],
    ['2023-9M', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['2023', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('%s goes there and back', (code, months) => {
    const period = parsePeriod(code);
    expect(period && periodCode(period)).toBe(code);
    expect(period && periodMonths(period)).toEqual(months);
  });

  it('is read in small letters too, and written with a year of four digits', () => {
    expect(
      ['2023-q3', '2023-h2', '2023-9m'].map((code) => parsePeriod(code)).map((period) => period && periodCode(period)),
    ).toEqual(['2023-Q3', '2023-H2', '2023-9M']);
    expect(periodCode({ kind: 'month', year: 900, from: 1, to: 1 })).toBe('0900-01');
  });

  it.each([
    '2023-13',
    '2023-00',
    '2023-Q5',
    '2023-H3',
    '2023-6M',
    '23',
    '2023-7',
    '',
    '2023-Q',
    '2023-Q0',
    ' 2023',
    '2023 ',
    '2023-011',
    '12023',
    '0000',
  ])('%j is none', (code) => expect(parsePeriod(code)).toBeNull());
});

describe('the period an office is about to report on', () => {
  it.each([
    ['2023-07-01', '2023-06'],
    ['2023-07-09', '2023-06'],
    ['2023-07-10', '2023-07'],
    ['2023-07-31', '2023-07'],
    ['2023-03-09', '2023-02'],
    ['2023-02-15', '2023-02'],
    ['2023-05-20', '2023-05'],
    ['2023-06-21', '2023-06'],
    ['2023-03-10', '2023-Q1'],
    ['2023-03-20', '2023-Q1'],
    ['2023-03-21', '2023-03'],
    ['2023-06-15', '2023-H1'],
    ['2023-09-15', '2023-9M'],
    ['2023-12-15', '2023'],
    ['2023-12-28', '2023-12'],
    ['2024-01-05', '2023-12'],
    ['2023-01-05', '2023-01'],
    ['2022-11-20', '2023-01'],
    ['2024-01-10', '2023'],
    ['2026-03-01', '2023'],
  ])('on %s it is %s for a plan of 2023', (today, code) => {
    expect(periodCode(proposePeriod(day(today), [2023]))).toBe(code);
  });

  it('is January of a plan whose year has not begun, or has just begun', () => {
    expect(periodCode(proposePeriod(day('2023-12-31'), [2024]))).toBe('2024-01');
    expect(periodCode(proposePeriod(day('2024-01-09'), [2024]))).toBe('2024-01');
    expect(periodCode(proposePeriod(day('2024-02-09'), [2024]))).toBe('2024-01');
    expect(periodCode(proposePeriod(day('2024-02-10'), [2024]))).toBe('2024-02');
  });

  it('is the one month that a plan is about, on any day', () => {
    const only = { year: 2023, from: 2, to: 2 };
    const proposed = ['2023-01-05', '2023-02-20', '2023-03-15', '2026-03-01'].map((today) =>
      periodCode(proposePeriod(day(today), [2023], only)),
    );
    expect(new Set(proposed)).toEqual(new Set(['2023-02']));
  });

  it.each([
    [1, 3, '2023-06-05', '2023-Q1'],
    [1, 3, '2023-03-05', '2023-02'],
    [1, 3, '2024-05-05', '2023-Q1'],
    [4, 6, '2023-02-25', '2023-04'],
    [7, 12, '2023-02-25', '2023-07'],
    [1, 6, '2023-11-05', '2023-H1'],
    [8, 11, '2024-11-05', '2023-H2'],
    [2, 9, '2023-12-05', '2023-9M'],
    [2, 9, '2024-02-05', '2023-9M'],
    [1, 12, '2024-02-05', '2023'],
    [3, 4, '2023-06-25', '2023-H1'],
  ])('of a plan for the months %i to %i on %s is %s', (from, to, today, code) => {
    expect(periodCode(proposePeriod(day(today), [2023], { year: 2023, from, to }))).toBe(code);
  });

  it('goes on through both years of a school-year plan', () => {
    expect(periodCode(proposePeriod(day('2026-01-05'), [2025, 2026]))).toBe('2025-12');
    expect(periodCode(proposePeriod(day('2026-02-20'), [2025, 2026]))).toBe('2026-02');
  });
});
