/** A matrix of months or quarters says when; its marks never say that something is done. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { isoDate } from '../../../../src/core/time/date';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const blank = (count: number): null[] => Array.from({ length: count }, () => null);

/** A row of marks: "x" in the months given. */
function marks(...months: readonly number[]): CellValue[] {
  return MONTHS.map((month) => (months.includes(month) ? 'x' : null));
}

function read(
  rows: readonly (readonly CellValue[])[],
  merges: readonly MergedArea[] | null = [],
  name = 'Kế hoạch 2026',
): Plan {
  return planOf(workbookOf(sheetOf(name, rows, { merges }), CATALOGUE_SHEET));
}

function times(plan: Plan): unknown {
  return plan.tasks.map(({ due, progress }) => [
    due.months,
    due.deadline && isoDate(due.deadline),
    due.from,
    progress.state,
  ]);
}

const TASKS = (row: (...months: readonly number[]) => readonly CellValue[]): CellValue[][] => [
  [1, 'Lát lại vỉa hè', 'P. QLĐT', ...row(3, 4, 5)],
  [2, 'Kiểm tra chiếu sáng', 'P. QLĐT', ...row(3, 6, 9)],
  [3, 'Sửa nhà để xe', 'VP', ...row(12)],
  [4, 'Trực ban', 'VP', ...row()],
];
const EXPECTED = [
  [[3, 4, 5], '2026-05-31', 'cell', 'unreported'],
  [[3, 6, 9], '2026-09-30', 'cell', 'unreported'],
  [[12], '2026-12-31', 'cell', 'unreported'],
  [[], null, 'none', 'unreported'],
];

describe('a matrix of twelve months', () => {
  it.each([
    ['1 … 12', MONTHS],
    ['01 … 12 as text', MONTHS.map((month) => String(month).padStart(2, '0'))],
    ['T1 … T12', MONTHS.map((month) => `T${month}`)],
    ['Tháng 1 … Tháng 12', MONTHS.map((month) => `Tháng ${month}`)],
    ['Tháng 01/2026 …', MONTHS.map((month) => `Tháng ${String(month).padStart(2, '0')}/2026`)],
    ['THÁNG\n1 …', MONTHS.map((month) => `THÁNG\n${month}`)],
  ])('headed %s gives each task the months of its marks', (_, months) => {
    const plan = read([['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...months], ...TASKS(marks)]);
    expect(times(plan)).toEqual(EXPECTED);
    expect(plan.sheets[0]?.further?.map(({ column }) => column)).toEqual(MONTHS.map((month) => month + 2));
  });

  it('may stand under a header of two lines, or three', () => {
    const two = [
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện', ...blank(11)],
      [null, null, null, ...MONTHS],
    ];
    const three = [
      ['Stt', 'Nội dung công việc', 'Đơn vị', 'Thời gian thực hiện năm 2026', ...blank(11), 'Ghi chú'],
      [null, null, 'Chủ trì', 'Quý I', null, null, 'Quý II', null, null, 'Quý III', null, null, 'Quý IV'],
      [null, null, null, ...MONTHS.map((month) => `T${month}`)],
    ];
    expect(times(read([...two, ...TASKS(marks)]))).toEqual(EXPECTED);
    expect(times(read([...three, ...TASKS(marks)]))).toEqual(EXPECTED);
  });

  it('may have other columns behind it, of which the result is read as one', () => {
    const plan = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...MONTHS, 'Đơn vị phối hợp', 'Kết quả'],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', ...marks(3), 'Văn phòng', 'x'],
      [2, 'Sửa nhà để xe', 'VP', ...marks(4), 'P. KHTC', null],
    ]);
    expect(times(plan)).toEqual([
      [[3], '2026-03-31', 'cell', 'done'],
      [[4], '2026-04-30', 'cell', 'unreported'],
    ]);
    expect(plan.tasks.map(({ coordinating }) => coordinating.units)).toEqual([['VP'], ['KHTC']]);
  });

  it('takes any mark, and a cell merged over months for all of them', () => {
    const row = (cells: Record<number, CellValue>): CellValue[] => MONTHS.map((month) => cells[month] ?? null);
    const plan = read(
      [
        ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...MONTHS],
        [1, 'Lát lại vỉa hè', 'P. QLĐT', ...row({ 2: '✓', 8: 1, 11: '*' })],
        [2, 'Sửa nhà để xe', 'VP', ...row({ 4: 'x' })],
        [3, 'Trực ban', 'VP', ...row({ 1: 0, 2: '-', 5: ' ', 6: 'X' })],
      ],
      [{ top: 3, left: 6, bottom: 3, right: 8 }],
    );
    expect(plan.tasks.map(({ due }) => due.months)).toEqual([[2, 8, 11], [4, 5, 6], [6]]);
  });

  it('runs over the turn of the year where its months do', () => {
    const order = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];
    const plan = planOf(
      workbookOf(
        sheetOf('Kế hoạch', [
          ['KẾ HOẠCH NĂM HỌC 2025-2026'],
          ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...order.map((month) => `T${month}`)],
          [1, 'Khai giảng', 'VP', ...order.map((month) => (month === 9 ? 'x' : null))],
          [2, 'Thi học kỳ', 'VP', ...order.map((month) => ([12, 1].includes(month) ? 'x' : null))],
        ]),
        CATALOGUE_SHEET,
      ),
      { year: 2025 },
    );
    expect(plan.tasks.map(({ due }) => due.ym.map(({ year, month }) => `${year}-${month}`))).toEqual([
      ['2025-9'],
      ['2025-12', '2026-1'],
    ]);
  });

  it('gives way to a time column', () => {
    const plan = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn', ...MONTHS],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', '15/5/2026', ...marks(3, 4, 5)],
      [2, 'Sửa nhà để xe', 'VP', null, ...marks(6)],
    ]);
    expect(plan.tasks.map(({ due }) => [due.text, due.months])).toEqual([
      ['15/5/2026', [5]],
      ['Tháng 6', [6]],
    ]);
  });

  it('is none where the months head results', () => {
    const plan = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Kết quả thực hiện', ...blank(11)],
      [null, null, null, ...MONTHS],
      [1, 'Lát lại vỉa hè tháng này', 'P. QLĐT', ...marks(3)],
    ]);
    expect(plan.tasks.map(({ due }) => due.months)).toEqual([[]]);
  });
});

