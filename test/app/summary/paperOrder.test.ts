/** Until when letters ask for an answer, and what the files of papers and copies are called. */
import { hiddenText, leftOutText } from '../../../src/app/summary/share';
import type { SharedCopy } from '../../../src/app/summary/share';
import { PAPER_KINDS, filePeriod, paperFile, usualReplyDay } from '../../../src/app/summary/paperOrder';
import type { Period } from '../../../src/core/time/types';
import { createSay } from '../../../src/messages/createSay';

const say = createSay('vi');
const december = (day: number) => ({ year: 2026, month: 12, day });

test.each([
  ['a Monday', { year: 2026, month: 11, day: 30 }, december(7)],
  ['a Tuesday', december(1), december(7)],
  ['a Wednesday', december(2), december(7)],
  ['a Thursday', december(3), december(8)],
  ['a Friday', december(4), december(9)],
  ['the end of a year', december(28), { year: 2027, month: 1, day: 4 }],
])('letters of %s ask for an answer five days later, on no day off', (_, day, reply) => {
  expect(usualReplyDay(day)).toEqual(reply);
});

const PERIODS: readonly (readonly [Period, string])[] = [
  [{ kind: 'month', year: 2026, from: 8, to: 8 }, 'tháng 8-2026'],
  [{ kind: 'quarter', year: 2026, from: 7, to: 9 }, 'quý III-2026'],
  [{ kind: 'half', year: 2026, from: 1, to: 6 }, '6 tháng đầu năm 2026'],
  [{ kind: 'half', year: 2026, from: 7, to: 12 }, '6 tháng cuối năm 2026'],
  [{ kind: 'nine-months', year: 2026, from: 1, to: 9 }, '9 tháng năm 2026'],
  [{ kind: 'year', year: 2026, from: 1, to: 12 }, 'năm 2026'],
];

test.each(PERIODS)('files of %j are named by the period', (period, text) => {
  expect(filePeriod(period, say)).toBe(text);
  const names = PAPER_KINDS.map((kind) => paperFile(kind, period, say));
  expect(names.every((name) => name.includes(text) && name.endsWith('.docx'))).toBe(true);
  expect(new Set(names).size).toBe(PAPER_KINDS.length);
});

test('a copy says which sheets are hidden, and what it has not', () => {
  const copy: SharedCopy = {
    bytes: new Uint8Array(),
    sheets: [],
    tabs: [],
    leftSheets: [],
    leftOut: [],
    hidden: [],
    hiddenCells: [],
  };
  expect([hiddenText(copy, say), leftOutText(copy, say)]).toEqual([null, null]);
  expect(hiddenText({ ...copy, hidden: ['Nháp', 'Cũ'] }, say)).toContain('"Nháp", "Cũ"');
  expect(leftOutText({ ...copy, leftSheets: ['Tháng 1', 'Tháng 2'], leftOut: ['macros', 'comments'] }, say)).toBe(
    'Không đưa vào bản gửi: trang ẩn "Tháng 1", "Tháng 2"; macro; bình luận.',
  );
  expect(leftOutText({ ...copy, leftOut: ['paths'] }, say)).toBe(
    'Không đưa vào bản gửi: liên kết tới tệp trên máy này.',
  );
});
