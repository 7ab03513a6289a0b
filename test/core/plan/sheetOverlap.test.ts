/** Two counted sheets that hold the same tasks (counting rule 11): nothing is summarised until one is chosen. */
import { findOverlaps } from '../../../src/core/plan/sheetOverlap';
import type { Plan } from '../../../src/core/plan/types';
import { due, named, names, plan, task } from '../../helpers/planOf';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { TaskParts } from '../../helpers/planOf';

/** A plan of two sheets: each letter is a task, equal letters are equal contents. */
function twoSheets(first: string, second: string, parts: readonly [TaskParts, TaskParts] = [{}, {}]): Plan {
  const tasksOf = (letters: string, sheet: string, part: TaskParts): TaskParts[] =>
    Array.from(letters, (letter) => task({ content: `Duy tu tuyến đường ${letter}`, sheet, ...part }));
  return plan({
    tasks: [...tasksOf(first, 'Tháng 3', parts[0]), ...tasksOf(second, 'Bản gửi Sở', parts[1])],
    sheets: [{ name: 'Tháng 3' }, { name: 'Bản gửi Sở' }],
  });
}

const shared = (of: Plan): unknown => findOverlaps(of).map(({ a, b, shared }) => `${a} = ${b}: ${shared}`);

describe('two sheets overlap', () => {
  it.each([
    ['exactly half of the smaller one stands in the other', 'ABCD', 'AX', 1],
    ['exactly half of the smaller one stands in the other, whichever comes first', 'AX', 'ABCD', 1],
    ['most of it stands in the other', 'ABCD', 'ABX', 2],
    ['all of it does, however long the other is', 'ABCDEFGH', 'A', 1],
  ])('where %s', (_, first, second, number) => {
    expect(shared(twoSheets(first, second))).toEqual([`Tháng 3 = Bản gửi Sở: ${number}`]);
  });

  it('where the lead is the same unit, however it is spelt', () => {
    const spelt = twoSheets('A', 'A', [
      { lead: named('QLDT', 'P. QLĐT') },
      { lead: named('QLDT', 'Phòng Quản lý đô thị') },
    ]);
    expect(shared(spelt)).toHaveLength(1);
  });

  it('where no unit was read and the lead cells say the same', () => {
    const unread = twoSheets('A', 'A', [{ lead: names('Tổ  công tác') }, { lead: names('tổ công tác') }]);
    expect(shared(unread)).toHaveLength(1);
    const other = twoSheets('A', 'A', [{ lead: names('Tổ công tác') }, { lead: names('Tổ giúp việc') }]);
    expect(shared(other)).toEqual([]);
  });

  it('where neither task has a month', () => {
    expect(shared(twoSheets('A', 'A', [{ due: due([]) }, { due: due([]) }]))).toHaveLength(1);
  });

  it('once for each month of a task', () => {
    expect(shared(twoSheets('A', 'A', [{ due: due([3, 4]) }, { due: due([3, 4]) }]))).toEqual([
      'Tháng 3 = Bản gửi Sở: 2',
    ]);
    // Two of the smaller one's three months.
    expect(shared(twoSheets('A', 'A', [{ due: due([2, 3, 4]) }, { due: due([3, 4, 5]) }]))).toHaveLength(1);
    // One of three.
    expect(shared(twoSheets('A', 'A', [{ due: due([1, 2, 3]) }, { due: due([3, 4, 5]) }]))).toEqual([]);
  });
});

describe('two sheets do not overlap', () => {
  it.each<[string, string, string, TaskParts, TaskParts]>([
    ['less than half of the smaller one stands in the other', 'ABCD', 'AXY', {}, {}],
    ['the same work is led by another unit', 'A', 'A', {}, { lead: named('VP', 'VP') }],
    [
      'several units lead together where one of them leads alone',
      'A',
      'A',
      {},
      { lead: names('', { units: ['QLDT', 'VP'] }) },
    ],
    ['the same work is due in another month', 'AB', 'AC', { due: due([3]) }, { due: due([4]) }],
    ['the same work has no month in one of them', 'A', 'A', {}, { due: due([]) }],
  ])('where %s', (_, first, second, one, other) => {
    expect(shared(twoSheets(first, second, [one, other]))).toEqual([]);
  });

  it('where the lead differs although both sheets have work of that month', () => {
    const mixed = twoSheets('AB', 'AB', [{ lead: named('QLDT', 'P. QLĐT') }, { lead: named('VP', 'VP') }]);
    expect(shared(mixed)).toEqual([]);
  });

  it('where one of them does not count', () => {
    const both = twoSheets('AB', 'AB');
    const sheets = both.sheets.map((sheet, index) => ({ ...sheet, counted: index === 0 }));
    expect(shared({ ...both, sheets })).toEqual([]);
  });
});

it('Of three sheets every pair that overlaps is told, in the order of the sheets', () => {
  const copies = plan({
    tasks: ['Một', 'Hai', 'Ba'].map((sheet) => task({ content: 'Duy tu tuyến đường', sheet })),
    sheets: [{ name: 'Một' }, { name: 'Hai' }, { name: 'Ba' }],
  });
  expect(findOverlaps(copies)).toEqual([
    { a: 'Một', b: 'Hai', shared: 1 },
    { a: 'Một', b: 'Ba', shared: 1 },
    { a: 'Hai', b: 'Ba', shared: 1 },
  ]);
});

it('work that comes again every week is no overlap of the sheets of two months, and counts once in each', () => {
  const month = (number: number) =>
    sheetOf(`Tháng ${String(number)}`, [
      [`KẾ HOẠCH CÔNG TÁC THÁNG ${String(number)} NĂM 2026`],
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả'],
      [1, 'Tiếp công dân', 'Văn phòng', 'Hàng tuần', null],
      [2, 'Trực cơ quan', 'Văn phòng', 'Thường xuyên', null],
      [3, `Duy tu tuyến đường ${String(number)}`, 'Văn phòng', `Tháng ${String(number)}`, null],
    ]);
  const read = planOf(workbookOf(month(8), month(9), CATALOGUE_SHEET));
  expect(findOverlaps(read)).toEqual([]);
  expect(read.tasks.map(({ sheet, due: { ym } }) => [sheet, ym.map((each) => each.month)])).toEqual([
    ...[1, 2, 3].map(() => ['Tháng 8', [8]]),
    ...[1, 2, 3].map(() => ['Tháng 9', [9]]),
  ]);
});
