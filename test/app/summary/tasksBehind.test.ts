/** The tasks behind a number: as many as the number says, in whatever row and column it stands. */
import { TABLE_FIGURES, isIdleRow, rowNameOf, tasksBehind, unitRowId } from '../../../src/app/summary/tasksBehind';
import type { CountedFigure, NumberChoice } from '../../../src/app/summary/tasksBehind';
import { createSay } from '../../../src/messages/createSay';
import { count, names, planOf, room } from '../../helpers/rollUps';

const say = createSay('vi');
const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('TC', 'Phòng Tổ chức'), room('KT', 'Phòng Kế toán')],
  [
    { lead: names(['VP']), content: 'Việc quá hạn', months: [5] },
    { lead: names(['VP']), content: 'Việc đang làm', months: [6], state: 'in-progress' },
    { lead: names(['VP', 'TC']), content: 'Việc chung', months: [4], state: 'unclear' },
    { lead: names(['TC']), content: 'Việc đã xong', months: [5], state: 'done', completedOn: '2026-05-20' },
    { lead: names(['TC']), content: 'Việc xong muộn', months: [4], state: 'done', completedOn: '2026-05-20' },
    { lead: names(['TC']), content: 'Việc thường xuyên', months: [6], state: 'ongoing' },
    { lead: names(['TC']), content: 'Việc lùi', months: [5], state: 'deferred', deferredTo: 9 },
    { lead: names(['TC']), content: 'Việc hủy', months: [5], state: 'cancelled' },
    { lead: names([], { collectives: ['các phòng'] }), content: 'Việc của nhóm', months: [6] },
    { lead: names([], { unknown: ['Tổ xe'] }), content: 'Việc chưa rõ ai', months: [6] },
    { lead: names(['VP']), content: 'Việc tồn', months: [2] },
    { lead: names(['TC']), content: 'Việc tồn đã xong', months: [2], state: 'done', completedOn: '2026-04-20' },
  ],
);
const ROLL_UP = count(PLAN, '2026-Q2', '2026-06-05');

const contents = (choice: NumberChoice) =>
  tasksBehind({ rollUp: ROLL_UP }, PLAN, choice, say).map(({ content }) => content);

const FIGURES: readonly CountedFigure[] = [
  ...TABLE_FIGURES.filter((figure) => figure !== null),
  'completed',
  'carriedDone',
];

test.each(FIGURES)('%s has as many tasks behind it as it says, in every row', (figure) => {
  expect(contents({ row: null, figure })).toHaveLength(ROLL_UP.total[figure]);
  expect(ROLL_UP.total[figure]).toBeGreaterThan(0);
  for (const row of ROLL_UP.rows) {
    expect([row.name, contents({ row: unitRowId(row), figure }).length]).toEqual([row.name, row.counts[figure]]);
  }
});

test('a task with several leads is behind the number of each, and of the total once', () => {
  expect(contents({ row: 'VP', figure: 'unclear' })).toEqual(['Việc chung']);
  expect(contents({ row: 'TC', figure: 'unclear' })).toEqual(['Việc chung']);
  expect(contents({ row: null, figure: 'unclear' })).toEqual(['Việc chung']);
});

test('groups and tasks without a lead have their rows too', () => {
  expect(contents({ row: '*các phòng', figure: 'total' })).toEqual(['Việc của nhóm']);
  expect(contents({ row: '', figure: 'total' })).toEqual(['Việc chưa rõ ai']);
  expect(contents({ row: 'XX', figure: 'total' })).toEqual([]);
});

test('late work comes with the longest late first, and says how late', () => {
  const late = tasksBehind({ rollUp: ROLL_UP }, PLAN, { row: null, figure: 'overdue' }, say);
  expect(late.map(({ content, daysLate, state }) => [content, daysLate, state])).toEqual([
    ['Việc chung', 36, 'Chưa hoàn thành quá hạn (chưa rõ nội dung)'],
    ['Việc quá hạn', 5, 'Chưa hoàn thành quá hạn (chưa báo cáo)'],
  ]);
});

test('a task says where it stands, who leads it and how it is', () => {
  const [task] = tasksBehind({ rollUp: ROLL_UP }, PLAN, { row: 'TC', figure: 'carriedDone' }, say);
  expect(task).toMatchObject({
    sheet: 'Tháng 7',
    row: 16,
    column: 1,
    number: '12',
    leads: 'Phòng Tổ chức',
    deadline: { year: 2026, month: 2, day: 28 },
    state: 'Đã hoàn thành',
    daysLate: null,
  });
});

test('rows are told by name, and those without any task are told apart', () => {
  expect(rowNameOf(ROLL_UP, { row: '', figure: 'total' }, say)).toBe('Chưa rõ đơn vị chủ trì');
  expect(rowNameOf(ROLL_UP, { row: null, figure: 'total' }, say)).toBeNull();
  expect(ROLL_UP.rows.filter(isIdleRow).map(({ name }) => name)).toEqual(['Phòng Kế toán']);
});
