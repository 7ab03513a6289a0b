import { foldTones } from '../../../src/core/text/tones';

describe('the place of a tone mark', () => {
  test.each([
    ['Uỷ', 'ủy'],
    ['Hoà', 'hòa'],
    ['loè', 'lòe'],
    ['Quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['TUỲ', 'tùy'],
    ['Đào', 'đào'],
  ])('%s folds to %s', (text, folded) => {
    expect(foldTones(text)).toBe(folded);
    expect(foldTones(text.normalize('NFD'))).toBe(folded);
  });
});
