/** Time phrases as people type them, in our own wording. */
import { isoDate } from '../../../src/core/time/date';
import { readTimePhrase } from '../../../src/core/time/timePhrase';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function read(text: string): [string, readonly number[], string | null] {
  const { kind, months, deadline } = readTimePhrase(text, 2023);
  return [kind, months, deadline && isoDate(deadline)];
}

describe('time phrases', () => {
  it.each([
    ['Tháng 7', 'month', [7], '2023-07-31'],
    ['T7', 'month', [7], '2023-07-31'],
    ['Thang 8/2023', 'month', [8], '2023-08-31'],
    ['07/2023', 'month', [7], '2023-07-31'],
    ['Tháng \n 01/ 2023', 'month', [1], '2023-01-31'],
    ['Tháng 12//2023', 'month', [12], '2023-12-31'],
    ['Tháng 3,6,9,12/2023', 'months', [3, 6, 9, 12], '2023-12-31'],
    ['tháng 1 và tháng 7', 'months', [1, 7], '2023-07-31'],
    ['Kỳ 1: 2/2023\nKỳ 2: 7/2023', 'months', [2, 7], '2023-07-31'],
    ['Từ tháng 4 đến tháng 9', 'compound', [4, 5, 6, 7, 8, 9], '2023-09-30'],
    ['Từ tháng 10 đến hết năm', 'compound', [10, 11, 12], '2023-12-31'],
    ['Quý I', 'quarter', [1, 2, 3], '2023-03-31'],
    ['Quý II/năm 2023', 'quarter', [4, 5, 6], '2023-06-30'],
    ['Quý III/IV năm 2023', 'quarters', [7, 8, 9, 10, 11, 12], '2023-12-31'],
    ['Quý I+II', 'quarters', [1, 2, 3, 4, 5, 6], '2023-06-30'],
    ['6 tháng cuối năm', 'quarters', [7, 8, 9, 10, 11, 12], '2023-12-31'],
    ['Cả năm', 'year', ALL, '2023-12-31'],
    ['2023', 'year', ALL, '2023-12-31'],
    ['Hằng năm', 'year', ALL, null],
    ['Thường xuyên', 'recurring', ALL, null],
    ['Thứ 5 hàng tuần', 'recurring', ALL, null],
    ['trước ngày 10/12', 'date', [12], '2023-12-09'],
    ['Trước 01/6/2023', 'date', [6], '2023-05-31'],
    ['đến 30/6', 'date', [6], '2023-06-30'],
    ['27-28/08/2023', 'date', [8], '2023-08-28'],
    ['28/6-5/7/2023', 'date', [6, 7], '2023-07-05'],
    ['ngày 5 tháng 3 năm 2023', 'date', [3], '2023-03-05'],
    ['T12/2022', 'previous-year', [], '2022-12-31'],
    ['Quý I/2024', 'later-year', [], '2024-03-31'],
    ['Từ tháng 11/2022 đến tháng 2/2023', 'compound', [1, 2], '2023-02-28'],
    [
      'Soạn thảo trong quý I; trình ký trong quý III, IV năm 2023',
      'compound',
      [1, 2, 3, 7, 8, 9, 10, 11, 12],
      '2023-12-31',
    ],
    ['Tháng 4, 5 và thường xuyên', 'compound', [4, 5, 6, 7, 8, 9, 10, 11, 12], null],
    ['tuần 2 tháng 3', 'month', [3], '2023-03-31'],
    ['Tháng giêng', 'month', [1], '2023-01-31'],
    ['tháng chạp', 'month', [12], '2023-12-31'],
    ['Tháng một', 'month', [1], '2023-01-31'],
    ['tháng Tư năm 2023', 'month', [4], '2023-04-30'],
    ['tháng năm', 'month', [5], '2023-05-31'],
    ['Từ tháng sáu đến tháng mười một', 'compound', [6, 7, 8, 9, 10, 11], '2023-11-30'],
    ['Quý hai', 'quarter', [4, 5, 6], '2023-06-30'],
    ['Hằng tháng năm 2023', 'recurring', ALL, null],
    ['Cuối năm', 'month', [12], '2023-12-31'],
    ['Đầu năm 2023', 'month', [1], '2023-01-31'],
    ['giữa năm', 'month', [6], '2023-06-30'],
    ['đầu quý II', 'month', [4], '2023-04-30'],
    ['Cuối quý I, đầu quý II', 'months', [3, 4], '2023-04-30'],
    ['cuối tháng 6', 'month', [6], '2023-06-30'],
    ['Trước cuối tháng 6', 'month', [6], '2023-06-30'],
    ['đến cuối năm 2023', 'year', ALL, '2023-12-31'],
    ['Tháng 7 đến cuối năm', 'compound', [7, 8, 9, 10, 11, 12], '2023-12-31'],
    ['Từ đầu năm đến tháng 6', 'compound', [1, 2, 3, 4, 5, 6], '2023-06-30'],
    ['từ quý I đến đầu quý III', 'compound', [1, 2, 3, 4, 5, 6, 7], '2023-07-31'],
    ['Nửa cuối năm', 'quarters', [7, 8, 9, 10, 11, 12], '2023-12-31'],
    ['Quý cuối năm', 'quarters', [10, 11, 12], '2023-12-31'],
    ['4 tháng đầu năm', 'quarters', [1, 2, 3, 4], '2023-04-30'],
    ['Sáu tháng đầu năm', 'quarters', [1, 2, 3, 4, 5, 6], '2023-06-30'],
    ['6/9 tháng', 'quarters', [1, 2, 3, 4, 5, 6, 7, 8, 9], '2023-09-30'],
    ['Quý I, 6 tháng, 9 tháng, năm', 'compound', ALL, '2023-12-31'],
    ['10, 11/2023', 'months', [10, 11], '2023-11-30'],
    ['2023-03-15', 'date', [3], '2023-03-15'],
    ['2023-03', 'month', [3], '2023-03-31'],
    ['Tháng 1 năm sau', 'later-year', [], '2024-01-31'],
    ['tháng 12 năm trước', 'previous-year', [], '2022-12-31'],
    ['Tháng 3 2022', 'previous-year', [], '2022-12-31'],
    ['Quý II 2024', 'later-year', [], '2024-06-30'],
    ['Quý IV (năm 2022)', 'previous-year', [], '2022-12-31'],
    ['Tháng 3 năm 24', 'later-year', [], '2024-03-31'],
    ['Quý II và các quý tiếp theo', 'compound', [4, 5, 6, 7, 8, 9, 10, 11, 12], null],
    ['02 lần/năm', 'recurring', ALL, null],
    ['6 tháng/lần', 'recurring', ALL, null],
    ['mỗi quý một lần', 'recurring', ALL, null],
  ])('%j is %s', (text, kind, months, deadline) => {
    expect(read(text)).toEqual([kind, months, deadline]);
  });

  it.each([
    'Khi có hướng dẫn của cấp trên',
    'Theo kế hoạch của tỉnh',
    '30 ngày kể từ ngày ký',
    'Thực hiện ngay sau khi được giao',
    'Sau Tết Nguyên đán',
    'Trước kỳ họp của hội đồng',
    'Trước ngày khai giảng',
    'Đột xuất',
  ])('%j is an event without a month', (text) => expect(read(text)).toEqual(['event', [], null]));

  it.each([
    '12/2022/QĐ-ABC',
    'Công văn số 1512/CV-ABC',
    'Nghị quyết số 12/NQ-AB ngày 10/01/2023',
    'H/TX/TP',
    'nt',
    '7',
    'giai đoạn 2021-2025',
    'Sau tháng 6',
    'sau ngày 15/3/2023',
    'Tháng 5 âm lịch',
    'Rằm tháng giêng',
    'trong quý',
    'Đầu quý',
    'giữa tháng',
    'các tháng cuối năm',
    'học kỳ I',
    '',
  ])('%j is no time, and its text is kept', (text) => {
    expect(read(text)).toEqual(['none', [], null]);
    expect(readTimePhrase(text, 2023).text).toBe(text);
  });

  it('counts on over the turn of the year', () => {
    const named = (text: string): unknown => readTimePhrase(text, 2023).ym.map(({ year, month }) => `${year}-${month}`);
    expect(named('Quý IV và đầu năm 2024')).toEqual(['2023-10', '2023-11', '2023-12', '2024-1']);
    expect(named('Tháng 12, tháng 1/2024')).toEqual(['2023-12', '2024-1']);
    expect(named('Tháng 11, 12/2022')).toEqual(['2022-11', '2022-12']);
  });

  it('does not take the number of months in a list of reports for a quarter', () => {
    expect(readTimePhrase('Quý I và 6 tháng', 2023).remarks).toEqual([]);
  });

  it('keeps a document number out of a time beside it', () => {
    expect(read('Trong tháng 3 theo Nghị quyết số 06 ngày 10/01/2023')).toEqual(['month', [3], '2023-03-31']);
  });

  it('names impossible months, quarters and days, and keeps the month of an impossible day', () => {
    const remarks = (text: string) => readTimePhrase(text, 2023).remarks.map(({ kind, part }) => `${kind} ${part}`);
    expect(remarks('Tháng 13')).toEqual(['due-invalid 13']);
    expect(remarks('Quý V')).toEqual(['due-invalid V']);
    expect(remarks('31/11')).toEqual(['due-invalid 31/11']);
    expect(read('31/11')).toEqual(['date', [11], '2023-11-30']);
    expect(read('Tháng 13')).toEqual(['none', [], null]);
  });

  it('suspects a year with a digit too many and proposes the year', () => {
    const { kind, remarks } = readTimePhrase('năm 20223', 2023);
    expect(kind).toBe('year');
    expect(remarks).toEqual([{ kind: 'year-suspect', part: '20223', suggestion: '2023' }]);
  });
});
