/** What people type about the state of a task: every case of the tables an official can correct, and what they do not show. */
import type { CellValue } from '../../../src/core/grid/grid';
import { createProgressReader, readProgress } from '../../../src/core/progress/readProgress';
import type { MarkMeaning, ProgressCells } from '../../../src/core/progress/readProgress';
import type { Progress, ProgressRemark } from '../../../src/core/progress/types';
import { caseHeadings, caseTable } from '../../helpers/caseTable';
import { dayText } from '../../helpers/dueWords';
import { typedCell } from '../../helpers/typedCell';

const CASES = 'progress-phrases.md';
const YEAR = 2023;
const READ = ['Trạng thái', 'Xong ngày', '%', 'Lùi đến tháng', 'Trễ', 'Báo'] as const;
const STATES = 'Trạng thái';
const TOGETHER = 'Nhiều ô của một nhiệm vụ';
const WHOLE = 'Trọn ô: ';
const COLUMN_WORDS: Readonly<Record<ProgressRemark['column'], string>> = {
  result: 'Kết quả',
  percent: 'Tiến độ',
  completed: 'Ngày hoàn thành',
  note: 'Ghi chú',
};

const stateWords = new Map(
  caseTable(CASES, STATES, ['Trạng thái', 'Mã', 'Nghĩa']).map((row) => [row['Mã'], row['Trạng thái']]),
);

function readRow({ state, completedOn, percent, deferredTo, lateWord }: Progress) {
  return {
    'Trạng thái': stateWords.get(state),
    'Xong ngày': dayText(completedOn),
    '%': percent === null ? '' : String(percent).replace('.', ','),
    'Lùi đến tháng': deferredTo === null ? '' : String(deferredTo),
    Trễ: lateWord ? 'x' : '',
  };
}

function cell(value: CellValue, format = 'General') {
  return { value, format };
}

function result(text: string, more: ProgressCells = {}) {
  return readProgress({ result: cell(text), ...more }, YEAR);
}

/** The cells that a row of the table fills. */
function cellsOf(row: Readonly<Record<'Kết quả' | 'Tiến độ' | 'Ngày hoàn thành', string>>): ProgressCells {
  return {
    ...(row['Kết quả'] === '' ? {} : { result: typedCell(row['Kết quả']) }),
    ...(row['Tiến độ'] === '' ? {} : { percent: typedCell(row['Tiến độ']) }),
    ...(row['Ngày hoàn thành'] === '' ? {} : { completed: typedCell(row['Ngày hoàn thành']) }),
  };
}

describe('what is typed in the result column', () => {
  it.each(
    caseHeadings(CASES).filter((heading) => heading !== STATES && heading !== TOGETHER && !heading.startsWith(WHOLE)),
  )('is read by the table: %s', (heading) => {
    const rows = caseTable(CASES, heading, ['Ghi trong ô', ...READ]);
    const read = rows.map((row) => {
      const progress = readProgress({ result: typedCell(row['Ghi trong ô']) }, YEAR);
      return { ...row, ...readRow(progress), Báo: progress.remarks.map(({ kind }) => kind).join('; ') };
    });
    expect(read).toEqual(rows);
  });
});

describe('every word of a result', () => {
  it.each(caseHeadings(CASES).filter((heading) => heading.startsWith(WHOLE)))('is read by the table: %s', (heading) => {
    const rows = caseTable(CASES, heading, ['Ghi trong ô', ...READ.slice(0, -1)]);
    for (const row of rows) {
      const progress = readProgress({ result: typedCell(row['Ghi trong ô']) }, YEAR);
      const read = readRow(progress);
      const known = row['Trạng thái'].split(' / ').includes(read['Trạng thái'] ?? '');
      const asked = progress.state === 'unclear';
      // Where the user is asked, nothing else need be read.
      const seen = known ? { ...read, 'Trạng thái': row['Trạng thái'], ...(asked ? { '%': row['%'] } : {}) } : read;
      expect({ 'Ghi trong ô': row['Ghi trong ô'], ...seen }).toEqual(row);
      expect(progress.remarks.length > 0).toBe(asked);
    }
  });
});

