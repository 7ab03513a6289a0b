import { createSay } from '../../../src/messages/createSay';
import { expandAbbreviation, PROPOSED_ABBREVIATIONS } from '../../../src/core/units/abbreviations';

describe('what an abbreviation may stand for', () => {
  test.each([
    ['P. KHTC', 'Phòng Kế hoạch - Tài chính', 'department-plans'],
    ['P.KH-TC', 'Phòng Kế hoạch - Tài chính', 'department-plans'],
    ['Phòng  BTXH', 'Phòng Bảo trợ xã hội', 'department-plans'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư', 'government-resolution'],
    ['UBND', 'Ủy ban nhân dân', 'city-plan'],
    ['TT DVVL'.normalize('NFD'), 'Trung tâm Dịch vụ việc làm', 'employment-law'],
  ])('%s: written out, with a source', (text, name, source) => {
    expect(expandAbbreviation(text)).toEqual({ name, source });
  });

  test('every source can be named to people', () => {
    for (const say of [createSay('vi'), createSay('en')]) {
      for (const { source } of PROPOSED_ABBREVIATIONS) expect(say(`catalogue.source.${source}`)).toBeTruthy();
    }
  });

  test.each(['P. XYZ', 'P. KHTC huyện', 'Phòng', 'Văn phòng', ''])('%s: nothing is proposed', (text) => {
    expect(expandAbbreviation(text)).toBeNull();
  });

  test('no letters stand for two things', () => {
    const shorts = PROPOSED_ABBREVIATIONS.map(({ short }) => short.toLowerCase());
    expect(new Set(shorts).size).toBe(shorts.length);
  });
});
