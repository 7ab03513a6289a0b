/** When a task is due: its cell, its content, its band and its sheet together. */
import type { BandTime } from '../../../src/core/time/band';
import { readBand } from '../../../src/core/time/band';
import { isoDate } from '../../../src/core/time/date';
import { readDateText } from '../../../src/core/time/readDateText';
import { readDue } from '../../../src/core/time/readDue';
import type { DueSource } from '../../../src/core/time/readDue';
import { caseTable } from '../../helpers/caseTable';
import { TIME_CASES, dayText, kindWord, monthsText, remarksText } from '../../helpers/dueWords';
import { typedCell } from '../../helpers/typedCell';

const YEAR = 2023;
const FROM = { cell: 'ô', content: 'nội dung', band: 'dải', sheet: 'trang', none: '' } as const;

function band(text: string): BandTime | null {
  if (text === '') return null;
  const time = readBand(text);
  if (time === null) throw new Error(`no band: ${text}`);
  return time;
}

function due(parts: Partial<DueSource>) {
  return readDue({
    cell: null,
    format: 'General',
    content: 'Rà soát hồ sơ',
    band: null,
    sheet: null,
    planYear: YEAR,
    ...parts,
  });
}

function dayCell(written: string): Pick<DueSource, 'cell' | 'format'> {
  const { value, format } = typedCell(written);
  return { cell: value, format };
}

describe('when a task is due', () => {
  it('follows from cell, content, band and sheet by the table', () => {
    const rows = caseTable(TIME_CASES, 'Ô, nội dung, dải và trang', [
      'Nội dung',
      'Dải',
      'Trang',
      'Ô thời gian',
      'Tháng',
      'Thời hạn',
      'Loại',
      'Chờ sự kiện',
      'Lấy từ',
      'Báo',
    ]);
    const read = rows.map((row) => {
      const cell = row['Ô thời gian'];
      const source = { content: row['Nội dung'], band: band(row['Dải']), sheet: band(row['Trang']) };
      const found = due({ ...source, cell: cell === '' ? null : cell });
      return {
        ...row,
        Tháng: monthsText(found.ym, YEAR),
        'Thời hạn': dayText(found.deadline),
        Loại: kindWord(found.kind),
        'Chờ sự kiện': found.event ? 'x' : '',
        'Lấy từ': FROM[found.from],
        Báo: remarksText(found.remarks),
      };
    });
    expect(read).toEqual(rows);
  });

  it('is a day, a month or a year in a cell of numbers, as the format of the cell shows it', () => {
    const rows = caseTable(TIME_CASES, 'Ô là số', ['Ghi trong ô', 'Năm kế hoạch', 'Tháng', 'Thời hạn', 'Loại']);
    const read = rows.map((row) => {
      const { value, format } = typedCell(row['Ghi trong ô']);
      const planYear = Number(row['Năm kế hoạch']);
      const { ym, deadline, kind } = due({ cell: value, format, planYear });
      return { ...row, Tháng: monthsText(ym, planYear), 'Thời hạn': dayText(deadline), Loại: kindWord(kind) };
    });
    expect(read).toEqual(rows);
  });

  it('is a day that holds in every period only where the cell shows a day', () => {
    expect(due(dayCell('15/07/2023 [dd/mm/yyyy]')).explicitDay).toBe(true);
    expect(due(dayCell('15/07/2023 [mm/yyyy]')).explicitDay).toBe(false);
    expect(due({ band: band('THÁNG 7') }).explicitDay).toBe(false);
  });

  it('ends with the year for work left from the year before, whatever month is named', () => {
    const ends = (parts: Partial<DueSource>) => dayText(due(parts).deadline);
    expect([
      ends({ cell: 'T3/2022' }),
      ends({ band: band('Tháng 5/2022') }),
      ends({ sheet: band('Quý I/2022') }),
    ]).toEqual(Array(3).fill('31/12/2022'));
    expect(ends({ cell: '15/3/2022' })).toBe('15/03/2022');
  });

  it('is the whole month where the cell shows a month only, although Excel keeps a day in it', () => {
    const july = due(dayCell('01/07/2023 [mm/yyyy]'));
    expect([kindWord(july.kind), dayText(july.deadline), july.explicitDay]).toEqual(['tháng', '31/07/2023', false]);
  });

  it('holds for the months of the plan’s year, whatever other months are named', () => {
    expect(due({ band: band('Quý IV/2022') }).months).toEqual([]);
    expect(due({ band: band('Quý IV/2023') }).months).toEqual([10, 11, 12]);
    expect(due({ cell: 'Tháng 12, tháng 1/2024' }).months).toEqual([12]);
  });

  it('holds for the months of both years in a band over the turn of the year', () => {
    const over = band('THÁNG 12 VÀ QUÝ I/2024');
    expect(due({ band: over })).toMatchObject({ months: [12], kind: 'months' });
    expect([monthsText(due({ band: over }).ym, YEAR), dayText(due({ band: over }).deadline)]).toEqual([
      '12, 1-3/2024',
      '31/03/2024',
    ]);
    expect(due({ band: over, planYear: 2024 })).toMatchObject({ months: [1, 2, 3], kind: 'months' });
    expect(due({ band: over, planYear: 2025 })).toMatchObject({ months: [], kind: 'previous-year' });
  });

  it('keeps the words that were read, or those that could not be read', () => {
    expect(due({ cell: ' Quý I ' }).text).toBe('Quý I');
    expect(due({ band: band('I. QUÝ I') }).text).toBe('I. QUÝ I');
    expect(due({ content: 'Giao vốn (khi có quyết định)' }).text).toBe('khi có quyết định');
    expect(due({ content: 'Họp (Văn phòng báo cáo trong tháng 4)' }).text).toBe('tháng 4');
    expect(due({ cell: 'Chưa xác định' }).text).toBe('Chưa xác định');
    expect(due({ cell: 30 }).text).toBe('30');
    expect(due({}).text).toBe('');
  });

  it('is not told by a ticked box, which is said', () => {
    expect(due({ cell: true, band: band('Quý I') })).toMatchObject({
      from: 'band',
      months: [1, 2, 3],
      remarks: [{ kind: 'due-partly-read', part: 'TRUE' }],
    });
  });

  it('is not told by an error or a blank cell', () => {
    expect(due({ cell: { kind: 'error', text: '#REF!' } })).toMatchObject({ from: 'none', text: '' });
    expect(due({ cell: '  ' })).toMatchObject({ from: 'none', text: '' });
  });
});

