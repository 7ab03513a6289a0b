/**
 * How hundreds of times of offices are read, word for word: whoever changes a rule sees each text that it changes. What the
 * texts mean stands beside them in `test/property/lists`; here is what is read, in a cell, as a band, in brackets behind a
 * task, in a title. `npm run approve` accepts what is read now.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findTitleTime, readBand, readDayBand } from '../../../src/core/time/band';
import type { BandTime } from '../../../src/core/time/band';
import { isTimedOutside, isUnplanned, monthsNamedIn, readBandLabel } from '../../../src/core/time/bandLabel';
import { readInlineTime } from '../../../src/core/time/inlineTime';
import { readDateText } from '../../../src/core/time/readDateText';
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import { SCHOOL_YEAR_OPENS } from '../../../src/core/time/yearOfMonth';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { pairLines } from '../../helpers/approval/matrix';
import { dayText, monthsText } from '../../helpers/dueWords';
import { phraseText } from '../../helpers/phraseText';
import { linesOf } from '../../property/lists/listFile';
import { YEAR, filled } from '../../property/lists/timeForms';
import type { Drawn } from '../../property/lists/timeForms';

const EARLY: Drawn = { m: 2, n: 11, d: 18, e: 25, q: 1, r: 4, a: 3 };
const LATE: Drawn = { m: 4, n: 9, d: 13, e: 27, q: 2, r: 3, a: 5 };

const LISTS = ['times-words', 'times-sentences', 'times-offices', 'times-trackers'];

/** What a piece of a line says; '' where nothing is read. */
function piece(label: string, said: string): string {
  return said === '' ? '' : ` | ${label}: ${said}`;
}

function bandText(time: BandTime | null): string {
  if (time === null) return '';
  const { year, months, kind, next = [], day, condition } = time;
  const after = next.map((month) => `${month.month}/${month.year}`).join(' ');
  return [kind, months.join(','), year ?? '', after, day ?? '', condition ?? '']
    .map(String)
    .filter((part) => part !== '')
    .join(' ; ');
}

function labelText(text: string): string {
  const label = readBandLabel(text);
  if (label === null) return '';
  const marks = [label.loose === true ? 'loose' : '', label.ends === true ? 'ends' : ''].filter(Boolean).join(' ');
  return `${bandText(label.time) || 'no time'}${piece('unread', label.unread ?? '')}${piece('marks', marks)}`;
}

function closingText(text: string): string {
  const time = readInlineTime(`Xây dựng quy chế làm việc (${text})`, YEAR);
  if (time === null) return '';
  return time.kind === 'event' ? 'event' : monthsText(time.phrase.ym, YEAR);
}

function dateRead(text: string): string {
  const read = readDateText(text, YEAR);
  return read.ok ? dayText(read.date) : '';
}

const shown = (text: string): string => text.replaceAll('\n', '⏎');

function lineOf(text: string): string {
  const phrase = phraseText(text);
  // The months before its beginning are of the next year in all of them (yearOfPlan.test): shown where it is plain there only.
  const isPlain =
    readTimePhrase(text, YEAR, SCHOOL_YEAR_OPENS).remarks.length < readTimePhrase(text, YEAR).remarks.length;
  return [
    `${shown(text)} → ${phrase}`,
    piece('school year', isPlain ? phraseText(text, SCHOOL_YEAR_OPENS) : ''),
    piece('label', labelText(text)),
    piece('band', bandText(readBand(text))),
    piece('days', bandText(readDayBand(text))),
    piece('brackets', closingText(text)),
    piece('title', bandText(findTitleTime(`KẾ HOẠCH CÔNG TÁC ${text.toUpperCase()}`))),
    piece('date', dateRead(text)),
  ]
    .map(shown)
    .join('');
}

test.each(LISTS)('the times of the list "%s" are read as they were approved', (name) => {
  const forms = linesOf(`${name}.txt`).map(({ text }) => text.split(' ⇒ ')[0] ?? '');
  const texts = new Set(forms.flatMap((form) => [filled(form, EARLY), filled(form, LATE)]));
  requireApprovedReadings(name, [...texts].map(lineOf));
});

