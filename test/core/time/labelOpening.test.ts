/** Which labels are looked at as times at all: a label wrongly left alone would leave its tasks without their month. */
import { readBandLabel } from '../../../src/core/time/bandLabel';
import { mayOpenTime } from '../../../src/core/time/labelOpening';

it.each([
  ...[
    'Tháng 5',
    'THÁNG05',
    'Quí II',
    'QII',
    'T7',
    'Th.5',
    'Năm 2027',
    'Cả năm',
    'Toàn năm',
    'Trong năm',
    'Thường xuyên',
  ],
  ...[
    'Hàng tháng',
    'Định kỳ hằng quý',
    'Nửa đầu tháng 9',
    'Ba tháng đầu năm',
    '6 tháng cuối năm',
    'Tuần 2 (11/5 - 17/5)',
  ],
  ...[
    'Thứ Hai, ngày 11/5/2026',
    'Chủ nhật 17/5',
    'Từ tháng 4 đến tháng 6',
    'Trước 15/6',
    'Hạn chót: 30/6',
    'Học kỳ II',
  ],
  ...[
    'HK2',
    'Còn lại của năm',
    'Giai đoạn 1 (tháng 1 - 4)',
    'Đợt 2 (quý III)',
    'Dự kiến năm 2027',
    'Chuyển sang năm 2027',
  ],
  ...['January 2026', 'Sept', 'Quarter II', 'First half', 'H1 2026', 'Monthly'],
])('"%s" may be a time', (label) => {
  expect(mayOpenTime(label)).toBe(true);
});

it.each(['Thág 5', 'Thangs 6', 'Hháng 7', 'Quyý II', 'thágIV'])('"%s" may be a time that is misspelt', (label) => {
  expect(mayOpenTime(label)).toBe(true);
});

it.each([
  ...[
    'Các nhiệm vụ trọng tâm tháng 5',
    'KẾ HOẠCH CÔNG TÁC THÁNG 5',
    'Nội dung: tháng 5',
    'Danh mục: Quý II',
    'I. QUÝ I',
  ],
  ...['A) Tháng 5', '1.2. Tháng 5', '(Tháng 5)', '- Tháng 5', '5/2026', 'T H Á N G 3'],
])('"%s": numbers, signs and words for the list before a time hide none', (label) => {
  expect(mayOpenTime(label)).toBe(true);
  expect(readBandLabel(label)).not.toBeNull();
});

it.each([
  ...['Xây dựng kế hoạch tháng 5', 'Báo cáo quý II', 'Rà soát danh sách năm 2026', 'Kế hoạch', 'Kế hoạch, tháng 5'],
  ...['Sửa đổi quy chế trước 15/6', 'Thẩm định hồ sơ (tháng 5)', 'Phòng Tháng Tám'],
])('"%s" begins with a word of no time, and is none', (label) => {
  expect(mayOpenTime(label)).toBe(false);
  expect(readBandLabel(label)).toBeNull();
});

it('A word with a sign that is no plain letter is left to the reader', () => {
  expect(mayOpenTime('Tha\u0301ng\u0304 5')).toBe(true);
  expect(mayOpenTime('Báo×cáo')).toBe(true);
});
