/**
 * How hundreds of results of offices are read, word for word: whoever changes a rule sees each text that it changes. What the
 * texts may mean stands beside them in `test/property/lists`; here is what is read, as a result, as a note, as a percentage
 * and as a day of completion. `npm run approve` accepts what is read now.
 */
import { createProgressReader, readProgress } from '../../../src/core/progress/readProgress';
import type { ProgressCells } from '../../../src/core/progress/readProgress';
import { readReply } from '../../../src/core/progress/readReply';
import type { Progress } from '../../../src/core/progress/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { pairLines } from '../../helpers/approval/matrix';
import { dayText } from '../../helpers/dueWords';
import { linesOf } from '../../property/lists/listFile';

const YEAR = 2026;
const LISTS = ['progress-words', 'progress-offices', 'progress-sentences'];

function said({ state, completedOn, percent, deferredTo, lateWord, remarks }: Progress): string {
  return [
    state,
    completedOn === null ? '' : `on ${dayText(completedOn)}`,
    percent === null ? '' : `${percent} %`,
    deferredTo === null ? '' : `to month ${deferredTo}`,
    lateWord ? 'late' : '',
    ...remarks.map(
      ({ kind, column, part, suggestion }) =>
        `${kind} (${column}) "${part}"${suggestion === null ? '' : ` → "${suggestion}"`}`,
    ),
  ]
    .filter((part) => part !== '')
    .join(' ; ');
}

const cell = (value: string): NonNullable<ProgressCells['result']> => ({ value, format: 'General' });

/** Beside another column, where that says something else than nothing. */
function beside(label: string, cells: ProgressCells, nothing: string): string {
  const read = said(readProgress(cells, YEAR));
  return read === nothing ? '' : ` | ${label}: ${read}`;
}

const NOTHING = said(readProgress({}, YEAR));

/** An office that calls things its own way. */
const readOwn = createProgressReader({ words: { 'đã xong': 'in-progress', 'trình ký': 'done' }, results: {} });

function lineOf(text: string): string {
  const result = said(readProgress({ result: cell(text) }, YEAR));
  const own = said(readOwn({ result: cell(text) }, YEAR));
  const reply = readReply(text, YEAR);
  return [
    `${text} → ${result}`,
    beside('note', { note: cell(text) }, NOTHING),
    beside('and a note "Đã xong"', { result: cell(text), note: cell('Đã xong') }, result),
    beside('and 40 %', { result: cell(text), percent: { value: 0.4, format: '0%' } }, `${result} ; 40 %`),
    /\d/u.test(text) ? beside('percentage', { percent: cell(text) }, NOTHING) : '',
    /\d/u.test(text) ? beside('day', { completed: cell(text) }, NOTHING) : '',
    own === result ? '' : ` | own words: ${own}`,
    reply.kind === 'none' ? '' : ` | reply: ${JSON.stringify(reply)}`,
  ]
    .join('')
    .replaceAll('\n', '⏎');
}

test.each(LISTS)('the results of the list "%s" are read as they were approved', (name) => {
  const texts = linesOf(`${name}.txt`).map(({ text }) =>
    (text.split(/ \| (?=[^|]*$)/u)[0] ?? '').replaceAll('⏎', '\n'),
  );
  requireApprovedReadings(name, [...new Set(texts)].map(lineOf));
});

