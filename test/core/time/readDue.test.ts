import type { BandTime } from '../../../src/core/time/band';
import { readBand } from '../../../src/core/time/band';
import { isoDate } from '../../../src/core/time/date';
import { readDateText } from '../../../src/core/time/readDateText';
import { readDue } from '../../../src/core/time/readDue';
import type { DueSource } from '../../../src/core/time/readDue';

function band(text: string): BandTime {
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
    planYear: 2023,
    ...parts,
  });
}

describe('when a task is due', () => {
  it('takes the cell before the band, and the band before the sheet', () => {
    expect(due({ cell: 'Quý II', band: band('Quý I'), sheet: band('T9') })).toMatchObject({
      months: [4, 5, 6],
      from: 'cell',
    });
    expect(due({ band: band('Quý I'), sheet: band('T9') })).toMatchObject({
      months: [1, 2, 3],
      from: 'band',
      kind: 'quarter',
    });
    expect(due({ sheet: band('T9') })).toMatchObject({ months: [9], from: 'sheet', kind: 'month' });
    expect(due({})).toMatchObject({ months: [], from: 'none', kind: 'none', text: '' });
  });

  it('reads a period in the closing parenthesis in place of the band, and says when it does not begin in it', () => {
    const inside = due({ content: 'Rà soát hồ sơ (Quý I, II)', band: band('Quý I') });
    expect(inside).toMatchObject({ months: [1, 2, 3, 4, 5, 6], from: 'content', remarks: [] });
    const outside = due({ content: 'Kiểm tra cơ sở (Quý II - IV)', band: band('Quý I') });
    expect(outside.months).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(outside.remarks.map(({ kind }) => kind)).toEqual(['due-conflict']);
  });

  it('keeps the band of a task that waits for an event, without a deadline', () => {
    const waiting = due({ content: 'Giao vốn (khi có quyết định)', band: band('Quý I') });
    expect(waiting).toMatchObject({ months: [1, 2, 3], kind: 'quarter', event: true, deadline: null });
  });

  it('holds work of one named month to its month, whatever it follows', () => {
    const fixed = due({ content: 'Khảo sát nhu cầu (sau khi được giao kinh phí)', band: band('THÁNG 04') });
    expect(fixed).toMatchObject({
      months: [4],
      kind: 'month',
      event: false,
      deadline: { year: 2023, month: 4, day: 30 },
    });
  });

  it.each([
    'Kỷ niệm ngày truyền thống (27/7)',
    'Sơ kết nghị quyết (năm 2022)',
    'Lập báo cáo (nếu có)',
    'Lập báo cáo tháng 3 và quý I',
  ])('finds no time in %j', (content) =>
    expect(due({ content, band: band('THÁNG 06') })).toMatchObject({ months: [6], from: 'band', remarks: [] }),
  );

  it('reads day cells, and cells that show a day as a month', () => {
    const day = due({ cell: 44974, format: 'dd/mm/yyyy' });
    expect(day).toMatchObject({ kind: 'date', months: [2], explicitDay: true });
    expect(day.deadline && isoDate(day.deadline)).toBe('2023-02-17');
    expect(due({ cell: 45261, format: '"Tháng "m/yyyy' })).toMatchObject({
      kind: 'month',
      months: [12],
      explicitDay: false,
    });
    expect(due({ cell: 30, format: 'General' })).toMatchObject({ kind: 'none', months: [], text: '30' });
  });

  it('keeps the text of a cell that it cannot read', () => {
    expect(due({ cell: 'Chưa xác định' })).toMatchObject({ kind: 'none', text: 'Chưa xác định', months: [] });
  });
});

describe('typed days', () => {
  it.each([
    ['15/2/2023', '2023-02-15'],
    ['28-02-2023', '2023-02-28'],
    ['15.2.2023', '2023-02-15'],
    ['ngày 15 tháng 2 năm 2023', '2023-02-15'],
    ['5/2/26', '2026-02-05'],
    ['15/2', '2023-02-15'],
  ])('%j is %s', (text, expected) => {
    const read = readDateText(text, 2023);
    expect(read.ok && isoDate(read.date)).toBe(expected);
  });

  it('tells a day that does not exist from a text that is none', () => {
    expect(readDateText('31/02/2023', 2023)).toEqual({ ok: false, reason: 'invalid' });
    expect(readDateText('Xong ngày 15/2', 2023)).toEqual({ ok: false, reason: 'none' });
    expect(readDateText('15/2')).toEqual({ ok: false, reason: 'none' });
  });
});
