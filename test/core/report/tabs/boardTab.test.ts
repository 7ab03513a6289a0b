import { BOLD_LETTERS } from '../../../../src/core/draft/letterWidths';
import { emsOf, lineWidth } from '../../../../src/core/draft/rowHeights';
import { boardTab } from '../../../../src/core/report/tabs/boardTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';

const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')],
  [
    { lead: names(['VP']), months: [1], state: 'done', completedOn: '2026-01-20' },
    { lead: names(['VP']), months: [1] },
    { lead: names(['VP', 'KHTC']), months: [2, 3], state: 'done', completedOn: '2026-03-02' },
    { lead: names(['KHTC']), months: [3], state: 'ongoing' },
    { lead: names([], { collectives: ['Các phòng'] }), months: [12] },
  ],
);
const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

function boardAt(asOf: string, language: 'vi' | 'en' = 'vi'): TabDraft {
  return boardTab({
    months: MONTHS.map((month) => count(PLAN, month, asOf)),
    year: count(PLAN, '2026', asOf),
    say: createSay(language),
    closedAt: { date: day(asOf), hour: 8, minute: 0 },
  });
}

/** The row of a unit: its months, and the four figures of its year. */
function rowOf(tab: TabDraft, name: string): { readonly months: unknown[]; readonly year: unknown[] } {
  const values = (tab.rows.find(({ cells }) => cells[1]?.value === name)?.cells ?? []).map(
    (cell) => cell?.value ?? null,
  );
  return { months: values.slice(2, 14), year: values.slice(14, 18) };
}

/** The looks of the months of a row. */
function stepsOf(tab: TabDraft, name: string): unknown[] {
  return (tab.rows.find(({ cells }) => cells[1]?.value === name)?.cells ?? []).slice(2, 14).map((cell) => cell?.style);
}

const NOTHING = Array.from({ length: 9 }, () => null);

test('a cell says what is done of what is to be done, and nothing where there is nothing to do', () => {
  const board = boardAt('2026-03-31');
  expect(rowOf(board, 'Văn phòng').months).toEqual(['1/2', '1/1', '1/1', ...NOTHING]);
  expect(rowOf(board, 'Phòng Kế hoạch - Tài chính').months).toEqual([null, '1/1', '1/1', ...NOTHING]);
  expect(rowOf(board, 'Tổng cộng').months).toEqual(['1/2', '1/1', '1/1', ...NOTHING.slice(1), '0/1']);
});

test('the rate of the year is of what was due; zeros are left blank', () => {
  const board = boardAt('2026-03-31');
  expect(rowOf(board, 'Văn phòng').year).toEqual([3, 2, 1, 66.7]);
  expect(rowOf(board, 'Phòng Kế hoạch - Tài chính').year).toEqual([1, 1, null, 100]);
  expect(rowOf(board, 'Các phòng').year).toEqual([1, null, null, '–']);
  expect(rowOf(board, 'Tổng cộng').year).toEqual([4, 2, 1, 66.7]);
});

test('rows that add up to more than the total are explained: tasks that several lead', () => {
  const JOINT = 'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị; dòng tổng cộng chỉ tính một lần.';
  expect(boardAt('2026-03-31').rows.map(({ cells }) => cells[0]?.value)).toContain(JOINT);
  const single = planOf([room('VP', 'Văn phòng')], [{ lead: names(['VP']), months: [1] }]);
  const board = boardTab({
    months: MONTHS.map((month) => count(single, month, '2026-03-31')),
    year: count(single, '2026', '2026-03-31'),
    say: createSay('vi'),
    closedAt: { date: day('2026-03-31'), hour: 8, minute: 0 },
  });
  expect(board.rows.map(({ cells }) => cells[0]?.value)).not.toContain(JOINT);
});

test('a month has its shade when it is over, not while it runs', () => {
  const white = Array.from({ length: 9 }, () => 'step-0');
  expect(stepsOf(boardAt('2026-03-30'), 'Văn phòng')).toEqual(['step-2', 'step-4', 'step-0', ...white]);
  expect(stepsOf(boardAt('2026-03-31'), 'Văn phòng')).toEqual(['step-2', 'step-4', 'step-4', ...white]);
  expect(stepsOf(boardAt('2026-12-31'), 'Các phòng').at(-1)).toBe('step-1');
});

