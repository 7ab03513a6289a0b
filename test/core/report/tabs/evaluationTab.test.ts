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

/** The figures of a row below their heads, as "head figure"; of a quarter with its number before. */
function rowOf(tab: TabDraft, name: string): readonly string[] {
  const at = tab.rows.findIndex(({ cells }) => cells[0]?.value === 'Stt');
  const groups = tab.rows[at]?.cells ?? [];
  let group = '';
  const heads = (tab.rows[at + 1]?.cells ?? []).map((head, column) => {
    group = String(groups[column]?.value ?? group);
    return `${group.startsWith('Quý') ? `${group.slice(4)} ` : ''}${head?.value ?? ''}`;
  });
  const row = tab.rows.find(({ cells }) => cells[1]?.value === name);
  // The last column is hidden: the sums of the rows.
  const shown = heads.map((head, column) => `${head} ${row?.cells[column]?.value ?? 0}`);
  return shown.slice(2, tab.widths.length - 1);
}

test('a unit has its year and each quarter: on time, late, overdue, put off', () => {
  const tab = tabAt('2026-12-01');
  expect(rowOf(tab, 'Văn phòng')).toEqual([
    'Tổng số 4',
    'Hoàn thành đúng hạn 1',
    'Hoàn thành quá hạn 1',
    'Chưa hoàn thành quá hạn 1',
    'Lùi 0',
    'Chưa hoàn thành trong hạn 1',
    'Thường xuyên 0',
    'Tỷ lệ đúng hạn (%) 33.3',
    ...['I ĐH 1', 'I HQ 1', 'I CQ 1', 'I Lùi 0'],
    ...['II ĐH 0', 'II HQ 0', 'II CQ 1'],
  ]);
});

test('columns that say nothing in any row are left out, and quarters without any figure are named', () => {
  const { rows } = tabAt('2026-12-01');
  const texts = rows.map(({ cells }) => cells[0]?.value);
  expect(texts).toContain('Quý III, IV: chưa có nhiệm vụ hoàn thành, quá hạn hay lùi thời hạn.');
  const done = planOf([room('VP', 'Văn phòng')], [{ lead: names(['VP']), months: [1], state: 'done' }]);
  expect(rowOf(tabAt('2026-12-01', done), 'Văn phòng')).toEqual([
    ...[
      'Tổng số 1',
      'Hoàn thành đúng hạn 1',
      'Hoàn thành quá hạn 0',
      'Chưa hoàn thành quá hạn 0',
      'Tỷ lệ đúng hạn (%) 100',
    ],
    ...['I ĐH 1', 'I HQ 0', 'I CQ 0'],
  ]);
});

test('a year of which no quarter has a figure yet has no columns of quarters, and no words about their heads', () => {
  const early = planOf([room('VP', 'Văn phòng')], [{ lead: names(['VP']), months: [12] }]);
  const tab = tabAt('2026-01-05', early);
  expect(rowOf(tab, 'Văn phòng')).toEqual([
    ...[
      'Tổng số 1',
      'Hoàn thành đúng hạn 0',
      'Hoàn thành quá hạn 0',
      'Chưa hoàn thành quá hạn 0',
      'Chưa hoàn thành trong hạn 1',
    ],
    'Tỷ lệ đúng hạn (%) –',
  ]);
  const texts = tab.rows.map(({ cells }) => String(cells[0]?.value ?? ''));
  expect(texts).toContain('Quý I, II, III, IV: chưa có nhiệm vụ hoàn thành, quá hạn hay lùi thời hạn.');
  expect(texts.some((text) => text.startsWith('Ở các cột của quý'))).toBe(false);
});

