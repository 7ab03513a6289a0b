/** Cells of one task that have to be read together: results against each other, beginning and end, shares of one column. */
import type { CellValue, MergedArea } from '../../../src/core/grid/grid';
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import type { Plan, Task } from '../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const FIRST = ['TT', 'Nội dung', 'Đơn vị chủ trì'];

function read(heads: readonly string[], rows: readonly (readonly CellValue[])[]): Plan {
  const tasks = rows.map((cells, at) => [at + 1, `Duy tu cống số ${at + 1}`, 'VP', ...cells]);
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [[...FIRST, ...heads], ...tasks]), CATALOGUE_SHEET));
}

const states = (plan: Plan): readonly string[] => plan.tasks.map(({ progress }) => progress.state);
const timeOf = ({ due: { months, deadline } }: Task): unknown => [
  months.join(),
  deadline === null ? '' : `${deadline.day}/${deadline.month}/${deadline.year}`,
];
const said = (plan: Plan): readonly string[] =>
  runThrough(runChecks({ plan, asOf: { year: 2026, month: 1, day: 1 } }))
    .map(({ code }) => code)
    .filter((code) => ['progress-unread', 'due-partly-read', 'due-invalid'].includes(code));

describe('two columns of results', () => {
  it('are not believed where one says done and the other that the work is open', () => {
    const plan = read(
      ['Thời hạn', 'Đơn vị tự đánh giá', 'Văn phòng đánh giá'],
      [
        ['Tháng 5', 'Hoàn thành', 'Chưa hoàn thành'],
        ['Tháng 5', 'Hoàn thành', 'Hoàn thành'],
        ['Tháng 5', 'Đang thực hiện', ''],
      ],
    );
    expect(states(plan)).toEqual(['unclear', 'done', 'in-progress']);
    expect(said(plan)).toEqual(['progress-unread']);
  });

  it('of two periods: the later one holds', () => {
    const plan = read(['Thời hạn', 'Kết quả quý I', 'Kết quả quý II'], [['Tháng 5', 'Chưa hoàn thành', 'Hoàn thành']]);
    expect(states(plan)).toEqual(['done']);
    const english = read(['Deadline', 'Status Q1', 'Status Q2'], [['May', 'In progress', 'Completed']]);
    expect(states(english)).toEqual(['done']);
  });
});

describe('marks below "Kết quả" and headings that are not known', () => {
  const merges: MergedArea[] = [
    ...[0, 1, 2, 3].map((column) => ({ top: 1, bottom: 2, left: column, right: column })),
    { top: 1, bottom: 1, left: 4, right: 5 },
  ];
  const lines = [
    [...FIRST, 'Thời hạn', 'Kết quả', null],
    [null, null, null, null, 'Cấp tỉnh', 'Cấp xã'],
  ];

  it('say that something is done, not what: unclear; the second line of the header is no task', () => {
    const rows = [
      [1, 'Kiểm tra bến đò', 'VP', 'Tháng 5', 'x', null],
      [2, 'Sơn phao tiêu', 'VP', 'Tháng 5', null, 'x'],
      [3, 'Thay đèn hiệu', 'VP', 'Tháng 5', null, 'Hoàn thành'],
    ];
    const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', [...lines, ...rows], { merges }), CATALOGUE_SHEET));
    expect(states(plan)).toEqual(['unclear', 'unclear', 'done']);
    expect(plan.tasks.map(({ row }) => row)).toEqual([3, 4, 5]);
  });
});

