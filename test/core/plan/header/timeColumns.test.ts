/** Times told by two columns, by months below quarters, or in another column than the one that is read. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { issuesOf } from '../../../helpers/planOf';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const FIRST = ['Stt', 'Nội dung', 'Đơn vị chủ trì'];

/** Reads a plan with these lines of further headings and these cells below them. */
function read(
  heads: readonly (readonly CellValue[])[],
  rows: readonly (readonly CellValue[])[],
  merges: readonly MergedArea[] = [],
): Plan {
  const lines = heads.map((cells, at) => [...(at === 0 ? FIRST : FIRST.map(() => null)), ...cells]);
  const tasks = rows.map((cells, at) => [at + 1, `Nạo vét kênh ${at + 1}`, 'Tổ Kênh', ...cells]);
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [...lines, ...tasks], { merges })), { year: 2026 });
}

const endsOf = ({ tasks }: Plan): readonly string[] =>
  tasks.map(({ due: { deadline } }) => (deadline === null ? '' : `${deadline.day}/${deadline.month}/${deadline.year}`));

it('"Ngày" beside "Tháng" is the day of that month, whichever stands first', () => {
  const rows = [
    [15, 3, 2026],
    ['10-12', 4, 2026],
    [null, 5, 2026],
    [31, 12, 2025],
  ];
  expect(endsOf(read([['Ngày', 'Tháng', 'Năm']], rows))).toEqual(['15/3/2026', '12/4/2026', '31/5/2026', '31/12/2025']);
  expect(endsOf(read([['Tháng', 'Ngày']], [[3, 15]]))).toEqual(['15/3/2026']);
});

it('a day beside a month that is none of it is said', () => {
  const plan = read(
    [['Ngày', 'Tháng']],
    [
      [31, 4],
      ['chờ triều', 5],
    ],
  );
  expect(issuesOf('due-invalid', plan).map(({ part }) => part)).toEqual(['31 tháng 4']);
  expect(issuesOf('due-partly-read', plan).map(({ part }) => part)).toEqual(['triều']);
});

it('"Từ tháng" and "Đến tháng" below one heading hold months', () => {
  const merges = [{ top: 1, bottom: 1, left: 3, right: 4 }];
  const heads = [
    ['Thời gian thực hiện', null],
    ['Từ tháng', 'Đến tháng'],
  ];
  const plan = read(
    heads,
    [
      [3, 5],
      [4, 4],
    ],
    merges,
  );
  expect(plan.tasks.map(({ due }) => due.months)).toEqual([[3, 4, 5], [4]]);
});

it('"1", "2", "3" below "Quý I" are its months', () => {
  const merges = [3, 6].map((left) => ({ top: 1, bottom: 1, left, right: left + 2 }));
  const heads = [
    ['Quý I', null, null, 'Quý II', null, null],
    [1, 2, 3, '4', '5', '6'],
  ];
  const plan = read(
    heads,
    [
      [null, 'x'],
      [null, null, null, null, 'x', 'x'],
    ],
    merges,
  );
  expect(plan.tasks.map(({ due }) => due.months)).toEqual([[2], [5, 6]]);
});

it.each(['Gia hạn lần 1', 'Gia hạn đến', 'Thời gian gia hạn'])('a term moved in "%s" is said to be unread', (head) => {
  const plan = read(
    [['Thời hạn', head, 'Kết quả']],
    [
      ['31/3/2026', '30/6/2026', null],
      ['30/6/2026', null, 'Xong'],
    ],
  );
  expect(endsOf(plan)).toEqual(['31/3/2026', '30/6/2026']);
  expect(issuesOf('column-unread', plan).map(({ params }) => params)).toEqual([
    { header: head, cells: 1, taken: 'Thời hạn' },
  ]);
});

it('points up to ten below "Kết quả" are no percentages', () => {
  const states = (...cells: readonly CellValue[]) =>
    read(
      [['Thời hạn', 'Kết quả']],
      cells.map((cell) => ['Tháng 3', cell]),
    ).tasks.map(({ progress }) => progress.state);
  expect(states(9, 5, 10)).toEqual(['unclear', 'unclear', 'unclear']);
  expect(states(90, 50, 100)).toEqual(['in-progress', 'in-progress', 'done']);
});

it('months in every row of "Thời gian hoàn thành" are when work is due, below a title of another time too', () => {
  const plan = (...terms: readonly CellValue[]) =>
    planOf(
      workbookOf(
        sheetOf('Báo cáo', [
          ['KẾT QUẢ 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026'],
          ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Kết quả 6 tháng'],
          ...terms.map((term, at) => [at + 1, `Nạo vét mương ${at}`, 'VP', term, at === 0 ? 'Đã hoàn thành' : 'Chưa']),
        ]),
        CATALOGUE_SHEET,
      ),
    );
  const read = (...terms: readonly CellValue[]) =>
    plan(...terms).tasks.map(({ due, progress }) => [due.months.join(), progress.state]);
  expect(read('Tháng 3', 'Tháng 9')).toEqual([
    ['3', 'done'],
    ['9', 'not-started'],
  ]);
  // Days come with the work.
  expect(plan('15/3/2026', null).tasks.map(({ progress }) => progress.completedOn?.month ?? null)).toEqual([3, null]);
});

it('"Tháng" beside "Quý" is the month of that quarter; another month is said', () => {
  const plan = read(
    [['Quý', 'Tháng']],
    [
      ['I', 3],
      ['II', null],
      [null, 8],
      ['IV', '10, 12'],
      ['I', 5],
    ],
  );
  expect(plan.tasks.map(({ due }) => due.months)).toEqual([[3], [4, 5, 6], [8], [10, 12], []]);
  expect(issuesOf('due-partly-read', plan).map(({ part }) => part)).toEqual(['5?']);
  expect(issuesOf('column-unread', plan)).toEqual([]);
});