describe('result, percentage and day of completion together', () => {
  it('are read by the table', () => {
    const rows = caseTable(CASES, TOGETHER, ['Kết quả', 'Tiến độ', 'Ngày hoàn thành', ...READ]);
    const read = rows.map((row) => {
      const progress = readProgress(cellsOf(row), YEAR);
      const remarks = progress.remarks.map(({ kind, column }) => `${kind} ở ${COLUMN_WORDS[column]}`).join('; ');
      return { ...row, ...readRow(progress), Báo: remarks };
    });
    expect(read).toEqual(rows);
  });

  it('say what is wrong in the words of the cell', () => {
    const parts = (cells: ProgressCells) => readProgress(cells, YEAR).remarks;
    expect(result('Đã trình Ủy ban').remarks).toEqual([
      { kind: 'progress-unread', column: 'result', part: 'Đã trình Ủy ban', suggestion: null },
    ]);
    expect(parts({ result: cell('Đang thực hiện'), percent: cell(1, '0%') })).toEqual([
      { kind: 'percent-status-conflict', column: 'percent', part: 'Đang thực hiện', suggestion: null },
    ]);
    expect(parts({ percent: cell(1.4, '0%') })).toEqual([
      { kind: 'progress-invalid', column: 'percent', part: '140%', suggestion: null },
    ]);
    expect(parts({ result: cell('Đang thực hiện'), completed: cell('100%') })).toEqual([
      { kind: 'percent-status-conflict', column: 'completed', part: 'Đang thực hiện', suggestion: null },
    ]);
  });
});

describe('a share of the work', () => {
  it('is done when nothing of it is left', () => {
    const states = ['Hoàn thành 03/05 lớp', 'Hoàn thành 04/05 lớp', 'Hoàn thành 05/05 lớp'].map(
      (text) => result(text).state,
    );
    expect(states).toEqual(['in-progress', 'in-progress', 'done']);
  });

  it('is read wherever the format of the cell shows the sign of per cent', () => {
    const percents = ['0%', '0 %', '%0', '0%" xong"', '0%_)'].map((format) =>
      result('', { percent: cell(0.6, format) }),
    );
    expect(percents.map(({ percent, text }) => [percent, text])).toEqual(Array(5).fill([60, '60%']));
    const quoted = result('', { percent: cell(60, '0" %"') });
    expect([quoted.percent, quoted.text]).toEqual([60, '60']);
  });
});

describe('results in two columns', () => {
  it('count by the one that is understood, and both texts are kept', () => {
    const progress = result('Đã ban hành Quyết định số 12/QĐ-ABC', { more: [cell('Hoàn thành')] });
    expect(progress).toMatchObject({
      state: 'done',
      text: 'Đã ban hành Quyết định số 12/QĐ-ABC; Hoàn thành',
      remarks: [],
    });
  });

  it('count by the first where both are understood', () => {
    expect(result('Đang thực hiện', { more: [cell('Hoàn thành bước 1')] }).state).toBe('in-progress');
  });

  it('are unclear where neither is, and that is said once', () => {
    const { state, remarks } = result('Đã trình', { more: [cell('Công văn số 15')] });
    expect([state, remarks.length]).toEqual(['unclear', 1]);
  });

  it('name the month of a deferral in whichever of them it stands', () => {
    expect(result('Đã trình', { more: [cell('Lùi sang tháng 9')] })).toMatchObject({
      state: 'deferred',
      deferredTo: 9,
    });
  });
});

describe('cells that contradict each other', () => {
  it('are believed neither where the result and the column of days or shares say it in words', () => {
    const read = result('Hoàn thành', { completed: cell('Chưa nghiệm thu xong') });
    expect(read).toMatchObject({
      state: 'unclear',
      remarks: [{ kind: 'progress-unread', part: 'Hoàn thành; Chưa nghiệm thu xong' }],
    });
  });

  it('are no contradiction where one only says that the time is over', () => {
    expect(result('Hoàn thành', { percent: cell('Quá hạn') })).toMatchObject({ state: 'done', remarks: [] });
    expect(result('Quá hạn', { completed: cell('Đã xong') })).toMatchObject({ state: 'done', remarks: [] });
    expect(result('Quá hạn', { completed: cell('Chưa làm') })).toMatchObject({ state: 'not-started', remarks: [] });
  });
});

describe('cells that hold no text', () => {
  it('are ticked boxes, errors of Excel and formulas without a value', () => {
    expect(readProgress({ result: cell(true) }, YEAR)).toMatchObject({ state: 'done', text: 'TRUE' });
    expect(readProgress({ result: cell(false) }, YEAR)).toMatchObject({ state: 'not-started', text: 'FALSE' });
    expect(readProgress({ result: cell({ kind: 'error', text: '#REF!' }) }, YEAR)).toMatchObject({
      state: 'unclear',
      text: '#REF!',
    });
    expect(readProgress({ result: cell({ kind: 'uncached', formula: 'A1' }) }, YEAR)).toMatchObject({
      state: 'unclear',
      text: '=A1',
    });
    expect(readProgress({ result: cell(null) }, YEAR)).toMatchObject({ state: 'unreported', text: '', remarks: [] });
  });
});

