/** Labels of rows that are a time, or look like one and are not understood. */
import { readBandLabel } from '../../../src/core/time/bandLabel';

it.each([
  ['Quý II (từ tháng 4 đến tháng 6)', [4, 5, 6]],
  ['Quý II (tháng 4 - 6)', [4, 5, 6]],
  ['Quarter II', [4, 5, 6]],
  ['thg 5', [5]],
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
  'THÁNG HAII',
  'Tháng hai và ba',
])('"%s" is said not to be understood, and dates nothing', (text) => {
  expect(readBandLabel(text)).toEqual({ time: null, unread: text });
});

it('A term of a school ends the band above it, if there is one', () => {
  expect(readBandLabel('Học kỳ II')).toEqual({ time: null, unread: 'Học kỳ II', ends: true });
});

it.each([
  'Đợt 1',
  'Ký kết quy chế với đồn biên phòng (VP - tháng 3)',
  'Kỳ họp thường lệ',
  'Học kỳ quân đội',
  'Cuối nguồn nước',
  'Thanh niên',
  'Tháng tự học',
  'Tháng hành động',
])('"%s" is no time', (text) => {
  expect(readBandLabel(text)).toBeNull();
});
