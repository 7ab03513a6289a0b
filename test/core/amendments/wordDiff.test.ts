/** What is told of two wordings. */
import { wordDiff } from '../../../src/core/amendments/wordDiff';
import { fold } from '../../../src/core/text/fold';
import fc from '../../helpers/random';

/** Pieces as `-went-`, `+came+` and what stayed. */
function shown(before: string, after: string): string {
  const signs = { same: '', removed: '-', added: '+' } as const;
  return wordDiff(before, after)
    .map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`)
    .join(' ');
}

describe('two wordings', () => {
  test.each([
    ['Lập danh mục tuyến phố', 'Lập danh mục các tuyến phố', 'Lập danh mục +các+ tuyến phố'],
    ['Rà soát, lập danh mục tuyến phố', 'Lập danh mục tuyến phố', '-Rà soát, lập- +Lập+ danh mục tuyến phố'],
    ['Trình phương án quý I', 'Trình phương án quý II', 'Trình phương án quý -I- +II+'],
    ['Trình  phương\nán', 'Trình phương án', 'Trình phương án'],
    ['', 'Mới', '+Mới+'],
    ['Cũ', '', '-Cũ-'],
    ['a b a b', 'b a b a', '-a- b a b +a+'],
  ])('%j → %j', (before, after, told) => {
    expect(shown(before, after)).toBe(told);
  });

  test('too long to compare still show their common beginning and end', () => {
    const words = (mark: string): string => Array.from({ length: 600 }, (_, at) => `${mark}${at}`).join(' ');
    const pieces = wordDiff(`Đầu ${words('a')} cuối`, `Đầu ${words('b')} cuối`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });

  test('give both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd e', 'f\n'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const without = (left: string): string =>
          wordDiff(before, after)
            .filter(({ kind }) => kind !== left)
            .map((piece) => piece.text)
            .join(' ');
        expect(without('added')).toBe(fold(before));
        expect(without('removed')).toBe(fold(after));
      }),
    );
  });
});
