/** Labels of rows that are a time, or look like one and are not understood. */
import { readBandLabel } from '../../../src/core/time/bandLabel';

it.each([
  ['Quý II (từ tháng 4 đến tháng 6)', [4, 5, 6]],
  ['Quý II (tháng 4 - 6)', [4, 5, 6]],
  ['Quarter II', [4, 5, 6]],
  ['thg 5', [5]],
  ['T H Á N G 9', [9]],
  ['BỔ SUNG THÁNG 9', [9]],
  ['Nhiệm vụ phát sinh trong tháng 9', [9]],
  ['Hạn: T9', [9]],
  ['TOÀN NĂM', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['Tháng 3 hoặc tháng 9', [3, 9]],
  ['Nửa đầu tháng 9', [9]],
  ['Cuối tháng 9/2026', [9]],
  ['Sept', [9]],
])('"%s" is a band, wholly read', (text, months) => {
  expect(readBandLabel(text)).toMatchObject({ time: { months }, unread: null });
});

it.each([
  'Quý II (từ tháng 3 đến tháng 6)',
  'Tháng năm 2026',
  'Cuối năm',
  'Đầu năm 2026',
  'Giai đoạn 1 (tháng 1 - 4)',
  'Đợt 2 (quý III)',
  'Tháng này',
  'Quý sau',
  'Month 9',
  'Năm sau',
  '6 tháng cuối',
  'Tuần II/9',
  'THÁNG HAII',
  'Tháng hai và ba',
  'THÁNG',
  'Quý',
  'Các tháng còn lại',
  'Các tháng cuối năm',
  'Thời gian còn lại của năm',
  'Từ nay đến cuối năm',
  'Đến hết năm 2026',
  '9 tháng',
  'Th 9',
  'Tháng 2/2/2026',
  '2027',
])('"%s" is said not to be understood, and dates nothing', (text) => {
  expect(readBandLabel(text)).toEqual({ time: null, unread: text });
});

it('A term of a school ends the band above it, if there is one', () => {
  expect(readBandLabel('Học kỳ II')).toEqual({ time: null, unread: 'Học kỳ II', ends: true });
  expect(readBandLabel('HK2')).toEqual({ time: null, unread: 'HK2', ends: true });
});

it.each([
  'Nhiệm vụ chuyển sang năm 2027',
  'CÔNG VIỆC DỰ KIẾN CHUYỂN SANG NĂM SAU',
  'Nhiệm vụ tồn đọng năm 2025 chuyển sang',
  'Nhiệm vụ năm 2025 chuyển sang',
  'V. Nhiệm vụ dự kiến năm 2027',
  'Nhiệm vụ chưa hoàn thành của năm 2025',
])('Work of another year ends the band above it: "%s"', (text) => {
  expect(readBandLabel(text)).toEqual({ time: null, unread: text, ends: true });
});

it.each(['Chuyển sang cơ sở mới', 'Tổng kết công tác năm 2025', 'Xây dựng kế hoạch năm 2027', 'Tồn kho năm 2025'])(
  'A heading that names a year for something else is no band: "%s"',
  (text) => {
    expect(readBandLabel(text)).toBeNull();
  },
);

it.each([
  'CỘNG THÁNG 9',
  'Cộng tháng 9: 05 nhiệm vụ',
  'Đợt 1',
  'Ký kết quy chế với đồn biên phòng (VP - tháng 3)',
  'Kỳ họp thường lệ',
  'Học kỳ quân đội',
  'Cuối nguồn nước',
  'Nhiệm vụ còn lại',
  'Số nhà 2026',
  'Thanh niên',
  'Tháng tự học',
  'Tháng hành động',
])('"%s" is no time', (text) => {
  expect(readBandLabel(text)).toBeNull();
});
