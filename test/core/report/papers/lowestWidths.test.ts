import { lowestWidths } from '../../../../src/core/report/papers/lowestWidths';

const LONG = 'Rà soát, tổng hợp danh sách, dự thảo tờ trình và trình cấp có thẩm quyền quyết định '.repeat(3).trim();
const UNITS = 'Liên đoàn Lao động tỉnh; Bảo hiểm xã hội; Ủy ban nhân dân các xã, phường, thị trấn';

describe('widths of a table on paper', () => {
  test('give room to the names that would make rows high', () => {
    const beside = [{ choices: [44, 84], texts: [UNITS, UNITS] }];
    expect(lowestWidths(beside, ['Họp khối thi đua', 'Báo cáo quý'], 220)).toEqual([84]);
  });

  test('leave it to long contents', () => {
    const beside = [{ choices: [44, 84], texts: ['Văn phòng', 'Văn phòng'] }];
    expect(lowestWidths(beside, [LONG, LONG], 200)).toEqual([44]);
  });

  test('are the first choices where none is better, and where a content would be too narrow', () => {
    expect(lowestWidths([{ choices: [33, 40], texts: ['Văn phòng'] }], ['Báo cáo'], 200)).toEqual([33]);
    expect(lowestWidths([{ choices: [33, 150], texts: [UNITS] }], ['Báo cáo'], 165)).toEqual([33]);
    expect(lowestWidths([], ['Báo cáo'], 100)).toEqual([]);
  });
});
