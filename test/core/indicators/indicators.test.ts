import type { CellValue } from '../../../src/core/grid/grid';
import { findIndicators } from '../../../src/core/indicators/findIndicators';
import { judgeIndicator } from '../../../src/core/indicators/judge';
import { findSumMismatches } from '../../../src/core/indicators/sums';
import type { Indicator, IndicatorJudgement } from '../../../src/core/indicators/types';
import { sheetOf } from '../../helpers/planVerbs';

const HEADER = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch năm 2026',
  'Thực hiện 6 tháng',
  'Cùng kỳ năm 2025',
  'So sánh (%)',
];

function read(...rows: readonly (readonly CellValue[])[]): readonly Indicator[] {
  return findIndicators(sheetOf('Chỉ tiêu', [['CÁC CHỈ TIÊU NĂM 2026'], [], HEADER, ...rows]));
}

function judged(...cells: readonly CellValue[]): IndicatorJudgement {
  const [indicator] = read(cells);
  if (!indicator) throw new Error('No indicator read');
  return judgeIndicator(indicator);
}

describe('Reading', () => {
  test('finds the table by its words and reads figures as people type them', () => {
    const [jobs, insurance] = read(
      [1, 'Số lao động được giải quyết việc làm', 'Người', '12.500', 6400, 6000, null],
      ['2.', 'Tỷ lệ lao động tham gia bảo hiểm', null, '45,5%', '44%', null, null],
    );
    expect(jobs).toMatchObject({ row: 4, number: '1', unit: 'Người', plan: { value: 12500 }, actual: { value: 6400 } });
    expect(insurance).toMatchObject({ number: '2', unit: '%', plan: { value: 45.5 }, actual: { value: 44 } });
  });

  test('takes a two-line header and leaves worked-out columns alone', () => {
    const sheet = sheetOf('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', null, 'So với kế hoạch (%)'],
      [null, null, null, 'Kế hoạch', 'Ước thực hiện', null],
      [1, 'Đào tạo nghề', 'Người', 900, 450, 50],
    ]);
    expect(findIndicators(sheet)).toMatchObject([{ row: 3, plan: { value: 900 }, actual: { value: 450 } }]);
  });

  test('a plan of work is no table of indicators, and a cell with two numbers no figure', () => {
    const plan = sheetOf('Kế hoạch', [
      ['Stt', 'Nội dung', 'Chủ trì', 'Kết quả'],
      [1, 'Rà soát', 'VP', 'Xong'],
    ]);
    expect(findIndicators(plan)).toEqual([]);
    expect(read([1, 'Số xã đạt chuẩn', 'Xã', '20/25', 18, null, null])[0]?.plan.value).toBeNull();
  });
});

describe('Judging', () => {
  test('a target to be reached: share of the plan, ratio and change since the year before', () => {
    expect(judged(1, 'Số lao động được tạo việc làm', 'Người', 1000, 1100, 880, null)).toEqual({
      met: true,
      ofPlan: 110,
      over: null,
      ofSamePeriod: 125,
      change: { amount: 25, points: false },
    });
  });

  test.each([
    ['the target says it', 'Tỷ lệ thiếu hụt', 'dưới 3%', 2.4],
    ['a sign says it', 'Tỷ lệ thiếu hụt', '≤ 3', 2.4],
    ['the name says it', 'Tỷ lệ thiếu hụt giảm còn', 3, 2.4],
    ['less of the matter is better', 'Tỷ lệ hộ nghèo', '3%', 2.4],
  ])('an upper bound is kept by less when %s', (_, name, plan, actual) => {
    expect(judged(1, name, '%', plan, actual, 3.1, null)).toMatchObject({
      met: true,
      ofPlan: null,
      over: null,
      ofSamePeriod: null,
      change: { amount: -0.7, points: true },
    });
    expect(judged(1, name, '%', plan, 3.6, null, null)).toMatchObject({ met: false, over: 0.6 });
  });

  test('how much something falls is a target to be reached, and "không dưới" is a lower bound', () => {
    expect(judged(1, 'Giảm tỷ lệ hộ nghèo', '%', 1, 1.2, null, null).met).toBe(true);
    expect(judged(1, 'Tỷ lệ giải ngân', '%', 'không dưới 95%', 96, null, null)).toMatchObject({
      met: true,
      ofPlan: 101.1,
    });
  });

  test('nothing is judged where a figure is missing, and nothing is set against zero', () => {
    expect(judged(1, 'Số cơ sở', 'Cơ sở', 10, null, 4, null)).toEqual({
      met: null,
      ofPlan: null,
      over: null,
      ofSamePeriod: null,
      change: null,
    });
    expect(judged(1, 'Số cơ sở', 'Cơ sở', 0, 2, 0, null)).toMatchObject({
      ofPlan: null,
      ofSamePeriod: null,
      change: null,
    });
  });

  test('rates are rounded half up', () => {
    expect(judged(1, 'Số hồ sơ', 'Hồ sơ', 163, 153, null, null).ofPlan).toBe(93.9);
    expect(judged(1, 'Số hồ sơ', 'Hồ sơ', 2000, 1, null, null).ofPlan).toBe(0.1);
  });
});

describe('Sums', () => {
  test('a total that its parts miss is told, and one that fits is not', () => {
    const rows = (actual: number): readonly Indicator[] =>
      read(
        [1, 'Tổng số lao động có việc làm mới', 'Người', 100, actual, null, null],
        ['1.1', 'Trong tỉnh', 'Người', 60, 30, null, null],
        ['1.2', 'Ngoài tỉnh', 'Người', 40, 12, null, null],
      );
    expect(findSumMismatches(rows(42))).toEqual([]);
    expect(findSumMismatches(rows(45))).toMatchObject([{ row: 4, figure: 'actual', whole: 45, sum: 42 }]);
  });

  test('parts that are only some of the whole may be less, never more', () => {
    const rows = (part: number): readonly Indicator[] =>
      read(
        [1, 'Số người được đào tạo, trong đó:', 'Người', 100, 50, null, null],
        [null, '- Lao động nữ', 'Người', 40, part, null, null],
        [null, '- Người khuyết tật', 'Người', 10, 3, null, null],
      );
    expect(findSumMismatches(rows(20))).toEqual([]);
    expect(findSumMismatches(rows(48))).toMatchObject([{ figure: 'actual', whole: 50, sum: 51 }]);
  });

  test('shares are never added', () => {
    const shares = read(
      [1, 'Tổng tỷ lệ', '%', 90, 80, null, null],
      ['1.1', 'Thành thị', '%', 95, 90, null, null],
      ['1.2', 'Nông thôn', '%', 85, 70, null, null],
    );
    expect(findSumMismatches(shares)).toEqual([]);
  });
});
