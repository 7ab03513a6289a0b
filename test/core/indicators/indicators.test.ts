import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { parsePeriod } from '../../../src/core/time/period';
import { findIndicators } from '../../../src/core/indicators/findIndicators';
import { judgeIndicator } from '../../../src/core/indicators/judge';
import { findSumMismatches } from '../../../src/core/indicators/sums';
import type { Indicator, IndicatorJudgement } from '../../../src/core/indicators/types';
import type { Period } from '../../../src/core/time/types';
import { sheetOf } from '../../helpers/planVerbs';

const HEADER = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch 6 tháng',
  'Thực hiện 6 tháng',
  'Cùng kỳ năm 2025',
  'So sánh (%)',
];

function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`No period: ${code}`);
  return period;
}

const HALF = periodOf('2026-H1');

function read(...rows: readonly (readonly CellValue[])[]): readonly Indicator[] {
  return findIndicators(sheetOf('Chỉ tiêu', [['CÁC CHỈ TIÊU NĂM 2026'], [], HEADER, ...rows]), HALF);
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
    expect(findIndicators(sheet, HALF)).toMatchObject([{ row: 3, plan: { value: 900 }, actual: { value: 450 } }]);
  });

  test('a plan of work is no table of indicators, and a cell with two numbers no figure', () => {
    const plan = sheetOf('Kế hoạch', [
      ['Stt', 'Nội dung', 'Chủ trì', 'Kết quả'],
      [1, 'Rà soát', 'VP', 'Xong'],
    ]);
    expect(findIndicators(plan, HALF)).toEqual([]);
    expect(read([1, 'Số xã đạt chuẩn', 'Xã', '20/25', 18, null, null])[0]?.plan.value).toBeNull();
  });
});

