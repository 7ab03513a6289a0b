import fc from '../../../helpers/random';
import { createContentNumbers } from '../../../../src/core/plan/tasks/contentNumbers';
import { foldCase } from '../../../../src/core/text/fold';

/** Texts as people type them: Vietnamese letters composed and decomposed, capitals, odd spaces, letters with unusual lower case. */
const typed = fc
  .array(
    fc.constantFrom(
      'Kế',
      'hoạch',
      'KẾ',
      'hoạch'.normalize('NFD'),
      ' ',
      '  ',
      '\u00a0',
      '\n',
      'İ',
      'ẞ',
      'Σ',
      'σ',
      'Đ',
      '1/2',
      '–',
      '“',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

test('Contents have the same number exactly when they are equal folded, and a blank one has none', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 30 }), (contents) => {
      const numbers = createContentNumbers();
      const numbered = contents.map((content) => numbers.numberOf(content));
      contents.forEach((one, at) =>
        contents.forEach((other, there) => {
          expect(numbered[at] === numbered[there]).toBe(foldCase(one) === foldCase(other));
        }),
      );
      contents.forEach((content, at) => expect(numbered[at] === 0).toBe(foldCase(content) === ''));
    }),
  );
});

test('The mark of a content hangs on its folded text only', () => {
  const one = createContentNumbers();
  const other = createContentNumbers();
  other.numberOf('Việc khác');
  const mark = one.markOf(one.numberOf('Rà soát  Danh sách'));
  expect(mark).toBe(other.markOf(other.numberOf('rà soát danh sách'.normalize('NFD'))));
  expect(mark).not.toBe(other.markOf(other.numberOf('rà soát danh sach')));
});

test('Thousands of contents are numbered in the order in which they are met, and each is known again', () => {
  const numbers = createContentNumbers();
  const contents = Array.from({ length: 9000 }, (_, index) => `Đo đạc tuyến mương số ${index * 7}`);
  const order = contents.map((_, index) => index + 1);
  expect(contents.map((content) => numbers.numberOf(content))).toEqual(order);
  expect(contents.map((content) => numbers.numberOf(content.toUpperCase()))).toEqual(order);
});
