import { findTitleTime, readBand } from '../../../src/core/time/band';

function told(time: ReturnType<typeof readBand>): unknown {
  return time === null ? null : [time.year, time.months, time.kind];
}

describe('bands and sheet names', () => {
  it.each([
    ['THÁNG 01', [null, [1], 'month']],
    ['T7', [null, [7], 'month']],
    ['T.7', [null, [7], 'month']],
    ['Thang 07', [null, [7], 'month']],
    ['Tháng 7-2023', [2023, [7], 'month']],
    ['Tháng 2 năm 2023', [2023, [2], 'month']],
    ['I. QUÝ I', [null, [1, 2, 3], 'quarter']],
    ['QUÝ 3', [null, [7, 8, 9], 'quarter']],
    ['6 tháng đầu năm', [null, [1, 2, 3, 4, 5, 6], 'quarters']],
    ['NHIỆM VỤ THÁNG 3', [null, [3], 'month']],
    ['Năm 2022', [2022, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'year']],
  ])('%j is one', (text, expected) => expect(told(readBand(text))).toEqual(expected));

  it.each([
    '1',
    '2023',
    'I',
    'V',
    '12',
    'TT',
    'Tháng 13',
    '15/3/2023',
    'Triển khai tháng 3',
    'Tháng hành động vì trẻ em',
    'Báo cáo quý I',
    '',
  ])('%j is none', (text) => expect(readBand(text)).toBeNull());
});

describe('titles', () => {
  it.each([
    ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2023', [2023, [1], 'month']],
    ['Kế hoạch công tác tháng 7/2023', [2023, [7], 'month']],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2023', [2023, [], 'year']],
    ['KẾ HOẠCH NĂM 2023 (thay kế hoạch năm 2022)', [2023, [], 'year']],
    ['T2', [null, [2], 'month']],
  ])('%j has a time', (text, expected) => expect(told(findTitleTime(text))).toEqual(expected));

  it.each([
    '(Kèm theo Kế hoạch số 45/KH-S ngày 10 tháng 01 năm 2023)',
    '(Tính đến ngày 05/3/2024)',
    'PHỤ LỤC',
    'NĂM HỌC 2025-2026',
  ])('%j has none: the day of a document is not the time of the plan', (text) =>
    expect(findTitleTime(text)).toBeNull(),
  );
});
