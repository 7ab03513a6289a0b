import { differingParts } from '../../src/pane/text/differingParts';

describe('the letters in which two spellings differ', () => {
  test.each([
    ['a lost mark', 'Phòng Nguời có công', 'Phòng Người có công', ['u'], ['ư']],
    ['two letters exchanged', 'Phòng Kế tóan', 'Phòng Kế toán', ['óa'], ['oá']],
    ['a letter too few', 'P. KHT', 'P. KHTC', [''], ['C']],
    ['a letter too many', 'Văn phòngg', 'Văn phòng', ['g'], ['']],
    ['letters repeated at the place', 'TTT GDNN', 'TT GDNN', ['T'], ['']],
    ['nothing in common', 'abc', 'xyz', ['abc'], ['xyz']],
  ])('are found: %s', (_, from, to, [old], [now]) => {
    const [first, second] = differingParts(from, to);
    expect([first[1], second[1]]).toEqual([old, now]);
    expect([first.join(''), second.join('')]).toEqual([from, to]);
  });

  test('a letter is never parted from its mark', () => {
    const [first, second] = differingParts('Tổ chúc'.normalize('NFD'), 'Tổ chức');
    expect([first, second]).toEqual([
      ['Tổ ch', 'ú', 'c'],
      ['Tổ ch', 'ứ', 'c'],
    ]);
  });
});