test('a tab with fewer columns is as wide as one with all of them at most: names have the room', () => {
  const done = { lead: names(['VP']), state: 'done' as const };
  const everywhere = [1, 4, 7, 10].flatMap((month) => [
    { ...done, months: [month] },
    { lead: names(['VP']), months: [month], state: 'deferred' as const },
  ]);
  const lasting = { lead: names(['VP']), months: [12], state: 'ongoing' as const };
  const widthsOf = (tasks: Parameters<typeof planOf>[1]): readonly number[] =>
    tabAt('2026-11-01', planOf([room('VP', 'Văn phòng')], tasks)).widths;
  const few = widthsOf([{ ...done, months: [1] }]);
  const many = widthsOf([...everywhere, lasting, { lead: names(['VP']), months: [12] }]);
  expect([few[1], many[1]]).toEqual([48, 26.5]);
  const whole = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 5 / 7, 0);
  expect(whole(few)).toBeLessThanOrEqual(whole(many));
});

test('persons who lead stand apart from units, the total below all counts each task once', () => {
  const tab = tabAt('2026-12-01');
  const heads = tab.rows.filter(({ cells }) => cells[0]?.style === 'section').map(({ cells }) => cells[0]?.value);
  expect(heads).toEqual(['Phòng, đơn vị', 'Cá nhân']);
  expect(rowOf(tab, 'Nguyễn Văn Hùng')).toEqual([
    ...[
      'Tổng số 2',
      'Hoàn thành đúng hạn 0',
      'Hoàn thành quá hạn 0',
      'Chưa hoàn thành quá hạn 0',
      'Lùi 1',
      'Chưa hoàn thành trong hạn 0',
    ],
    ...['Thường xuyên 1', 'Tỷ lệ đúng hạn (%) –'],
    ...['I ĐH 0', 'I HQ 0', 'I CQ 0', 'I Lùi 1'],
    ...['II ĐH 0', 'II HQ 0', 'II CQ 0'],
  ]);
  expect(rowOf(tab, 'Tổng cộng').slice(0, 8)).toEqual([
    ...[
      'Tổng số 6',
      'Hoàn thành đúng hạn 1',
      'Hoàn thành quá hạn 1',
      'Chưa hoàn thành quá hạn 1',
      'Lùi 1',
      'Chưa hoàn thành trong hạn 1',
    ],
    ...['Thường xuyên 1', 'Tỷ lệ đúng hạn (%) 33.3'],
  ]);
});

test('rows that add up to more than the total are explained: tasks that several lead', () => {
  const JOINT = 'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị; dòng tổng cộng chỉ tính một lần.';
  const notesOf = (lead: readonly string[]): readonly unknown[] => {
    const rooms = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
    return tabAt('2026-12-01', planOf(rooms, [{ lead: names(lead), months: [2] }])).rows.map(
      ({ cells }) => cells[0]?.value,
    );
  };
  expect(notesOf(['VP', 'KHTC'])).toContain(JOINT);
  expect(notesOf(['VP'])).not.toContain(JOINT);
});

test('who has nothing to do in the year has no row; a plan of persons alone needs no headings', () => {
  expect(tabAt('2026-12-01').rows.some(({ cells }) => cells[1]?.value === 'Phòng Kế hoạch - Tài chính')).toBe(false);
  const alone = planOf([person('H', 'Nguyễn Văn Hùng')], [{ lead: names(['H']), months: [2] }]);
  const tab = tabAt('2026-12-01', alone);
  expect(tab.rows.some(({ cells }) => cells[0]?.style === 'section')).toBe(false);
  expect(rowOf(tab, 'Nguyễn Văn Hùng').slice(0, 4)).toEqual([
    ...['Tổng số 1', 'Hoàn thành đúng hạn 0', 'Hoàn thành quá hạn 0', 'Chưa hoàn thành quá hạn 1'],
  ]);
});

test('totals and rates are formulas that give the figures shown', () => {
  const formulas = evaluateFormulas(tabAt('2026-12-01'));
  expect(formulas).toHaveLength(6);
  for (const { formula, shown, evaluated } of formulas) expect([formula, evaluated]).toEqual([formula, shown]);
});
