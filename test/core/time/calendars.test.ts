import { CALENDAR_NAMES, calendarPeriods, periodWindow } from '../../../src/core/time/calendars';
import type { Calendar } from '../../../src/core/time/calendars';
import { isoDate } from '../../../src/core/time/date';
import { parsePeriod } from '../../../src/core/time/period';

function windowOf(code: string, calendar: Calendar): string | null {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const found = periodWindow(period, calendar);
  if (found === null) return null;
  return `${isoDate(found.window[0])} – ${isoDate(found.window[1])}, ${found.closing === null ? 'open' : isoDate(found.closing)}`;
}

describe('windows of the reporting calendars', () => {
  it.each([
    ['2023-02', 'calendar', '2023-02-01 – 2023-02-28, open'],
    ['2024-Q1', 'calendar', '2024-01-01 – 2024-03-31, open'],
    ['2023-9M', 'calendar', '2023-01-01 – 2023-09-30, open'],
    ['2023-Q1', 'cchc', '2022-12-10 – 2023-03-09, 2023-03-09'],
    ['2023-Q3', 'cchc', '2023-06-10 – 2023-09-09, 2023-09-09'],
    ['2023-H1', 'cchc', '2022-12-10 – 2023-06-09, 2023-06-09'],
    ['2023', 'cchc', '2022-12-10 – 2023-12-09, 2023-12-09'],
    ['2023-01', 'nd09', '2022-12-15 – 2023-01-14, 2023-01-14'],
    ['2023-Q2', 'nd09', '2023-03-15 – 2023-06-14, 2023-06-14'],
    ['2023-H1', 'nd09', '2022-12-15 – 2023-06-14, 2023-06-14'],
    ['2023', 'nd09', '2022-12-15 – 2023-12-14, 2023-12-14'],
    ['2023-12', 'nd09', '2023-11-15 – 2023-12-14, 2023-12-14'],
    ['2023-H2', 'nd09', '2023-06-15 – 2023-12-14, 2023-12-14'],
  ] as const)('%s in %s', (code, calendar, expected) => {
    expect(windowOf(code, calendar)).toBe(expected);
  });

  it.each([
    ['2023-02', 'cchc'],
    ['2023-Q2', 'cchc'],
    ['2023-Q4', 'cchc'],
    ['2023-H2', 'cchc'],
    ['2023-9M', 'cchc'],
    ['2023-9M', 'nd09'],
  ] as const)('%s is not in %s', (code, calendar) => {
    expect(windowOf(code, calendar)).toBeNull();
  });

  it.each([
    ['2023-03', 20, '2023-02-21 – 2023-03-20, 2023-03-20'],
    ['2023-03', 30, '2023-03-01 – 2023-03-30, 2023-03-30'],
    ['2023-01', 20, '2022-12-21 – 2023-01-20, 2023-01-20'],
    ['2024-02', 31, '2024-02-01 – 2024-02-29, 2024-02-29'],
    ['2023-02', 31, '2023-02-01 – 2023-02-28, 2023-02-28'],
    ['2023-9M', 5, '2022-12-06 – 2023-09-05, 2023-09-05'],
    ['2023', 25, '2022-12-26 – 2023-12-25, 2023-12-25'],
  ] as const)('%s in an office’s own calendar that closes on day %i', (code, closingDay, expected) => {
    expect(windowOf(code, { closingDay })).toBe(expected);
  });

  it('names the periods a calendar has', () => {
    const everyPeriod = ['month', 'quarter', 'half', 'nine-months', 'year'];
    expect(calendarPeriods('calendar')).toEqual(everyPeriod);
    expect(calendarPeriods({ closingDay: 20 })).toEqual(everyPeriod);
    expect(calendarPeriods('cchc')).toEqual(['quarter', 'half', 'year']);
    expect(calendarPeriods('nd09')).toEqual(['month', 'quarter', 'half', 'year']);
    expect(CALENDAR_NAMES).toEqual(['calendar', 'cchc', 'nd09']);
  });
});
