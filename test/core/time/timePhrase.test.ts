/** Time phrases as people type them: every case of the tables an official can correct, and what the tables do not show. */
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import { caseHeadings, caseTable } from '../../helpers/caseTable';
import { TIME_CASES, dayText, kindWord, monthsText, remarksText } from '../../helpers/dueWords';

const COLUMNS = ['Ghi trong ô', 'Năm kế hoạch', 'Tháng', 'Thời hạn', 'Loại'] as const;
const FAULTY = 'Ghi sai, đáng ngờ';
/** Tables of other columns; every table that is none of them holds phrases. */
const OTHERS = [
  'Loại thời gian',
  FAULTY,
  'Ô là số',
  'Dải và tên trang',
  'Không phải dải',
  'Tiêu đề kế hoạch',
  'Tiêu đề không nêu thời gian',
  'Ô, nội dung, dải và trang',
];

function readRow(typed: string, planYear: string) {
  const { ym, deadline, kind } = readTimePhrase(typed, Number(planYear));
  return {
    'Ghi trong ô': typed,
    'Năm kế hoạch': planYear,
    Tháng: monthsText(ym, Number(planYear)),
    'Thời hạn': dayText(deadline),
    Loại: kindWord(kind),
  };
}

describe('what is typed in a time column', () => {
  it.each(caseHeadings(TIME_CASES).filter((heading) => !OTHERS.includes(heading)))(
    'is read by the table: %s',
    (heading) => {
      const rows = caseTable(TIME_CASES, heading, COLUMNS);
      expect(rows.map((row) => readRow(row['Ghi trong ô'], row['Năm kế hoạch']))).toEqual(rows);
      const unsaid = rows.filter(
        (row) => readTimePhrase(row['Ghi trong ô'], Number(row['Năm kế hoạch'])).remarks.length > 0,
      );
      expect(unsaid).toEqual([]);
    },
  );

  it('is reported where it cannot be: impossible months, quarters, days and years', () => {
    const rows = caseTable(TIME_CASES, FAULTY, [...COLUMNS, 'Báo']);
    const read = rows.map((row) => {
      const { remarks } = readTimePhrase(row['Ghi trong ô'], Number(row['Năm kế hoạch']));
      return { ...readRow(row['Ghi trong ô'], row['Năm kế hoạch']), Báo: remarksText(remarks) };
    });
    expect(read).toEqual(rows);
  });

  it.each(['Tháng 4 đến nay', 'Từ quý I tới nay', 'Tháng 4 - nay', 'Nửa đầu quý III', 'Nửa cuối quý I/2026'])(
    '%j names no term that is understood',
    (typed) => {
      const { kind, remarks } = readTimePhrase(typed, 2026);
      expect(kind === 'none' || remarks.some((remark) => remark.kind === 'due-partly-read')).toBe(true);
    },
  );

  it.each([
    ['Tháng 3 hoặc khi có vốn', 'a month and something else'],
    ['Chưa xác định', 'no time at all'],
    ['Tháng 5 âm lịch', 'a month of the lunar calendar'],
    ['Tháng 13', 'an impossible month'],
    [' Quý  I ', 'spaces'],
  ])('%j is kept as typed (%s)', (typed) => expect(readTimePhrase(typed, 2023).text).toBe(typed));
});

describe('a number of days from something on', () => {
  it.each(['Trong vòng 30 ngày', 'Trong 30 ngày', '30 ngày kể từ ngày ký'])(
    '%j waits for that: it is no month and has no deadline',
    (typed) => expect(readTimePhrase(typed, 2023)).toMatchObject({ kind: 'event', ym: [], deadline: null }),
  );
});

describe('a deadline written as a day holds in every period', () => {
  it.each([
    '15/2/2023',
    'trước ngày 10/12',
    'đến 30/6',
    'Trước tháng 9',
    'Trong Quý I và trước ngày 30/4',
    '15/11/2022',
  ])('%j is one', (typed) => expect(readTimePhrase(typed, 2023).explicitDay).toBe(true));

  it.each([
    'Tháng 7',
    'Quý I',
    'Tháng 3,6,9,12',
    'Cả năm',
    'Thường xuyên',
    'T12/2022',
    '30/4 và thường xuyên',
    'Từ 15/3',
    '',
  ])('%j is none', (typed) => expect(readTimePhrase(typed, 2023).explicitDay).toBe(false));
});

describe('a time and nothing else', () => {
  it.each([
    'Tháng 3',
    'trong tháng 3',
    'THÁNG 5 (trọng tâm)',
    'Chậm nhất ngày 31/3',
    'Quý I + II',
    'Hoàn thành trong quý I',
  ])('%j is one', (typed) => expect(readTimePhrase(typed, 2023).pure).toBe(true));

  it.each([
    'Báo cáo tháng 3',
    'Tháng 3 gửi Sở',
    'Tháng 3, đề nghị lùi',
    'Khi có vốn',
    'số 12/KH-AB tháng 3',
    'Sau tháng 6',
    'Tháng 5 âm lịch',
  ])('%j says more', (typed) => expect(readTimePhrase(typed, 2023).pure).toBe(false));
});