describe('a mark under a header that names a state', () => {
  const done = { state: 'done', late: false } as const;
  const late = { state: 'done', late: true } as const;
  const open = { state: 'in-progress', late: false } as const;
  const idle = { state: 'not-started', late: false } as const;
  const marked = (...cells: readonly (readonly [CellValue, MarkMeaning])[]) => {
    const [first, ...more] = cells.map(([value, mark]) => ({ value, format: 'General', mark }));
    return readProgress({ ...(first === undefined ? {} : { result: first }), more }, YEAR);
  };

  it.each([['x'], ['X'], ['V'], ['✓'], ['1'], [1], [true]])('says what the header says: %j', (mark) => {
    expect(marked([mark, done]).state).toBe('done');
    expect(marked([mark, open]).state).toBe('in-progress');
    expect(marked([mark, late])).toMatchObject({ state: 'done', lateWord: true, remarks: [] });
  });

  it('counts before boxes that are not ticked', () => {
    expect(marked([false, done], [true, open], [false, idle])).toMatchObject({ state: 'in-progress', remarks: [] });
    expect(marked([0, done], [0, open], [1, idle])).toMatchObject({ state: 'not-started', remarks: [] });
    expect(marked([false, done], [false, open])).toMatchObject({ state: 'not-started', remarks: [] });
  });

  it('leaves open what is meant when only the state of open work is denied, and says so', () => {
    expect(marked([false, open])).toMatchObject({
      state: 'unclear',
      remarks: [{ kind: 'progress-unread', part: 'FALSE' }],
    });
  });

  it('is not believed beside a mark under another state', () => {
    expect(marked(['x', done], ['x', open])).toMatchObject({
      state: 'unclear',
      remarks: [{ kind: 'progress-unread', part: 'x; x' }],
    });
    expect(marked(['x', done], ['x', late])).toMatchObject({ state: 'done', lateWord: true });
  });

  it('says late and in time of one task: neither is believed', () => {
    expect(marked(['x', { ...done, inTime: true }], ['x', late])).toMatchObject({
      state: 'unclear',
      remarks: [{ kind: 'progress-unread', part: 'x; x' }],
    });
    expect(marked(['x', { ...done, inTime: true }], ['', late])).toMatchObject({ state: 'done', lateWord: false });
  });

  it('may be words, shares and days instead', () => {
    expect(marked(['Chờ nguồn vốn', open])).toMatchObject({ state: 'in-progress', remarks: [] });
    expect(marked(['60%', open])).toMatchObject({ state: 'in-progress', percent: 60 });
    expect(marked(['Chưa thực hiện', open]).state).toBe('not-started');
    expect(marked(['Hoàn thành', open])).toMatchObject({ state: 'unclear', remarks: [{ kind: 'progress-unread' }] });
    expect(marked(['15/2/2023', open])).toMatchObject({ state: 'in-progress', completedOn: null });
    expect(marked(['15/2/2023', late])).toMatchObject({ state: 'done', lateWord: true, completedOn: { day: 15 } });
    expect(marked(['Tờ trình số 3', done]).state).toBe('unclear');
    expect(marked(['Đang trình ký', done]).state).toBe('in-progress');
  });

  it('is nothing where a dash stands', () => {
    expect(marked(['-', done], ['x', open], ['—', idle])).toMatchObject({ state: 'in-progress', text: 'x' });
    expect(marked(['–', done])).toMatchObject({ state: 'unreported', text: '', remarks: [] });
  });
});

describe('1 and 0', () => {
  it('are marks among marks, and figures elsewhere', () => {
    const read = (value: number, among?: 'marks') =>
      readProgress({ result: { value, format: 'General', ...(among === undefined ? {} : { among }) } }, YEAR).state;
    expect([read(1, 'marks'), read(0, 'marks'), read(3, 'marks')]).toEqual(['done', 'not-started', 'unclear']);
    expect([read(1), read(0)]).toEqual(['unclear', 'unclear']);
  });
});

describe('characters that show nothing', () => {
  it('mean nothing', () => {
    expect(result('0%\u200b').state).toBe('not-started');
    expect(result('15/2/2023\u200b')).toMatchObject({ completedOn: { day: 15 }, text: '15/2/2023' });
    expect(result('\u200eHoàn\u00ad thành\u200d').state).toBe('done');
    expect(result('\u200b\ufeff')).toMatchObject({ state: 'unreported', text: '' });
  });
});

