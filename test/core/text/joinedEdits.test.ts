import { joinedEdits } from '../../../src/core/text/joinedEdits';

describe('corrections of one cell', () => {
  test('come to the cell with all of them', () => {
    const cell = 'VPP, P.KHTC; P. QLDT';
    expect(joinedEdits(cell, ['VP, P.KHTC; P. QLDT', 'VPP, P. KHTC; P. QLDT', 'VPP; P.KHTC; P. QLDT'])).toBe(
      'VP; P. KHTC; P. QLDT',
    );
    expect(joinedEdits(cell, ['VPP, P.KHTC; P. QLĐT', 'VP, P.KHTC; P. QLDT'])).toBe('VP, P.KHTC; P. QLĐT');
    expect(joinedEdits('P.KHTT', ['P. KHTT', 'P.KHTC'])).toBe('P. KHTC');
  });

  test('that are the same are one, and none leaves the cell', () => {
    expect(joinedEdits('P.KHTC', ['P. KHTC', 'P. KHTC', 'P.KHTC'])).toBe('P. KHTC');
    expect(joinedEdits('P.KHTC', [])).toBe('P.KHTC');
  });

  test('of the same word or place cannot be told together', () => {
    expect(joinedEdits('P. KHT; VP', ['P. KHTC; VP', 'P. KHDT; VP'])).toBeNull();
    expect(joinedEdits('P. KHT; VP', ['P. KHTC; VP', 'Phòng KHTC; Văn phòng'])).toBeNull();
    expect(joinedEdits('Sở X', ['Sở A X', 'Sở B X'])).toBeNull();
  });
});
