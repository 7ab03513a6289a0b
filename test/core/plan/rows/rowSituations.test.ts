/** Rows of small sheets, as clerks lay them out (tables in `test/cases/rows.md`): which are tasks, when, and what is said. */
import type { IssueCode } from '../../../../src/core/checks/codes';
import { runChecks } from '../../../../src/core/checks/runChecks';
import { runThrough } from '../../../../src/core/flow/steps';
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan, Task } from '../../../../src/core/plan/types';
import { caseTable } from '../../../helpers/caseTable';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

type Rows = readonly (readonly string[])[];

/** Rows written as "a ¦ b // c ¦ d". */
function rowsOf(text: string): Rows {
  return text.split('//').map((row) => row.split('¦').map((cell) => cell.trim()));
}

function read(rows: Rows, name = 'Kế hoạch 2026'): Plan {
  const merges: MergedArea[] = [];
  const grid = rows.map((cells, index): readonly CellValue[] =>
    cells.map((text, column) => {
      if (text !== '^') return /^\d{1,3}$/.test(text) ? Number(text) : text === '' ? null : text;
      const above = merges.findIndex((area) => area.left === column && area.bottom === index);
      const top = merges[above]?.top ?? index;
      if (above >= 0) merges.splice(above, 1);
      merges.push({ top, left: column, bottom: index + 1, right: column });
      return null;
    }),
  );
  return planOf(workbookOf(sheetOf(name, grid, { merges }), CATALOGUE_SHEET));
}

const SAID: readonly string[] = ['band-unread', 'row-doubtful', 'event-timed'];

/** The codes said about rows and bands, each once. */
function saidOf(plan: Plan): string {
  const codes: readonly IssueCode[] = runThrough(runChecks({ plan, asOf: { year: 2026, month: 6, day: 15 } })).map(
    ({ code }) => code,
  );
  return [...new Set(codes.filter((code) => SAID.includes(code)))].sort().join(', ');
}

function timeOf(task: Task | undefined): string {
  if (task === undefined) return 'không là nhiệm vụ';
  const { months, event, kind } = task.due;
  return [months.join(), event ? 'sự kiện' : '', kind === 'none' ? 'không' : '']
    .filter((part) => part !== '')
    .join(' ');
}

const BANDS = caseTable('rows.md', 'Dòng dải thời gian và những gì đứng cạnh', ['Dòng', 'Tháng', 'Nói ra']);

test.each(BANDS)('Below the row "$Dòng" a task is of: $Tháng (said: $Nói ra)', (line) => {
  const plan = read([
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
    ['THÁNG 2'],
    ['1', 'Kiểm kê kho', 'VP'],
    ...rowsOf(line['Dòng']),
    ['1', 'Sơn lại cổng', 'VP'],
  ]);
  const [first, below, ...more] = plan.tasks;
  expect([first?.content, timeOf(first), below?.content, timeOf(below), more.length, saidOf(plan)]).toEqual([
    'Kiểm kê kho',
    '2',
    'Sơn lại cổng',
    line['Tháng'],
    0,
    line['Nói ra'],
  ]);
});

interface Frame {
  readonly heading: string;
  readonly head: readonly string[];
  readonly tasks: Rows;
}

const FRAMES: readonly Frame[] = [
  {
    heading: 'Dòng không phải nhiệm vụ, bảng có cột TT',
    head: ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Kết quả thực hiện'],
    tasks: ['Kiểm kê kho', 'Sơn lại cổng', 'Trồng cây'].map((content, at) => [
      String(at + 1),
      content,
      'VP',
      'P. KHTC',
      'Tháng 5',
    ]),
  },
  {
    heading: 'Dòng không phải nhiệm vụ, bảng không có cột TT',
    head: ['Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả'],
    tasks: ['Kiểm kê kho', 'Sơn lại cổng', 'Trồng cây'].map((content) => [content, 'VP', 'Tháng 5', 'Hoàn thành']),
  },
];

