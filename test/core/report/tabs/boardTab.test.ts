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

/** The figures of a row in the nth table, by the name in its second column. */
function figuresOf(tab: TabDraft, name: string, table: number): unknown[] {
  const rows = tab.rows.filter(({ cells }) => cells[1]?.value === name);
  return (rows[table]?.cells ?? []).slice(2, 15).map((cell) => cell?.value ?? null);
}

test('the board gives each room its rate by month and for the year', () => {
  const board = boardAt('2026-03-31');
  expect(figuresOf(board, 'Văn phòng', 0).slice(0, 4)).toEqual([50, 100, 100, null]);
  expect(figuresOf(board, 'Văn phòng', 0).at(-1)).toBe(66.7);
  expect(figuresOf(board, 'Phòng Kế hoạch - Tài chính', 0).slice(0, 3)).toEqual(['–', 100, 100]);
  expect(figuresOf(board, 'Tổng cộng', 1)).toEqual([2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4]);
  expect(figuresOf(board, 'Tổng cộng', 2)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test('a month that has not begun has no rate, not a bad one', () => {
  expect(figuresOf(boardAt('2026-03-31'), 'Các phòng', 0).slice(0, 12)).toEqual([
    '–',
    '–',
    '–',
    ...Array.from({ length: 9 }, () => null),
  ]);
  expect(figuresOf(boardAt('2026-12-01'), 'Các phòng', 0).at(-2)).toBe(0);
});

test('every rate is a formula on the counts of the same tab', () => {
  const formulas = evaluateFormulas(boardAt('2026-12-31'));
  expect(formulas).toHaveLength(4 * 13);
  for (const { formula, shown, evaluated } of formulas) {
    expect([formula, evaluated]).toEqual([formula, shown]);
    expect(formula).not.toContain('!');
  }
});

test('colours lie on the rates, all of them and nothing else', () => {
  const board = boardAt('2026-12-31');
  const [scale] = board.scales ?? [];
  expect(scale?.points.map(({ value }) => value)).toEqual([0, 50, 100]);
  const area = scale?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  expect(board.rows[area.top - 1]?.cells[1]?.value).toBe('Văn phòng');
  expect(board.rows[area.bottom - 1]?.cells[1]?.value).toBe('Tổng cộng');
  expect([area.left, area.right]).toEqual([2, 14]);
});

test('the board can be printed, and stands whole in English too', () => {
  const board = boardAt('2026-06-30');
  expect(board.identity).toBe('board:2026');
  expect(board.print).toMatchObject({ landscape: true, columns: [0, 14] });
  const [header = 0] = board.print.titleRows ?? [];
  expect(board.rows[header - 1]?.cells[0]?.style).toBe('header');
  expect(board.title.length).toBeLessThanOrEqual(31);
  expect(boardAt('2026-06-30', 'en').rows).toHaveLength(board.rows.length);
});