test('the labels of rows are read as they were approved', () => {
  const labels = ['rows-bands', 'rows-offices'].flatMap((name) =>
    linesOf(`${name}.txt`).flatMap(({ text }) =>
      text
        .replace(/^\w+(?:=[^:]+)?: ?/u, '')
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => /\p{L}/u.test(cell)),
    ),
  );
  const lines = [...new Set(labels.flatMap((label) => [label, label.toUpperCase()]))].map((label) =>
    [
      `${label} → ${labelText(label)}`,
      piece('months', monthsNamedIn(label).join(',')),
      isTimedOutside(label) ? ' | timed elsewhere' : '',
      isUnplanned(label) ? ' | unplanned' : '',
    ].join(''),
  );
  requireApprovedReadings('labels', lines);
});

/** A piece of each sort that times have. */
const PIECES = [
  ...[
    'tháng 3',
    'T5',
    '7',
    'tháng giêng',
    'quý II',
    'Q3',
    'quý 1/2027',
    'năm 2026',
    '6 tháng đầu năm',
    'cuối năm',
    'cả năm',
  ],
  ...[
    '15/4',
    '15/4/2026',
    'ngày 20',
    'trước ngày 10/6',
    'trước 30/9',
    'sau 15/5',
    'từ tháng 4',
    'đến tháng 8',
    'từ 01/3',
  ],
  ...[
    'đầu tháng 6',
    'giữa quý III',
    'tuần 2 tháng 5',
    'hằng tháng',
    'thường xuyên',
    'hằng năm',
    '2 lần/năm',
    'khi có vốn',
  ],
  ...[
    'sau khi được duyệt',
    '90 ngày',
    'trừ tháng 7',
    'gia hạn đến 30/10',
    'lùi sang tháng 11',
    'năm học 2025-2026',
    'đợt 1',
  ],
  ...[
    'kỳ 2: tháng 9',
    '12/2025',
    '12/BC-SNV',
    'dự kiến',
    'cũ: 15/8',
    'để chờ hướng dẫn',
    'March',
    'by June 30',
    '05 lớp',
    'Tết',
  ],
  ...['13', '31/02', 'tháng 13', '...', 'abc', 'nay'],
];

/** Months, the deadline where it is a day, and what is odd: `!` remarks, `e` an event, `r` without an end. */
function briefly(text: string): string {
  const { kind, ym, deadline, explicitDay, remarks } = readTimePhrase(text, YEAR);
  const odd = kind === 'event' ? 'e' : kind === 'recurring' ? 'r' : kind === 'none' ? '-' : '';
  const day = deadline === null ? 'o' : explicitDay ? `<${deadline.day}/${deadline.month}` : '';
  return `${odd}${monthsText(ym, YEAR).replaceAll(' ', '')}${odd === '' ? day : ''}${'!'.repeat(remarks.length)}`;
}

test('pieces of times side by side are read as they were approved', () => {
  requireApprovedReadings('times-pairs', pairLines(PIECES, [' ', ', ', ' - ', ' và ', '\n', ' ('], PIECES, briefly));
});

/** Words that times are told, moved and taken back by, and words that mean nothing beside a time. */
const WORDS = readFileSync(path.join(__dirname, 'words.txt'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '');

test.each([
  ['alone', (word: string) => word],
  ['before', (word: string) => `${word} tháng 5`],
  ['between', (word: string) => `tháng 5 ${word} quý III`],
  ['behind', (word: string) => `15/6 ${word}`],
  ['numbered', (word: string) => `3 ${word} 12`],
])('each word around times is read %s as it was approved', (where, form) => {
  const lines = WORDS.map(form).map((text) => `${text} → ${phraseText(text)}${piece('label', labelText(text))}`);
  requireApprovedReadings(`times-around-${where}`, lines);
});
