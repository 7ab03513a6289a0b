import fc from '../../helpers/random';
import {
  addDays,
  compareDates,
  daysAfter,
  dateToSerial,
  isoDate,
  isValidDate,
  lastDayOfMonth,
  parseIsoDate,
  serialToDate,
  vietnameseDate,
} from '../../../src/core/time/date';

const LAST_OF_2100 = 73415;

describe('days and serials', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [44974, '2023-02-17'],
    [45351, '2024-02-29'],
    [2958465, '9999-12-31'],
  ])('serial %i is %s', (serial, text) => {
    const date = serialToDate(serial);
    expect(date && isoDate(date)).toBe(text);
    expect(date && dateToSerial(date)).toBe(serial);
  });

  it('knows no day for the 29/02/1900 that Excel shows, nor for numbers that are no day', () => {
    expect([60, 0, -1, 2958466, Number.NaN, Infinity].map(serialToDate)).toEqual([null, null, null, null, null, null]);
  });

  it('drops the time of day', () => {
    expect(serialToDate(44974.99)).toEqual({ year: 2023, month: 2, day: 17 });
  });

  it('goes from serial to day and back for every day from 1900 to 2100, each the day after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_OF_2100 }), (serial) => {
        const date = serialToDate(serial);
        const next = serialToDate(serial + 1);
        if (date === null || next === null) throw new Error(`no day: ${serial}`);
        expect(isValidDate(date)).toBe(true);
        expect(dateToSerial(date)).toBe(serial);
        expect(addDays(date, 1)).toEqual(next);
        expect(addDays(next, -1)).toEqual(date);
        expect([daysAfter(next, date), daysAfter(date, next), daysAfter(date, date)]).toEqual([1, -1, 0]);
        expect(compareDates(date, next)).toBeLessThan(0);
      }),
    );
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_OF_2100 }), (serial) => {
        const date = serialToDate(serial);
        const platform = new Date(Date.UTC(1899, 11, 30 + serial));
        expect(date && isoDate(date)).toBe(platform.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('written days', () => {
  it('reads the ISO form of days that exist only', () => {
    expect(parseIsoDate('2023-07-20')).toEqual({ year: 2023, month: 7, day: 20 });
    const none = [
      '2023-02-29',
      '2023-13-01',
      '2023-7-20',
      '20/07/2023',
      '',
      ' 2023-07-20',
      '2023-07-20T00',
      '12023-07-20',
    ];
    expect(none.map(parseIsoDate)).toEqual(Array(none.length).fill(null));
  });

  it('knows which days exist', () => {
    const exists = (year: number, month: number, day: number) => isValidDate({ year, month, day });
    expect([exists(2024, 2, 29), exists(1, 1, 1), exists(9999, 12, 31), exists(2023, 4, 30)]).toEqual(
      Array(4).fill(true),
    );
    expect([exists(2023, 2, 29), exists(2023, 4, 31), exists(2023, 1, 0), exists(2023, 1, 32)]).toEqual(
      Array(4).fill(false),
    );
    expect([exists(0, 1, 1), exists(10000, 1, 1), exists(2023, 0, 1), exists(2023, 13, 1)]).toEqual(
      Array(4).fill(false),
    );
    expect([exists(2023.5, 1, 1), exists(2023, 1.5, 1), exists(2023, 1, 1.5)]).toEqual(Array(3).fill(false));
  });

  it('orders days by year, then month, then day', () => {
    const order = (first: string, second: string) => {
      const [one, other] = [parseIsoDate(first), parseIsoDate(second)];
      return one && other && Math.sign(compareDates(one, other));
    };
    expect(order('2022-12-31', '2023-01-01')).toBe(-1);
    expect(order('2023-02-01', '2023-01-31')).toBe(1);
    expect(order('2023-01-05', '2023-01-04')).toBe(1);
    expect(order('2023-01-05', '2023-01-05')).toBe(0);
  });

  it('writes a day as Vietnamese offices do', () => {
    expect(vietnameseDate({ year: 2023, month: 3, day: 5 })).toBe('05/03/2023');
  });

  it('writes years before 1000 with four digits, as they are read', () => {
    expect(isoDate({ year: 900, month: 3, day: 5 })).toBe('0900-03-05');
    expect(vietnameseDate({ year: 900, month: 3, day: 5 })).toBe('05/03/0900');
  });

  it('knows how long months are', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => lastDayOfMonth(2023, index + 1).day);
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('knows leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => lastDayOfMonth(year, 2).day)).toEqual([28, 29, 28, 29]);
  });
});