describe.each(FRAMES)('$heading', ({ heading, head, tasks }) => {
  const lines = caseTable('rows.md', heading, ['Các dòng', 'Chỗ', 'Nhiệm vụ', 'Nói ra']).flatMap((line) =>
    (line['Chỗ'] === 'cả hai' ? ['giữa', 'dưới'] : [line['Chỗ']]).map((place) => ({ ...line, Chỗ: place })),
  );

  it.each(lines)('the rows "$Các dòng" ($Chỗ) hold $Nhiệm vụ tasks (said: $Nói ra)', (line) => {
    const added = rowsOf(line['Các dòng']);
    const [one = [], two = [], three = []] = tasks;
    const plan = read(line['Chỗ'] === 'giữa' ? [head, one, two, ...added, three] : [head, one, two, three, ...added]);
    expect([plan.tasks.length - tasks.length, saidOf(plan)]).toEqual([Number(line['Nhiệm vụ']), line['Nói ra']]);
    const contents = plan.tasks.map(({ content }) => content);
    for (const row of tasks) expect(contents).toContain(row.find((cell) => contents.includes(cell)));
  });
});

const MERGED = caseTable('rows.md', 'Ô gộp qua nhiều dòng', ['Trang', 'Nhiệm vụ', 'Nói ra']);

test.each(MERGED)('The sheet "$Trang" holds the tasks $Nhiệm vụ (said: $Nói ra)', (line) => {
  const plan = read(rowsOf(line['Trang']));
  const tasks = plan.tasks.map(
    ({ row, lead, due }) => `${row} ${lead.units.join()} ${due.months.join() || 'không tháng'}`,
  );
  expect([tasks.join('; '), saidOf(plan)]).toEqual([line['Nhiệm vụ'], line['Nói ra']]);
});

const OUTSIDE = caseTable('rows.md', 'Việc theo thời gian của nơi khác', ['Các dòng', 'Tháng']);

test.each(OUTSIDE)('In a sheet of December the tasks of "$Các dòng" are of: $Tháng', (line) => {
  const plan = read([
    ['KẾ HOẠCH CÔNG TÁC THÁNG 12 NĂM 2026'],
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì'],
    ...rowsOf(line['Các dòng']),
  ]);
  expect(plan.tasks.map(timeOf).join('; ')).toBe(line['Tháng']);
});

const RECURRING = caseTable('rows.md', 'Việc thường xuyên trong kế hoạch năm', ['Các dòng', 'Tháng']);

test.each(RECURRING)('In a plan of a year the tasks of "$Các dòng" are of: $Tháng', (line) => {
  const plan = read([
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì'],
    ...rowsOf(line['Các dòng']),
  ]);
  expect(plan.tasks.map(timeOf).join('; ')).toBe(line['Tháng']);
});

test('Work timed elsewhere that stands between two months keeps the month above it, and that is said', () => {
  const plan = read([
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì'],
    ...rowsOf(
      'THÁNG 5 // 1 ¦ Kiểm kê kho ¦ VP // VIỆC THEO LỊCH CỦA CẤP TRÊN // 1 ¦ Sơn cổng ¦ VP // THÁNG 6 // 1 ¦ Rửa xe ¦ VP',
    ),
  ]);
  expect(plan.tasks.map(timeOf).join('; ')).toBe('5; 5; 6');
  expect(saidOf(plan)).toBe('band-unread');
});

const TITLES = caseTable('rows.md', 'Tháng còn sót trên tiêu đề trang', ['Thời hạn của các dòng', 'Dòng trống']);

test.each(TITLES)(
  'Under a title of February, with "$Thời hạn của các dòng", blank rows are of: $Dòng trống',
  (line) => {
    const times = (rowsOf(line['Thời hạn của các dòng'])[0] ?? []).map((time, at) => [
      String(at + 1),
      `Việc thứ ${at + 1}`,
      'VP',
      time,
    ]);
    const plan = read([
      ['NHIỆM VỤ THÁNG 02/2026'],
      [],
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
      ...times,
    ]);
    const blank = plan.tasks.filter((_, at) => times[at]?.[3] === '');
    expect([plan.tasks.length, ...new Set(blank.map(timeOf))].slice(0, 2)).toEqual(
      blank.length === 0 ? [times.length] : [times.length, line['Dòng trống']],
    );
  },
);