describe('what is kept beside the state', () => {
  it.each([
    [cell(0.6, '0%'), '60%'],
    [cell(0.3, '0%" xong"'), '30%'],
    [cell(0.875, '0.0%'), '87,5%'],
    [cell(0.123456, '0%'), '12,35%'],
    [cell(2.5), '2,5'],
    [cell(44974, 'dd/mm/yyyy'), '17/02/2023'],
    [cell(44974, 'D/M'), '17/02/2023'],
    [cell(44974, 'd.yyyy'), '17/02/2023'],
    [cell(44974, 'mm/yyyy'), '44974'],
    [cell(60, 'dd/mm/yyyy'), '60'],
    [cell('  Đang thực hiện '), 'Đang thực hiện'],
  ])('is the cell as people see it: %j', (shown, text) => {
    expect(readProgress({ result: shown }, YEAR).text).toBe(text);
  });

  it('are all typed cells and the parts of an explanation', () => {
    const read = result('Đang thực hiện', {
      percent: cell(0.6, '0%'),
      explanation: cell('Chậm vốn'),
      objective: cell('Chờ kinh phí'),
      subjective: cell('   '),
      remedy: cell('  Hoàn thành trong tháng 3 '),
      note: cell('Hủy'),
    });
    expect(read).toMatchObject({ text: 'Đang thực hiện; 60%', state: 'in-progress' });
    expect(read.explanation).toEqual({
      given: 'Chậm vốn',
      objective: 'Chờ kinh phí',
      subjective: null,
      remedy: 'Hoàn thành trong tháng 3',
    });
  });
});

describe('the office’s own words', () => {
  const read = (text: string, decided: Parameters<typeof createProgressReader>[0]) =>
    createProgressReader(decided)({ result: cell(text) }, YEAR).state;

  it('name the month to which work is put off where a whole text does', () => {
    const reader = createProgressReader({ words: {}, results: { 'chuyển tháng 9': 'deferred' } });
    expect(reader({ result: cell('Chuyển tháng 9') }, YEAR)).toMatchObject({ state: 'deferred', deferredTo: 9 });
  });

  it('leave the marks and short forms of a whole cell as they are, but for those that the office calls otherwise', () => {
    const decided = { words: { 'trình ký': 'done', ok: 'in-progress' }, results: {} } as const;
    expect(['x', 'V', '✅', 'Bỏ', 'CHT', 'OK', 'Ok.'].map((text) => read(text, decided))).toEqual([
      ...['done', 'done', 'done', 'cancelled', 'in-progress', 'in-progress', 'in-progress'],
    ]);
  });

  it('are read like the known ones: the longest words win, the office’s where they are as long', () => {
    const words = { 'đã trình': 'done', 'đang thực hiện': 'ongoing', hoàn: 'cancelled', ' ': 'done' } as const;
    expect(read('Đã trình Ủy ban', { words, results: {} })).toBe('done');
    expect(read('Đã trìnhx', { words, results: {} })).toBe('unclear');
    expect(read('ĐÃ TRÌNH', { words: { 'Đã trình.': 'done' }, results: {} })).toBe('done');
    expect(read('Đang thực hiện bước 2', { words, results: {} })).toBe('ongoing');
    expect(read('Hoàn thành một phần', { words, results: {} })).toBe('in-progress');
    expect(read('Hủy', { words: { hủy: 'deferred' }, results: {} })).toBe('deferred');
    expect(read('Đã lấy ý kiến', { words, results: {} })).toBe('unclear');
  });

  it('give a whole text its state, whatever its words say', () => {
    const results = { 'đã trình ủy ban': 'done', 'hoàn thành bước 1': 'in-progress' } as const;
    expect(read('Đã trình  Ủy ban', { words: {}, results })).toBe('done');
    expect(read('Hoàn thành bước 1', { words: {}, results })).toBe('in-progress');
    expect(read('Hoàn thành sớm', { words: {}, results })).toBe('done');
    const late = createProgressReader({ words: {}, results: { 'hoàn thành trễ': 'done' } });
    expect(late({ result: cell('Hoàn thành trễ') }, YEAR)).toMatchObject({
      state: 'done',
      lateWord: false,
      percent: null,
    });
  });
});

describe('small words that turn a result', () => {
  const stateOf = (text: string) => readProgress({ result: cell(text) }, YEAR).state;

  it.each([
    ['Đã gia hạn và hoàn thành', 'done'],
    ['Gia hạn và hoàn thành', 'deferred'],
    ['31/5', 'done'],
    ['32/5', 'unclear'],
    ['Hoàn thành 31/5', 'done'],
    ['Hoàn thành 32/5', 'unclear'],
    ['Hoàn\r\nthành', 'done'],
    ['Không có vướng mắc hoặc khó khăn, hoàn thành', 'done'],
    ['Không có vướng mắc, khó khăn', 'unclear'],
  ])('"%s" is %s', (text, state) => {
    expect(stateOf(text)).toBe(state);
  });
});
