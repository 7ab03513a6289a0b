/** Whatever is typed, a reading of time is sound: it never fails, its months and days exist, its text is what was typed. */
import fc from '../../helpers/random';
import { isValidDate } from '../../../src/core/time/date';
import { readTimePhrase } from '../../../src/core/time/timePhrase';

const PIECES = [
  'Tháng',
  'T',
  'Quý',
  'năm',
  'cả năm',
  'ngày',
  'trước',
  'đến',
  'từ',
  'và',
  'thường xuyên',
  'hàng',
  'khi có',
  'kế hoạch',
  'số',
  'I',
  'IV',
  'V',
  '0',
  '1',
  '7',
  '12',
  '13',
  '31',
  '2022',
  '2023',
  '20223',
  '/',
  '-',
  ',',
  ';',
  '.',
  '(',
  ')',
  '\n',
  'QĐ',
];

const anyPhrase = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

describe('any time phrase', () => {
  it('is read soundly', () => {
    fc.assert(
      fc.property(fc.oneof(anyPhrase, fc.string({ unit: 'grapheme' })), (text) => {
        const { months, ym, deadline, kind, explicitDay, text: kept } = readTimePhrase(text, 2023);
        expect(kept).toBe(text);
        const order = ym.map(({ year, month }) => year * 12 + month);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        expect(ym.every(({ month }) => month >= 1 && month <= 12)).toBe(true);
        expect(months).toEqual(ym.filter(({ year }) => year === 2023).map(({ month }) => month));
        expect(deadline === null || isValidDate(deadline)).toBe(true);
        expect(explicitDay && deadline === null).toBe(false);
        if (kind === 'none' || kind === 'event') expect([ym, deadline]).toEqual([[], null]);
      }),
      { numRuns: 2000 },
    );
  });
});
