/** The figures of a year that units and persons are judged by. */
import { evaluationTab } from '../../../../src/core/report/tabs/evaluationTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';

const person = (code: string, name: string) => ({ ...room(code, name), kind: 'Cá nhân' });
const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính'), person('H', 'Nguyễn Văn Hùng')],
  [
    { lead: names(['VP']), months: [1], state: 'done', completedOn: '2026-01-20' },
    { lead: names(['VP']), months: [1], state: 'done', completedOn: '2026-04-02' },
    { lead: names(['VP']), months: [3, 5] },
    { lead: names(['VP']), months: [12] },
    { lead: names(['H']), months: [2], state: 'deferred' },
    { lead: names(['H']), months: [8], state: 'ongoing' },
  ],
);

function tabAt(asOf: string, plan = PLAN): TabDraft {
  return evaluationTab({
    quarters: [1, 2, 3, 4].map((quarter) => count(plan, `2026-Q${quarter}`, asOf)),
    year: count(plan, '2026', asOf),
    say: createSay('vi'),
    closedAt: { date: day(asOf), hour: 8, minute: 0 },
  });
}

/** The figures of a row: of the year, then of each quarter. */
function rowOf(tab: TabDraft, name: string): readonly unknown[][] {
  const row = tab.rows.find(({ cells }) => cells[1]?.value === name);
  const values = (row?.cells ?? []).map((cell) => cell?.value ?? null);
  const quarter = (index: number): unknown[] => values.slice(10 + 4 * index, 14 + 4 * index);
  return [values.slice(2, 10), quarter(0), quarter(1), quarter(2), quarter(3)];
}

const BLANK = [null, null, null, null];

test('a unit has its year and each quarter: on time, late, overdue, put off', () => {
  const tab = tabAt('2026-12-01');
  // total, on time, late, overdue, put off, open in time, ongoing, rate
  expect(rowOf(tab, 'Văn phòng')).toEqual([
    [4, 1, 1, 1, null, 1, null, 33.3],
    [1, 1, 1, null],
    [null, null, 1, null],
    BLANK,
    BLANK,
  ]);
});

test('persons who lead stand apart from units, the total below all counts each task once', () => {
  const tab = tabAt('2026-12-01');
  const heads = tab.rows.filter(({ cells }) => cells[0]?.style === 'section').map(({ cells }) => cells[0]?.value);
  expect(heads).toEqual(['Phòng, đơn vị', 'Cá nhân']);
  expect(rowOf(tab, 'Nguyễn Văn Hùng')).toEqual([
    [2, null, null, null, 1, null, 1, '–'],
    [null, null, null, 1],
    BLANK,
    BLANK,
    BLANK,
  ]);
  expect(rowOf(tab, 'Tổng cộng')[0]).toEqual([6, 1, 1, 1, 1, 1, 1, 33.3]);
});

test('who has nothing to do in the year has no row; a plan of persons alone needs no headings', () => {
  expect(tabAt('2026-12-01').rows.some(({ cells }) => cells[1]?.value === 'Phòng Kế hoạch - Tài chính')).toBe(false);
  const alone = planOf([person('H', 'Nguyễn Văn Hùng')], [{ lead: names(['H']), months: [2] }]);
  const tab = tabAt('2026-12-01', alone);
  expect(tab.rows.some(({ cells }) => cells[0]?.style === 'section')).toBe(false);
  expect(rowOf(tab, 'Nguyễn Văn Hùng')[0]).toEqual([1, null, null, 1, null, null, null, 0]);
});

test('totals and rates are formulas that give the figures shown', () => {
  const formulas = evaluateFormulas(tabAt('2026-12-01'));
  expect(formulas).toHaveLength(6);
  for (const { formula, shown, evaluated } of formulas) expect([formula, evaluated]).toEqual([formula, shown]);
});
