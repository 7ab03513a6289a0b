import { expandAbbreviation, PROPOSED_ABBREVIATIONS } from '../../../src/core/units/abbreviations';

describe('what an abbreviation may stand for', () => {
  test.each([
    ['P. KHTC', 'Phòng Kế hoạch - Tài chính'],
    ['P.KH-TC', 'Phòng Kế hoạch - Tài chính'],
    ['Phòng  BTXH', 'Phòng Bảo trợ xã hội'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['UBND', 'Ủy ban nhân dân'],
    ['TT DVVL'.normalize('NFD'), 'Trung tâm Dịch vụ việc làm'],
  ])('%s: written out, with a source', (text, name) => {
    expect(expandAbbreviation(text)).toEqual({
      name,
      source: expect.stringMatching(/^(Nghị định|Kế hoạch)/) as string,
    });
  });

  test.each(['P. XYZ', 'P. KHTC huyện', 'Phòng', 'Văn phòng', ''])('%s: nothing is proposed', (text) => {
    expect(expandAbbreviation(text)).toBeNull();
  });

  test('no letters stand for two things', () => {
    const shorts = PROPOSED_ABBREVIATIONS.map(({ short }) => short.toLowerCase());
    expect(new Set(shorts).size).toBe(shorts.length);
  });
});
