/** What the lines above a header and the name of a sheet tell: its time, its year, a school year. */
import { findSheetTitle } from '../../../src/core/plan/sheetTitle';
import { sheetOf } from '../../helpers/planVerbs';

/** Months, years and further years of a sheet with these lines above its header. */
function told(lines: readonly string[], name = 'Trang 1'): unknown {
  const title = findSheetTitle(
    sheetOf(name, [...lines.map((line) => [line]), ['Stt', 'Nội dung năm 2031']]),
    lines.length + 1,
  );
  return [title.time?.months.join() ?? null, title.years.join(), title.evidence.join()];
}

test.each<[string, readonly string[], string, unknown]>([
  ['a month in its title', ['KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2026'], 'Trang 1', ['3', '2026', '2026']],
  ['a month in its name', [], 'Tháng 3-2026', ['3', '2026', '2026']],
  ['a month in its name and a year in its title', ['KẾ HOẠCH NĂM 2026'], 'Tháng 3', ['3', '2026', '2026']],
  ['the month of the name beside a title of the whole year', ['KẾ HOẠCH NĂM 2026'], 'T3', ['3', '2026', '2026']],
  ['two years of a school year', ['KẾ HOẠCH NĂM HỌC 2025-2026'], 'Trang 1', [null, '2025,2026', '2025,2026']],
  [
    'two years of a school year with a colon and a dash',
    ['Năm học: 2025 – 2026'],
    'Trang 1',
    [null, '2025,2026', '2025,2026'],
  ],
  [
    'nothing from the document that it is attached to',
    ['(Kèm theo Kế hoạch tháng 02/2025)'],
    'Trang 1',
    [null, '', '2025'],
  ],
  ['nothing from the day to which it is brought up', ['Tính đến ngày 15/3/2026'], 'Trang 1', [null, '', '2026']],
  ['nothing from the day of its issue', ['Hà Nội, ngày 05 tháng 01 năm 2026'], 'Trang 1', [null, '', '2026']],
  ['nothing from the number of a document', ['Số: 15/KH-SXD tháng 3/2026'], 'Trang 1', [null, '', '2026']],
  [
    'nothing from the number of a document without a colon',
    ['Số 15/KH-SXD tháng 3/2026'],
    'Trang 1',
    [null, '', '2026'],
  ],
  ['nothing from what it rests on', ['Căn cứ Kế hoạch tháng 3/2026'], 'Trang 1', [null, '', '2026']],
  ['nothing from when it was last changed', ['Cập nhật tháng 3/2026'], 'Trang 1', [null, '', '2026']],
  ['nothing from when it was closed', ['Chốt số liệu tháng 3/2026'], 'Trang 1', [null, '', '2026']],
  [
    'nothing from what it was issued with',
    ['Ban hành kèm theo Quyết định tháng 3/2026'],
    'Trang 1',
    [null, '', '2026'],
  ],
  [
    'no year that it only looks ahead to',
    ['KẾ HOẠCH NĂM 2026, ĐỊNH HƯỚNG ĐẾN NĂM 2030, TẦM NHÌN 2045'],
    'Trang 1',
    ['', '2026', '2026,2030,2045'],
  ],
  ['no year from a span of years', ['CHƯƠNG TRÌNH GIAI ĐOẠN 2026 - 2030'], 'Trang 1', [null, '', '2026,2030']],
  [
    'the year beside a span of years',
    ['KẾ HOẠCH NĂM 2026 (GIAI ĐOẠN 2026 - 2030)'],
    'Trang 1',
    ['', '2026', '2026,2026,2030'],
  ],
  [
    'both years of twelve months from the middle of one',
    ['KẾ HOẠCH TỪ THÁNG 7/2026 ĐẾN THÁNG 6/2027'],
    'Trang 1',
    [null, '2026,2027', '2026,2027'],
  ],
  [
    'the year of a quarter and the months up to it',
    ['KẾ HOẠCH QUÝ III VÀ 9 THÁNG NĂM 2026'],
    'Trang 1',
    ['1,2,3,4,5,6,7,8,9', '2026', '2026'],
  ],
  ['no year behind "đến"', ['ĐỀ ÁN PHÁT TRIỂN ĐÔ THỊ ĐẾN NĂM 2030'], 'Trang 1', [null, '', '2030']],
  ['nothing where nothing is said', ['SỞ XÂY DỰNG'], 'Trang 1', [null, '', '']],
])('A sheet takes %s', (_, lines, name, expected) => {
  expect(told(lines, name)).toEqual(expected);
});

test('Two years that do not follow each other are no school year', () => {
  expect(findSheetTitle(sheetOf('Trang 1', [['NĂM HỌC 2025-2028'], []]), 2).years.length).toBeLessThan(2);
});

test('What stands in the header or below it is no title', () => {
  expect(findSheetTitle(sheetOf('Trang 1', [['Stt'], ['KẾ HOẠCH THÁNG 3 NĂM 2026']]), 1)).toEqual({
    time: null,
    years: [],
    opens: 1,
    spansYears: false,
    named: [],
    evidence: [],
    conflict: null,
  });
});
