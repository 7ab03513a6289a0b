/**
 * Times put together in the ways in which people tell one thing by several: a weekday beside a day, an hour before it, a
 * document's day, English months, a month of a quarter, a beginning in a cell of its own, days in the sheet of a month.
 * `npm run approve` accepts what is read now.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBand, readDayBand } from '../../../src/core/time/band';
import { readBandLabel } from '../../../src/core/time/bandLabel';
import { parsePeriod, periodCode, periodMonths, periodsOfYear } from '../../../src/core/time/period';
import { withStart } from '../../../src/core/time/startedDue';
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import type { Due } from '../../../src/core/time/types';
import { readWithin } from '../../../src/core/time/withinFrame';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { dayText, monthsText, remarksText } from '../../helpers/dueWords';
import { phraseText } from '../../helpers/phraseText';
import { YEAR } from '../../property/lists/timeForms';

const shown = (text: string): string => text.replaceAll('\n', '⏎');
const lineOf = (text: string): string => shown(`${text} → ${phraseText(text)}`);
const put = (...pieces: readonly (readonly string[])[]): string[] =>
  pieces.reduce<string[]>((before, own) => before.flatMap((text) => own.map((piece) => text + piece)), ['']);

const WEEKDAYS = [
  'Thứ hai',
  'thứ ba',
  'Thứ tư',
  'thứ bốn',
  'thứ năm',
  'Thứ sáu',
  'thứ bảy',
  'thứ 2',
  'Thứ 7',
  'T6',
  'CN',
  'chủ nhật',
  'Thứ 8',
];

test('the examples of the rules are read as they were approved', () => {
  const examples = readFileSync(path.join(__dirname, 'examples.txt'), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'));
  const labelOf = (text: string): string => JSON.stringify([readBandLabel(text), readBand(text), readDayBand(text)]);
  const lines = examples.flatMap((text) => [
    `${lineOf(text)} | ${shown(labelOf(text))}`,
    ...[`${text} (dự kiến)`, `Trước ${text}`, text.toUpperCase()].map(lineOf),
  ]);
  requireApprovedReadings('time-steps-examples', lines);
});

test('weekdays and hours beside a time are read as they were approved', () => {
  const behind = [
    ' 18/5/2026',
    ', 18/5',
    ' ngày 22/5',
    ' (24/5)',
    ' tuần 2 tháng 5',
    ' hằng tuần',
    ' mỗi tuần',
    ', T6 hằng tuần',
    ' và thứ sáu',
    ', CN tháng 9',
    ', 5/2026',
    '',
  ];
  const hours = ['8h00 ', '14 giờ 30, ', '7g30 ', 'sáng ', 'chiều, ', 'từ 8h đến 10h ', '8h - 11h30 ', '25h '];
  const days = ['thứ hai 18/5', '18/5/2026', 'ngày 18/5', 'tháng 5', 'thứ 2, 18/5', '18'];
  const after = [' lúc 8h', ', 14 giờ', ' (8h00)', ' 8:30', ' buổi sáng', ' từ 8h đến 10h'];
  requireApprovedReadings(
    'time-steps-weekdays',
    [...put(WEEKDAYS, behind), ...put(hours, days), ...put(days, after)].map(lineOf),
  );
});

test('English times are read as they were approved', () => {
  const before = ['', 'by ', 'before ', 'mid-', 'end of ', 'early ', 'from ', 'until ', 'the ', 'in late '];
  const months = [
    'June',
    'june 30',
    '30 June',
    'Jun 3-5',
    'Sept',
    'Septem',
    'May',
    '1st of May',
    'June 30th',
    'March to May',
    'Q3',
    'the third quarter',
  ];
  const behind = [
    '',
    ' 2026',
    ', 2026',
    " '26",
    '-26',
    '/2026',
    '/26',
    ' 26',
    ' 2027',
    ' (tentative)',
    ' and July',
    ' - August 2026',
  ];
  requireApprovedReadings('time-steps-english', put(before, months, behind).map(lineOf));
});

test('the days of documents are no times, as it was approved', () => {
  const documents = ['QĐ', 'Quyết định', 'Công văn', 'CV', 'Kế hoạch', 'Nghị quyết', 'Thông báo', 'văn bản'];
  const numbers = [
    ' 12/QĐ-UBND',
    ' số 12',
    ' số 12/2026',
    ' số 12/2026/QĐ-UBND',
    ' 125-QĐ/TU',
    ' số 7/KH-SNV',
    ' ',
    ' số',
  ];
  const days = [
    '',
    ' ngày 5/3/2026',
    ' tháng 5',
    ' tháng 5 năm 2026',
    ' ngày 5 tháng 3',
    ' (5/3)',
    ', tháng 6',
    '; trước 30/6',
  ];
  requireApprovedReadings('time-steps-documents', put(['theo ', 'tháng 4, '], documents, numbers, days).map(lineOf));
});

test('months beside a quarter are read as they were approved', () => {
  const months = [
    'tháng 4',
    'Tháng 8',
    'tháng 4, 5',
    'tháng 4-6',
    'T6',
    'tháng thứ 2',
    'tháng đầu',
    'giữa tháng 5',
    '15/6',
  ];
  const joints = [' ', ' của ', ' - ', ', ', ' thuộc ', ' trong ', ' ('];
  const quarters = ['quý II', 'quý III', 'quý II/2026', 'quý 2 năm 2026', 'quý II, III', '6 tháng đầu năm', 'quý V'];
  requireApprovedReadings(
    'time-steps-quarters',
    [...put(months, joints, quarters), ...put(quarters, joints, months)].map(lineOf),
  );
});

test('days joined to one month are read as they were approved', () => {
  const first = ['27', 'ngày 15', 'từ 10', 'từ ngày 5', '5/6', '31', 'Ngày 3, 4'];
  const joints = ['-', ' - ', ' đến ', ' tới ', ' đến hết ', ' đến ngày ', ', ', ' và ', ' & ', '/', '.'];
  const last = [
    '28/08/2025',
    '25/9',
    '15/3',
    '30 tháng 6',
    '30 tháng 6 năm 2026',
    '30',
    '31/4',
    '5.6.2026',
    '12-2026',
    '40/5',
  ];
  requireApprovedReadings('time-steps-days', put(first, joints, last).map(lineOf));
});

test('a beginning in a cell of its own makes the range that was approved', () => {
  const starts = [
    '',
    '01/3',
    '15/5/2026',
    'tháng 2',
    'quý I',
    '01/3/2025',
    'sau Tết',
    'hằng tháng',
    '31/02',
    '01/9',
    'abc',
    '5',
  ];
  const ends = [
    '15/5',
    '30/6/2026',
    'tháng 5',
    'quý II',
    'trước 30/6',
    '31/12/2025',
    'hằng tháng',
    'sau khi duyệt',
    '31/04',
    'tháng 3, 5',
  ];
  const lines = ends.flatMap((end) => {
    const { kind, ym, months, deadline, explicitDay, remarks } = readTimePhrase(end, YEAR);
    const due: Due = {
      text: end,
      kind,
      ym,
      months,
      deadline,
      explicitDay,
      event: kind === 'event',
      from: 'cell',
      remarks,
    };
    return starts.map((start) => {
      const whole = withStart(due, start, YEAR, 1);
      return `${start} | ${end} → ${whole === due ? '=' : [whole.text, whole.kind, monthsText(whole.ym, YEAR), dayText(whole.deadline), remarksText(whole.remarks)].join(' ; ')}`;
    });
  });
  requireApprovedReadings('time-steps-starts', lines);
});

test('days in the sheet of a month are read as they were approved', () => {
  const texts = [
    '12',
    '13',
    '5-20',
    'ngày 5',
    'ngày 5 và 12',
    '25',
    'trước ngày 20',
    '31',
    '5, 12, 19',
    'từ 5 đến 20',
    'cuối tháng',
    '32',
    'a5',
    '15h',
    'thứ 2',
    '',
  ];
  const frames = [
    null,
    { text: 'Tháng 4', kind: 'month', months: [4], year: null },
    { text: 'Tháng 2', kind: 'month', months: [2], year: 2026 },
    { text: 'Quý II', kind: 'quarter', months: [4, 5, 6], year: 2026 },
  ] as const;
  const lines = texts.flatMap((text) =>
    frames.map(
      (frame) =>
        `${text} in ${frame === null ? 'no month' : frame.months.join(',')} → ${JSON.stringify(readWithin(text, frame, YEAR))}`,
    ),
  );
  requireApprovedReadings('time-steps-within', lines);
});

test('a year has months, quarters, halves, nine months and itself', () => {
  const periods = periodsOfYear(YEAR);
  expect(periods.map(periodCode)).toEqual([
    ...Array.from({ length: 12 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`),
    ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'].map((ending) => `${YEAR}-${ending}`),
    String(YEAR),
  ]);
  expect(periods.map((period) => periodMonths(period).length)).toEqual([
    ...Array<number>(12).fill(1),
    3,
    3,
    3,
    3,
    6,
    6,
    9,
    12,
  ]);
  expect(periods.map((period) => parsePeriod(periodCode(period)))).toEqual(periods);
  expect(periodsOfYear(900).map(periodCode).slice(-2)).toEqual(['0900-9M', '0900']);
});