/** A piece of each sort that the words of results have (`words.ts`). */
const PIECES = [
  ...['hoàn thành', 'xong', 'đã thực hiện', 'đạt', 'đang', 'làm lại', 'chưa đến hạn', 'thường xuyên', 'gia hạn', 'lùi'],
  ...[
    'tạm dừng',
    'chuyển',
    'hủy',
    'chưa',
    'không',
    'một phần',
    'còn',
    'bước',
    'đợt 1',
    'cả 3 đợt',
    'dự thảo',
    'dự kiến',
  ],
  ...['phải', 'tháng sau', 'khi có kinh phí', 'chờ', 'trễ hạn', 'không kịp', 'đúng hạn', 'do thiếu vốn', 'nên', 'đã'],
  ...[
    'thực hiện',
    'theo',
    'tại',
    'báo cáo',
    'phê duyệt',
    'quyết định số 12/QĐ-SNV',
    'UBND tỉnh',
    '15/20 hồ sơ',
    '5 lớp',
  ],
  ...['chỉ tiêu', 'trên 80%', 'ước 90%', 'dưới 50%', '100%', '120%', '0%', 'sang tháng 9', 'đến 30/6', 'vào tháng 5'],
  ...[
    'trong tháng 3',
    'ngày 15/5/2026',
    'tháng 12',
    'phần mềm',
    'nhưng',
    'hoặc',
    'tốt',
    'toàn bộ',
    'trước đây',
    'hiện nay',
  ],
  ...[
    'tháng này',
    'tính đến 31/5',
    'không được đồng ý',
    'vướng mắc',
    'khó khăn: không',
    'phát sinh',
    'rồi',
    'Kế hoạch:',
  ],
  ...['✓', '❌', '⏳', '?', '☐', 'x', '2026', 'in progress', 'done', 'not started', 'abc'],
];
/** What most results turn on, put before and behind the others. */
const TURNS = ['hoàn thành', 'chưa', 'không', 'đã', 'đang', 'lùi', '80%', 'báo cáo', 'tháng 9'];

const LETTERS: Readonly<Record<Progress['state'], string>> = {
  done: 'D',
  'in-progress': 'I',
  'not-started': 'N',
  ongoing: 'O',
  deferred: 'F',
  cancelled: 'C',
  unclear: '?',
  unreported: '-',
};

/** A state as a letter, with a comma for late, a number for a percentage, and the month to which it is put off. */
function briefly(text: string): string {
  const { state, lateWord, percent, deferredTo } = readProgress({ result: cell(text) }, YEAR);
  return `${LETTERS[state]}${lateWord ? ',' : ''}${percent ?? ''}${deferredTo === null ? '' : `>${deferredTo}`}`;
}

test.each([
  ['side by side', 'progress-pairs', [' ', ', ', ' - '] as const, PIECES, PIECES],
  [
    'behind two words',
    'progress-threes',
    [' '] as const,
    TURNS.flatMap((one) => TURNS.map((other) => `${one} ${other}`)),
    PIECES,
  ],
  [
    'before two words',
    'progress-ends',
    [' ', '; '] as const,
    PIECES,
    TURNS.flatMap((one) => TURNS.map((other) => `${one} ${other}`)),
  ],
])('pieces of results %s are read as they were approved', (_, name, joints, firsts, seconds) => {
  requireApprovedReadings(name, pairLines(firsts, joints, seconds, briefly));
});

test('documents that answer others are read with their days as they were approved', () => {
  const kinds = [
    'công văn',
    'CV',
    'văn bản',
    'VB',
    'báo cáo',
    'BC',
    'tờ trình',
    'TTr',
    'kế hoạch',
    'KH',
    'quyết định',
    'QĐ',
  ];
  const more = [
    'thông báo',
    'TB',
    'hướng dẫn',
    'HD',
    'phiếu chuyển',
    'phiếu trình',
    'giấy mời',
    'chương trình',
    'thư',
    '',
  ];
  const sent = ['', 'Đã ', 'Đã trả lời bằng ', 'Phúc đáp tại ', 'Dự thảo ', 'Đang tham mưu '];
  const days = ['số 125/SNV-TCBC ngày 14/01/2026', '125/SNV ký 14.01', '12/BC-SNV (20/3/2026)', 'số 7', '20/3/2026'];
  const lines = sent.flatMap((first) =>
    [...kinds, ...more].map((kind) => {
      const read = days.map((day) => {
        const reply = readReply(`${first}${kind} ${day}`.trim(), YEAR);
        return reply.kind === 'none' ? '-' : JSON.stringify(reply);
      });
      return `${first}${kind} … → ${read.join(' | ')}`;
    }),
  );
  requireApprovedReadings('replies', [`# ${days.join(' | ')}`, ...lines]);
});