describe('a column "Kết quả"', () => {
  it.each([
    [
      ['20/5/2026', ''],
      ['done', 'unreported'],
    ],
    [
      ['2/4 thôn', '1/3 thôn'],
      ['in-progress', 'in-progress'],
    ],
    [
      ['Xong', '2/4', '1/3', ''],
      ['done', 'in-progress', 'in-progress', 'unreported'],
    ],
  ])('that holds days or shares (%j) tells what became of the work: %j', (cells, meant) => {
    const plan = read(
      ['Thời hạn', 'Kết quả'],
      cells.map((cell) => ['Tháng 5', cell]),
    );
    expect(states(plan)).toEqual(meant);
  });

  it('that names documents holds products', () => {
    const plan = read(
      ['Thời hạn', 'Kết quả'],
      [
        ['Tháng 5', 'Báo cáo'],
        ['Tháng 6', 'Kế hoạch của xã'],
      ],
    );
    expect([states(plan), plan.tasks.map(({ product }) => product)]).toEqual([
      ['unreported', 'unreported'],
      ['Báo cáo', 'Kế hoạch của xã'],
    ]);
  });
});

describe('a column of shares', () => {
  it.each([
    [
      [1, 35, 100],
      [1, 35, 100],
    ],
    [
      [1, 0.35, 0],
      [100, 35, 0],
    ],
  ])('%j is read as %j per cent', (typed, meant) => {
    const plan = read(
      ['Thời hạn', '% hoàn thành'],
      typed.map((share) => ['Tháng 5', share]),
    );
    expect(plan.tasks.map(({ progress }) => progress.percent)).toEqual(meant);
  });
});

describe('beginning and end in two columns', () => {
  it.each([
    ['01/3/2026', '15/5/2026', '3,4,5', '15/5/2026'],
    ['T4', 'T6', '4,5,6', '30/6/2026'],
    ['10/5', '20/5', '5', '20/5/2026'],
    ['2026-03-01', '2026-05-15', '3,4,5', '15/5/2026'],
    ['Quý I', 'Quý III', '1,2,3,4,5,6,7,8,9', '30/9/2026'],
    ['', '15/5/2026', '5', '15/5/2026'],
    ['01/11/2025', '15/2/2026', '1,2', '15/2/2026'],
  ])('%s and %s are the months %s, due on %s, as in one cell', (start, end, months, deadline) => {
    const plan = read(['Thời gian bắt đầu', 'Thời gian kết thúc'], [[start, end]]);
    expect(plan.tasks.map(timeOf)).toEqual([[months, deadline]]);
    expect(said(plan)).toEqual([]);
  });

  it.each([
    ['01/9/2026', '15/5/2026'],
    ['khi có vốn', '15/5/2026'],
  ])('%s and %s make no range: the end holds, and it is said', (start, end) => {
    const plan = read(['Ngày bắt đầu', 'Ngày kết thúc'], [[start, end]]);
    expect(plan.tasks.map(timeOf)).toEqual([['5', '15/5/2026']]);
    expect(said(plan)).toEqual(['due-partly-read']);
  });
});

describe('parts of a task in rows without a number', () => {
  const parts = (...cells: readonly (string | null)[][]): Plan =>
    planOf(
      workbookOf(
        sheetOf('Kế hoạch 2026', [
          [...FIRST, 'Thời hạn', 'Kết quả'],
          [1, 'Duy tu cống gồm:', 'VP', null, null],
          ...cells.map((row) => [null, ...row]),
          [2, 'Sơn lan can', 'VP', 'Tháng 4', null],
        ]),
        CATALOGUE_SHEET,
      ),
    );
  const doubts = (plan: Plan): unknown => plan.doubtfulRows.map(({ row, why }) => [row, why]);

  it('go on the task, and those with a time or a result of their own are said', () => {
    const plan = parts(['- cống số 1', null, 'Tháng 3', 'Xong'], ['- cống số 2', null, null, null]);
    expect(plan.tasks.map(({ content }) => content)).toEqual([
      'Duy tu cống gồm: - cống số 1 - cống số 2',
      'Sơn lan can',
    ]);
    expect(doubts(plan)).toEqual([[3, 'joined']]);
  });

  it('are not said where a sentence goes on, or where nothing stands beside them', () => {
    expect(doubts(parts(['nạo vét và kè', null, 'Tháng 3', null]))).toEqual([]);
    expect(doubts(parts(['- cống số 1', null, null, null]))).toEqual([]);
  });
});