describe('a cell of a matrix', () => {
  /** What the cell below "T6" says beside a mark below "T3". */
  const inJune = (cell: CellValue, format = 'General') => {
    const rows = [
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...MONTHS.map((month) => `T${month}`)],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', ...MONTHS.map((month) => (month === 3 ? 'x' : month === 6 ? cell : null))],
    ];
    const formats = rows.map((row) => row.map((value) => (value === cell ? format : 'General')));
    const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', rows, { formats }), CATALOGUE_SHEET));
    const due = plan.tasks[0]?.due;
    return [
      due?.months,
      due?.deadline === undefined || due.deadline === null ? null : isoDate(due.deadline),
      due?.remarks.map(({ kind, part }) => `${kind} ${part}`),
    ];
  };

  it.each(['x', 'X', 'v', '✓', '●', '*', 'x x', '→', true, 1])('is a mark: %j', (cell) => {
    expect(inJune(cell)).toEqual([[3, 6], '2026-06-30', []]);
  });

  it.each(['0', '-', '—', 'Không', false, 0])('is none: %j', (cell) => {
    expect(inJune(cell)).toEqual([[3], '2026-03-31', []]);
  });

  it.each(['15/6', 'ngày 15', '15/6/2026', '10/6 - 15/6', 'trước 16/6'])('names a day of its month: %j', (cell) => {
    expect(inJune(cell)).toEqual([[3, 6], '2026-06-15', []]);
  });

  it('may hold a day as a number', () => {
    expect(inJune(46188, 'dd/mm/yyyy')).toEqual([[3, 6], '2026-06-15', []]);
  });

  it.each(['x (hoãn)', 'x?', 'Đã xong', 'chuyển T7', '50%', '15', '15/5', 'P. KHTC', '2 lần'])(
    'marks its month, and what else it says is told: %j',
    (cell) => {
      expect(inJune(cell)).toEqual([[3, 6], '2026-06-30', [`due-partly-read Tháng 6: ${cell}`]]);
    },
  );

  it('may name another year: that is told', () => {
    expect(inJune('15/6/2025')).toEqual([[3, 6], '2026-06-15', ['due-partly-read 15/6/2025']]);
  });

  it('of a quarter may name months of it', () => {
    const plan = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian', null, null, null],
      [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', 'T2', null, null, 'x'],
      [2, 'Sửa nhà để xe', 'VP', null, '20/5', null, null],
      [3, 'Trực ban', 'VP', 'T5', null, null, null],
    ]);
    expect(plan.tasks.map(({ due }) => [due.months, due.deadline && isoDate(due.deadline)])).toEqual([
      [[2, 10, 11, 12], '2026-12-31'],
      [[5], '2026-05-20'],
      [[1, 2, 3], '2026-03-31'],
    ]);
    expect(plan.tasks.map(({ due }) => due.remarks.map(({ part }) => part))).toEqual([[], [], ['Tháng 1-3: T5']]);
  });
});

