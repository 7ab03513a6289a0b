import { isFigure } from '../../../../src/core/plan/rows/figures';

test.each(['12', '3/5', '–', '4 nhiệm vụ', 'Tổng số: 7'])('"%s" is a figure', (text) => {
  expect(isFigure(text)).toBe(true);
});

test.each(['', 'nhiệm vụ', 'Đội thủy nông', 'Tổ 3 Xóm Bãi', 'đã hoàn thành'])('"%s" is none', (text) => {
  expect(isFigure(text)).toBe(false);
});
