import { agencyInSentence } from '../../../src/core/text/agencyName';

test.each([
  ['SỞ XÂY DỰNG', 'Sở Xây dựng'],
  ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SỞ  NỘI VỤ TỈNH AN SƠN', 'Sở Nội vụ tỉnh An Sơn'],
  ['SỞ TƯ PHÁP THÀNH PHỐ SÔNG LAM', 'Sở Tư pháp thành phố Sông Lam'],
])('%s is in a sentence %s', (typed, told) => {
  expect(agencyInSentence(typed)).toBe(told);
});

test('a name that was typed as in a sentence stays as it is', () => {
  expect(agencyInSentence('Trung tâm Dịch vụ việc làm')).toBe('Trung tâm Dịch vụ việc làm');
});

test.each(['UBND HUYỆN AN SƠN', 'TRƯỜNG THPT NGUYỄN VĂN TRỖI', 'SỞ TN&MT', 'BAN QUẢN LÝ KHU KINH TẾ'])(
  'of other bodies in capitals nobody tells which words are names: %s',
  (typed) => {
    expect(agencyInSentence(typed)).toBe(null);
  },
);