describe('Judging', () => {
  test('a target to be reached: share of the plan, ratio and change since the year before', () => {
    expect(judged(1, 'Số lao động được tạo việc làm', 'Người', 1000, 1100, 880, null)).toEqual({
      met: true,
      lack: null,
      standing: null,
      ofPlan: 110,
      inRange: null,
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
      lack: 'actual',
      standing: null,
      ofPlan: null,
      inRange: null,
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

describe('A target that is a change', () => {
  test.each([
    ['giảm 5%', 12, 15, true],
    ['Giảm 5% so với cùng kỳ năm trước', 14.25, 15, true],
    ['giảm từ 5% trở lên so với năm 2025', 14.5, 15, false],
    ['giảm 5–10% so với 2025', 93, 100, true],
    ['giảm 5–10% so với 2025', 96, 100, false],
    ['tăng ít nhất 2 (so với cùng kỳ 2025)', 12, 10, true],
    ['giảm ít nhất 20% số vụ', 12, 15, true],
    ['Phấn đấu giảm 21%', 12, 15, false],
    ['giảm 3 vụ', 12, 15, true],
    ['giảm 4 vụ', 12, 15, false],
    ['giảm 5 - 10%', 14, 15, true],
    ['giảm 5 - 10%', 14.5, 15, false],
    ['giảm 7% đến 10%', 14, 15, false],
    ['tăng 10%', 110, 100, true],
    ['tăng 10%', 109, 100, false],
    ['Tăng không dưới 10%', 109, 100, false],
    ['tăng không quá 2%', 102, 100, true],
    ['tăng dưới 2%', 103, 100, false],
    ['không tăng', 100, 100, true],
    ['không tăng so với cùng kỳ', 101, 100, false],
    ['không giảm', 99, 100, false],
  ])('%s: %d after %d', (plan, actual, before, met) => {
    expect(judged(1, 'Số vụ cháy chợ', 'Vụ', plan, actual, before)).toMatchObject({ met, lack: null, ofPlan: null });
  });

  test('is told by its figures of the year before, not as a sum passed', () => {
    expect(judged(1, 'Số vụ cháy chợ', 'Vụ', 'giảm 5%', 12, 15)).toEqual({
      met: true,
      lack: null,
      standing: null,
      ofPlan: null,
      inRange: null,
      over: null,
      ofSamePeriod: 80,
      change: { amount: -20, points: false },
    });
  });

  test('is no level that something is brought to', () => {
    const name = 'Tỷ lệ nhà dột';
    expect(judged(1, name, '%', 'giảm còn 3%', 2.8, 9)).toMatchObject({ met: true, change: { amount: -6.2 } });
    expect(judged(1, name, '%', 'giảm xuống dưới 3%', 3.2, 9)).toMatchObject({ met: false, over: 0.2 });
    expect(judged(1, 'Tỷ lệ ngõ có đèn', '%', 'tăng lên 95%', 94, 60)).toMatchObject({ met: false, ofPlan: 98.9 });
  });

  test('may stand in the name, with a share for a plan', () => {
    expect(judged(1, 'Giảm số vụ cháy chợ', 'Vụ', '5%', 12, 15)).toMatchObject({ met: true, ofPlan: null });
    expect(judged(1, 'Giảm số vụ cháy chợ', 'Vụ', '5%', 14.9, 15)).toMatchObject({ met: false });
    expect(judged(1, 'Giảm số vụ cháy chợ', 'Vụ', '5%', '7%', 15)).toMatchObject({ met: true, ofSamePeriod: null });
    expect(judged(1, 'Tăng số chợ xếp hạng', 'Chợ', '10%', 11, 10)).toMatchObject({ met: true, ofPlan: null });
  });

  test('is set against a change that was typed, of the same measure', () => {
    const name = 'Số vụ cháy chợ';
    expect(judged(1, name, 'Vụ', 'giảm 5%', 'giảm 7%', null)).toMatchObject({ met: true, change: null });
    expect(judged(1, name, 'Vụ', 'giảm 5%', 'tăng 7%', null)).toMatchObject({ met: false });
    expect(judged(1, name, 'Vụ', 'tăng không quá 2%', 'giảm 7%', null)).toMatchObject({ met: true });
    expect(judged(1, name, 'Vụ', 'giảm 5%', 'giảm 3 vụ', null)).toMatchObject({ met: null, lack: 'actual-unclear' });
    expect(judged(1, name, 'Vụ', 20, 'giảm 3 vụ', 15)).toMatchObject({
      met: null,
      lack: 'actual-unclear',
      ofSamePeriod: null,
    });
  });

  test('of a share is judged where per cent and percentage points say the same', () => {
    const name = 'Tỷ lệ nhà dột';
    expect(judged(1, name, '%', 'giảm 1%', 8, 10)).toMatchObject({ met: true });
    expect(judged(1, name, '%', 'giảm 1%', 9.95, 10)).toMatchObject({ met: false });
    expect(judged(1, name, '%', 'giảm 1%', 9.5, 10)).toMatchObject({ met: null, lack: 'points' });
    expect(judged(1, name, '%', 'giảm 1 điểm %', 9.5, 10)).toMatchObject({ met: false });
    expect(judged(1, name, '%', 'giảm 1 - 1,5 điểm phần trăm', 8.9, 10)).toMatchObject({ met: true });
  });

  test.each([
    ['giảm 5% so với năm 2020'],
    ['giảm 5% so với 2020'],
    ['giảm 5% so với 2025 vụ'],
    ['giảm 5% so với tháng trước'],
    ['giảm 5% so với kế hoạch'],
    ['giảm 5% số vụ, 10% số người bị thương'],
    ['giảm cả 3 mặt'],
    ['tăng từ 90 đến 95'],
    ['tăng hoặc giảm 5%'],
    ['giảm 10 - 5%'],
    ['20/25'],
    ['2021-2025'],
  ])('is not guessed where not every word of it is understood: %s', (plan) => {
    expect(judged(1, 'Số vụ cháy chợ', 'Vụ', plan, 12, 15)).toMatchObject({
      met: null,
      lack: 'plan-unclear',
      over: null,
    });
  });

  test('says which figure is missing', () => {
    const name = 'Số vụ cháy chợ';
    expect(judged(1, name, 'Vụ', 'giảm 5%', 12, null).lack).toBe('same-period');
    expect(judged(1, name, 'Vụ', 'giảm 5%', 12, 'đang rà soát').lack).toBe('same-period-unclear');
    expect(judged(1, name, 'Vụ', 'giảm 5%', 12, 0).lack).toBe('same-period-zero');
    expect(judged(1, name, 'Vụ', 'giảm 5%', null, 15).lack).toBe('actual');
    expect(judged(1, name, 'Vụ', null, 12, 15).lack).toBe('plan');
    expect(judged(1, name, 'Vụ', '5%', 12, 15)).toMatchObject({ lack: 'plan-unclear', met: null });
    expect(judged(1, 'Số người học bơi', 'Người', 900, '95%', 15)).toMatchObject({
      lack: 'actual-unclear',
      ofPlan: null,
    });
  });

  test('is no part of a sum', () => {
    const found = read(
      [1, 'Tổng số vụ cháy', 'Vụ', 10, 9, null, null],
      ['1.1', 'Chợ', 'Vụ', 'giảm 50%', 4, null, null],
      ['1.2', 'Kho', 'Vụ', 'giảm 60%', 5, null, null],
    );
    expect(findSumMismatches(found)).toEqual([]);
  });
});

describe('A range', () => {
  test.each([
    ['1 - 1,5', 0.9, false, 'below'],
    ['1-1,5', 1, true, 'within'],
    ['1% – 1,5%', 1.2, true, 'within'],
    ['từ 1 đến 1,5', 1.6, true, 'above'],
  ])('%s is to be reached: %d', (plan, actual, met, inRange) => {
    expect(judged(1, 'Tỷ lệ ngõ được lát', '%', plan, actual, null)).toMatchObject({ met, inRange, ofPlan: null });
  });

  test('of something of which less is better is not to be passed', () => {
    expect(judged(1, 'Tỷ lệ hộ nghèo', '%', '3 - 3,5', 3.4, null)).toMatchObject({
      met: true,
      inRange: null,
      over: null,
    });
    expect(judged(1, 'Tỷ lệ hộ nghèo', '%', '3 - 3,5', 3.7, null)).toMatchObject({ met: false, over: 0.2 });
  });

  test('that Excel has made a day of is no figure', () => {
    const sheet = sheetOf('Chỉ tiêu', [HEADER, [1, 'Số chợ', 'Chợ', 46143, 4, null, null]], {
      formats: [[], ['', '', '', 'd-mmm']],
    });
    expect(findIndicators(sheet, HALF).map(judgeIndicator)).toMatchObject([{ met: null, lack: 'plan-unclear' }]);
  });
});

describe('The figure of the target itself', () => {
  test.each([
    ['93%', true],
    ['từ 93% trở lên', true],
    ['không dưới 93%', true],
    ['không ít hơn 93%', true],
    ['không quá 93%', true],
    ['≤ 93%', true],
    ['trên 93%', null],
    ['> 93%', null],
    ['hơn 93%', null],
    ['cao hơn 93%', null],
    ['dưới 93%', null],
    ['<93%', null],
    ['thấp hơn 93%', null],
    ['ít hơn 93%', null],
  ])('%s with 93 %', (plan, met) => {
    expect(judged(1, 'Tỷ lệ ngõ có đèn', '%', plan, '93%', '90%')).toMatchObject({
      met,
      lack: met === null ? 'at-limit' : null,
    });
  });

  test('is left out by "ít hơn" from above, by "trên" from below', () => {
    expect(judged(1, 'Tỷ lệ ngõ có đèn', '%', 'ít hơn 93%', '95%', null)).toMatchObject({ met: false, over: 2 });
    expect(judged(1, 'Tỷ lệ ngõ có đèn', '%', 'trên 93%', '95%', null).met).toBe(true);
    // What is counted is not rounded.
    expect(judged(1, 'Số giếng', 'Giếng', 'trên 12', 12, null)).toMatchObject({ met: false, lack: null });
    expect(judged(1, 'Số giếng', 'Giếng', 'tăng trên 2 giếng', 12, 10)).toMatchObject({ met: false, lack: null });
    expect(judged(1, 'Số giếng', 'Giếng', 'tăng trên 20%', 12, 10)).toMatchObject({ met: null, lack: 'at-limit' });
    expect(judged(1, 'Số giếng', 'Giếng', 'tăng dưới 20%', 12, 10)).toMatchObject({ met: null, lack: 'at-limit' });
    expect(judged(1, 'Số giếng', 'Giếng', 'tăng từ 20% trở lên', 12, 10).met).toBe(true);
  });

  test('that is nearly reached is not told as the whole of the plan', () => {
    expect(judged(1, 'Số giếng', 'Giếng', 2001, 2000, null)).toMatchObject({ met: false, ofPlan: 99.9 });
  });
});

test.each([
  ['bằng năm 2025'],
  ['bằng 105% so với cùng kỳ'],
  ['bằng 105% năm trước'],
  ['gấp 2 lần'],
  ['trên dưới 93%'],
  ['+5%'],
  ['-5%'],
])('A number that is no level of what is counted is not taken for one: %s', (plan) => {
  expect(judged(1, 'Tỷ lệ ngõ có đèn', '%', plan, '93%', '90%')).toMatchObject({
    met: null,
    lack: 'plan-unclear',
    ofPlan: null,
  });
});

describe('More or less of it', () => {
  test.each([
    ['Số vụ cháy chợ', 'direction'],
    ['Tỷ lệ trẻ em suy dinh dưỡng ở các xóm', 'direction'],
    ['Số hộ nghèo được sửa nhà', 'direction'],
    ['Số giếng được nạo vét', null],
  ])('%s: what nothing tells is not judged', (name, lack) => {
    expect(judged(1, name, 'Đơn vị', 20, 25, null)).toMatchObject({ lack, met: lack === null ? true : null });
    // As many as planned is right either way.
    expect(judged(1, name, 'Đơn vị', 20, 20, null).met).toBe(true);
  });

  test('words of the plan tell, whatever the matter', () => {
    expect(judged(1, 'Số vụ cháy chợ', 'Vụ', 'không quá 20', 25, null)).toMatchObject({ met: false, over: 5 });
    expect(judged(1, 'Số hộ nghèo được sửa nhà', 'Hộ', 'ít nhất 20', 25, null).met).toBe(true);
  });

  test('an age or a time in a name is no bound of its figure', () => {
    expect(judged(1, 'Tỷ lệ trẻ em dưới 6 tuổi được khám', '%', 100, 99, null)).toMatchObject({
      met: false,
      ofPlan: 99,
    });
    expect(judged(1, 'Tỷ lệ hồ sơ trả không quá 5 ngày', '%', 95, 90, null)).toMatchObject({ met: false });
    expect(judged(1, 'Tỷ lệ nhà tạm không quá', '%', 5, 4, null)).toMatchObject({ met: true });
  });
});

describe('A plan of the year, while the year lasts', () => {
  const HEAD = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng', 'Ước thực hiện năm 2026'];
  const at = (code: string, ...cells: readonly CellValue[]): IndicatorJudgement => {
    const [indicator] = findIndicators(sheetOf('Chỉ tiêu', [HEAD, [1, ...cells]]), periodOf(code));
    if (!indicator) throw new Error('No indicator read');
    return judgeIndicator(indicator);
  };

  test('what is not reached yet is not missed, and what is not passed so far is not kept', () => {
    expect(at('2026-H1', 'Số giếng', 'Giếng', 10, 4, 11)).toMatchObject({ met: null, standing: 'short', ofPlan: 40 });
    expect(at('2026-H1', 'Số giếng', 'Giếng', 10, 10, 11)).toMatchObject({ met: true, standing: null });
    expect(at('2026-H1', 'Số vụ mất nước', 'Vụ', 'không quá 5', 3, 6)).toMatchObject({ met: null, standing: 'within' });
    expect(at('2026-H1', 'Số vụ mất nước', 'Vụ', 'không quá 5', 6, 6)).toMatchObject({ met: false, over: 1 });
    // A share may come down again.
    expect(at('2026-H1', 'Tỷ lệ thất thu', '%', 'không quá 5%', 6, 6)).toMatchObject({ standing: 'short', over: 1 });
  });

  test('the year itself is judged', () => {
    expect(at('2026', 'Số giếng', 'Giếng', 10, 4, 9)).toMatchObject({ met: false, standing: null });
    expect(at('2026', 'Số vụ mất nước', 'Vụ', 'không quá 5', 3, 5)).toMatchObject({ met: true, standing: null });
  });

  test('a plan of the same months is judged, and one without a time beside them', () => {
    const rows = (plan: string): readonly Indicator[] =>
      findIndicators(
        sheetOf('Chỉ tiêu', [
          ['TT', 'Chỉ tiêu', plan, 'Thực hiện 6 tháng'],
          [1, 'Số giếng', 10, 4],
        ]),
        HALF,
      );
    expect(rows('Kế hoạch 6 tháng').map(judgeIndicator)).toMatchObject([{ met: false, standing: null }]);
    // Beside months a plan without any is that of the year.
    expect(rows('Kế hoạch').map(judgeIndicator)).toMatchObject([{ met: null, standing: 'short' }]);
  });
});

describe('Columns of several times', () => {
  const figures = (sheet: SheetGrid, code: string): unknown =>
    findIndicators(sheet, periodOf(code)).map(({ plan, actual, samePeriod }) =>
      [plan, actual, samePeriod].map(({ value }) => value),
    )[0];

  const one = sheetOf('Chỉ tiêu', [
    [
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Thực hiện năm 2025',
      'Kế hoạch năm 2026',
      'Thực hiện 6 tháng',
      'Cùng kỳ 6 tháng năm 2025',
      'Thực hiện 9 tháng',
      'Cùng kỳ 9 tháng năm 2025',
      'Ước thực hiện năm 2026',
    ],
    [1, 'Số giếng được nạo vét', 'Giếng', 90, 100, 40, 35, 70, 60, 105],
  ]);

  test.each([
    ['2026-H1', [100, 40, 35]],
    ['2026-9M', [100, 70, 60]],
    ['2026', [100, 105, 90]],
    ['2026-Q2', [100, 40, 35]],
    ['2026-Q3', [100, 70, 60]],
    ['2026-06', [100, 40, 35]],
    ['2026-Q1', [100, null, null]],
    ['2026-07', [100, null, null]],
  ])('go with the period %s', (code, expected) => {
    expect(figures(one, code)).toEqual(expected);
  });

  test.each([
    [
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', null, 'Cùng kỳ', null, 'So sánh (%)', null],
        [null, null, null, null, '6 tháng', '9 tháng', '6 tháng', '9 tháng', 'Kế hoạch', 'Cùng kỳ'],
        [1, 'Số giếng được nạo vét', 'Giếng', 100, 40, 70, 35, 60, 70, 117],
      ],
    ],
    [
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', '6 tháng đầu năm', null, '9 tháng', null],
        [null, null, null, null, 'Thực hiện', 'Cùng kỳ', 'Thực hiện', 'Cùng kỳ'],
        [1, 'Số giếng được nạo vét', 'Giếng', 100, 40, 35, 70, 60],
      ],
    ],
  ])('may be headed in two lines', (rows) => {
    const sheet = sheetOf('Chỉ tiêu', rows);
    expect(figures(sheet, '2026-H1')).toEqual([100, 40, 35]);
    expect(figures(sheet, '2026-9M')).toEqual([100, 70, 60]);
  });

  test('a target of the half year goes before that of the year', () => {
    const sheet = sheetOf('Chỉ tiêu', [
      [
        'TT',
        'Chỉ tiêu',
        'Kế hoạch năm',
        'Kế hoạch 6 tháng',
        'Thực hiện quý I',
        'Thực hiện 6 tháng',
        'Thực hiện đến 30/9',
      ],
      [1, 'Số giếng', 100, 50, 20, 40, 70],
    ]);
    expect(figures(sheet, '2026-Q1')).toEqual([100, 20, null]);
    expect(figures(sheet, '2026-H1')).toEqual([50, 40, null]);
    expect(figures(sheet, '2026-9M')).toEqual([100, 70, null]);
  });

  test('of the year before are never the actual figure, nor a plan of another year the plan', () => {
    const sheet = sheetOf('Chỉ tiêu', [
      ['TT', 'Chỉ tiêu', 'Thực hiện 6 tháng 2025', 'Kế hoạch 2025', 'Kế hoạch 2026', 'Thực hiện 6 tháng 2026'],
      [1, 'Số giếng', 35, 80, 100, 40],
    ]);
    expect(figures(sheet, '2026-H1')).toEqual([100, 40, 35]);
    expect(figures(sheet, '2025-H1')).toEqual([80, 35, null]);
  });

  test('without a time are of any period', () => {
    const sheet = sheetOf('Chỉ tiêu', [
      ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2026', 'Thực hiện năm 2026', 'Cùng kỳ năm trước'],
      [1, 'Số giếng', 100, 40, 35],
    ]);
    for (const code of ['2026-05', '2026-Q2', '2026-H2', '2026']) expect(figures(sheet, code)).toEqual([100, 40, 35]);
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