describe('typed days', () => {
  it.each([
    ['15/2/2023', '2023-02-15'],
    ['28-02-2023', '2023-02-28'],
    ['15.2.2023', '2023-02-15'],
    ['ngày 15 tháng 2 năm 2023', '2023-02-15'],
    ['5/2/26', '2026-02-05'],
    ['(15/2/2023)', '2023-02-15'],
    ['15/2/\n2023', '2023-02-15'],
    ['15/2', '2023-02-15'],
  ])('%j is %s', (text, expected) => {
    const read = readDateText(text, 2023);
    expect(read.ok && isoDate(read.date)).toBe(expected);
  });

  it('are told from days that do not exist and from texts that are none', () => {
    const reasons = (texts: readonly string[]) =>
      texts.map((text) => {
        const read = readDateText(text, 2023);
        return read.ok ? isoDate(read.date) : read.reason;
      });
    expect(reasons(['31/02/2023', '15/13/2023', '29/2/2023', '15/2/20223'])).toEqual(Array(4).fill('invalid'));
    expect(
      reasons(['Xong ngày 15/2', '15/2/2023 xong', '15/2 - 20/2', '15-20/2/2023', 'Tháng 2', 'Quý I', '', '7']),
    ).toEqual(Array(8).fill('none'));
    expect(readDateText('15/2')).toEqual({ ok: false, reason: 'none' });
  });
});