test('shades begin at a half, at four fifths and at all, in whole tasks', () => {
  const shade = (done: number, of: number): unknown => {
    const tasks = Array.from({ length: of }, (_, at) => ({
      lead: names(['VP']),
      months: [1],
      ...(at < done ? ({ state: 'done', completedOn: '2026-01-20' } as const) : {}),
    }));
    const plan = planOf([room('VP', 'Văn phòng')], tasks);
    const months = MONTHS.map((month) => count(plan, month, '2026-02-28'));
    const year = count(plan, '2026', '2026-02-28');
    const closedAt = { date: day('2026-02-28'), hour: 8, minute: 0 };
    return stepsOf(boardTab({ months, year, say: createSay('vi'), closedAt }), 'Văn phòng')[0];
  };
  expect([shade(0, 2), shade(1, 2), shade(3, 4), shade(4, 5), shade(199, 200), shade(2, 2)]).toEqual([
    'step-1',
    'step-2',
    'step-2',
    'step-3',
    'step-3',
    'step-4',
  ]);
});

test('every rate is a formula on the figures beside it', () => {
  const formulas = evaluateFormulas(boardAt('2026-12-31'));
  expect(formulas).toHaveLength(4);
  for (const { formula, shown, evaluated } of formulas) {
    expect([formula, evaluated]).toEqual([formula, shown]);
    expect(formula).not.toContain('!');
  }
});

test('units with nothing to do all year stand in one line, not in rows of blanks', () => {
  const plan = planOf([room('VP', 'Văn phòng'), room('TTr', 'Thanh tra')], [{ lead: names(['VP']), months: [1] }]);
  const months = MONTHS.map((month) => count(plan, month, '2026-02-28'));
  const closedAt = { date: day('2026-02-28'), hour: 8, minute: 0 };
  const board = boardTab({ months, year: count(plan, '2026', '2026-02-28'), say: createSay('vi'), closedAt });
  expect(board.rows.map(({ cells }) => cells[1]?.value)).not.toContain('Thanh tra');
  expect(board.rows.map(({ cells }) => cells[0]?.value)).toContain('Không chủ trì nhiệm vụ trong năm: Thanh tra.');
});

test('the head stands once, above one table, and the legend shows each shade', () => {
  const board = boardAt('2026-06-30');
  const heads = board.rows.flatMap(({ cells }, index) => (cells[0]?.style === 'header' ? [index + 1] : []));
  expect(heads).toEqual([board.freezeRows]);
  expect(board.print.breaks).toEqual([]);
  const legend = board.rows[heads.map((row) => row - 2)[0] ?? 0]?.cells.map((cell) => cell?.value ?? null);
  expect(legend?.slice(2, 14).filter((text) => text !== null)).toEqual([
    '0 – dưới 50%',
    '50 – dưới 80%',
    '80 – dưới 100%',
    '100%',
  ]);
});

test('the board can be printed, and stands whole in English too', () => {
  const board = boardAt('2026-06-30');
  expect(board.identity).toBe('board:2026');
  expect(board.print).toMatchObject({ landscape: true, columns: [0, 17] });
  const [header = 0] = board.print.titleRows ?? [];
  expect(board.rows[header - 1]?.cells[0]?.style).toBe('header');
  expect(board.title.length).toBeLessThanOrEqual(31);
  expect(boardAt('2026-06-30', 'en').rows).toHaveLength(board.rows.length);
});

test('no word of a head is broken', () => {
  const { rows, widths } = boardAt('2026-03-31');
  const heads = rows.find(({ cells }) => cells[0]?.style === 'header')?.cells ?? [];
  const words = heads.flatMap((cell, column) =>
    cell?.style === 'header'
      ? String(cell.value)
          .split(' ')
          .map((word) => ({ word, column }))
      : [],
  );
  const broken = words.filter(
    ({ word, column }) => lineWidth(word, BOLD_LETTERS) > emsOf(widths[column] ?? 0, 'header'),
  );
  expect(broken).toEqual([]);
  expect(words.map(({ word }) => word)).toContain('Tháng');
});
