/** Rows and sheet names that give the time of the work below them, and the time in a title. */
import { findTitleTime, readBand } from '../../../src/core/time/band';
import type { BandTime } from '../../../src/core/time/band';
import { caseTable } from '../../helpers/caseTable';
import { TIME_CASES, kindWord, monthsText } from '../../helpers/dueWords';

/** Any year would do: months of a band are told without their year, which has a column of its own. */
const YEAR = 2023;

function readRow(time: BandTime | null) {
  if (time === null) return null;
  const months = time.months.map((month) => ({ year: YEAR, month }));
  return {
    Năm: time.year === null ? '' : String(time.year),
    Tháng: monthsText(months, YEAR),
    Loại: kindWord(time.kind),
  };
}

describe('a row or a sheet name that is a time and nothing else', () => {
  it('is read by the table', () => {
    const rows = caseTable(TIME_CASES, 'Dải và tên trang', ['Ghi', 'Năm', 'Tháng', 'Loại']);
    expect(rows.map(({ Ghi }) => ({ Ghi, ...readRow(readBand(Ghi)) }))).toEqual(rows);
  });

  it('is not taken for one where it says more or less', () => {
    const rows = caseTable(TIME_CASES, 'Không phải dải', ['Ghi']);
    expect(rows.filter(({ Ghi }) => readBand(Ghi) !== null)).toEqual([]);
    expect(readBand('')).toBeNull();
  });

  it('keeps its words with single spaces', () => {
    expect(readBand(' I.  QUÝ\nI: ')?.text).toBe('I. QUÝ I:');
    expect(findTitleTime('KẾ HOẠCH\nTHÁNG 1  NĂM 2023')?.text).toBe('KẾ HOẠCH THÁNG 1 NĂM 2023');
  });
});

describe('the time in a title', () => {
  it('is read by the table', () => {
    const rows = caseTable(TIME_CASES, 'Tiêu đề kế hoạch', ['Tiêu đề', 'Năm', 'Tháng', 'Loại']);
    expect(rows.map((row) => ({ 'Tiêu đề': row['Tiêu đề'], ...readRow(findTitleTime(row['Tiêu đề'])) }))).toEqual(rows);
  });

  it('is not the day or number of a document, nor a school year', () => {
    const rows = caseTable(TIME_CASES, 'Tiêu đề không nêu thời gian', ['Tiêu đề']);
    expect(rows.filter((row) => findTitleTime(row['Tiêu đề']) !== null)).toEqual([]);
  });
});