describe('a matrix of quarters', () => {
  it.each([[['QI', 'QII', 'QIII', 'QIV']], [['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4']], [['I', 'II', 'III', 'IV']]])(
    'headed %j gives the months of the quarters',
    (quarters) => {
      const plan = read([
        ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian', null, null, null],
        [null, null, null, ...quarters],
        [1, 'Lát lại vỉa hè', 'P. QLĐT', null, 'x', 'x', null],
        [2, 'Sửa nhà để xe', 'VP', 'x', null, null, 'x'],
      ]);
      expect(plan.tasks.map(({ due }) => due.months)).toEqual([
        [4, 5, 6, 7, 8, 9],
        [1, 2, 3, 10, 11, 12],
      ]);
    },
  );
});

describe('no matrix', () => {
  it('is made of the numbers of columns below a header', () => {
    const plan = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Ghi chú'],
      [1, 2, 3, 4, 5, 6],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', 'VP', 'Tháng 3', null],
    ]);
    expect(plan.tasks.map(({ content, due }) => [content, due.months])).toEqual([['Lát lại vỉa hè', [3]]]);
  });

  it('is made of four weeks', () => {
    const plan = read(
      [
        ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4'],
        [1, 'Lát lại vỉa hè', 'P. QLĐT', 'x', null, null, null],
      ],
      [],
      'Tháng 3-2026',
    );
    expect(times(plan)).toEqual([[[3], '2026-03-31', 'sheet', 'unreported']]);
  });
});

describe('weeks and days are no months', () => {
  const HEAD = ['Stt', 'Nội dung', 'Chủ trì'];
  const below = (...parts: readonly CellValue[]): CellValue[] => [null, null, null, ...parts];
  const down = [0, 1, 2].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));

  it('below the months that they are parts of, those months count', () => {
    for (const weeks of [
      ['T1', 'T2', 'T3', 'T4'],
      ['Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4'],
      [1, 2, 3, 4],
    ] as const) {
      const plan = read(
        [
          [...HEAD, 'Tháng 5', null, null, null, 'Tháng 6', null, null, null],
          below(...weeks, ...weeks),
          [1, 'Lát lại vỉa hè', 'P. QLĐT', null, 'x', 'x'],
          [2, 'Kiểm tra chiếu sáng', 'P. QLĐT', ...blank(3), 'x', 'x'],
          [3, 'Sửa nhà để xe', 'VP', ...blank(7), 'x'],
        ],
        [...down, { top: 1, bottom: 1, left: 3, right: 6 }, { top: 1, bottom: 1, left: 7, right: 10 }],
      );
      expect(plan.tasks.map(({ due }) => due.months)).toEqual([[5], [5, 6], [6]]);
    }
  });

  it('below quarters, "T1" to "T6" are months', () => {
    const plan = read(
      [
        [...HEAD, 'Quý I', null, null, 'Quý II', null, null],
        below('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
        [1, 'Lát lại vỉa hè', 'P. QLĐT', null, null, 'x', 'x'],
      ],
      [...down, { top: 1, bottom: 1, left: 3, right: 5 }, { top: 1, bottom: 1, left: 6, right: 8 }],
    );
    expect(plan.tasks[0]?.due.months).toEqual([3, 4]);
  });

  it('in a sheet of one month that month holds', () => {
    const weeks = [
      [...HEAD, 'T1', 'T2', 'T3', 'T4'],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', null, 'x'],
    ];
    const days = [
      [...HEAD, ...Array.from({ length: 31 }, (_, day) => day + 1)],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', null, 'x'],
    ];
    for (const rows of [weeks, days]) {
      const plan = read([['KẾ HOẠCH THÁNG 9 NĂM 2026'], [], ...rows], [], 'Tháng 9');
      expect(plan.tasks.map(({ due }) => [due.months, due.from])).toEqual([[[9], 'sheet']]);
    }
    const months = read([['KẾ HOẠCH NĂM 2026'], [], ...weeks], []);
    expect(months.tasks[0]?.due.months).toEqual([2]);
  });
});
