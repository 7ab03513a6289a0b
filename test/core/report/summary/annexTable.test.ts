import { runThrough } from '../../../../src/core/flow/steps';
import { annexTableName } from '../../../../src/core/report/summary/annex';
import { COLUMN, LAST_COLUMN } from '../../../../src/core/draft/layout';
import { summaryTab } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryInput } from '../../../../src/core/report/summary/summaryTab';
import type { TabDraft, TableDraft } from '../../../../src/core/draft/types';
import { parsePeriod } from '../../../../src/core/time/period';
import type { Period } from '../../../../src/core/time/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import { partOf, valuesOf } from '../../../helpers/tabs';

const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')],
  [
    { lead: names(['VP', 'KHTC']), months: [1, 2, 3], state: 'done', completedOn: '2026-03-05', field: 'Lĩnh vực A' },
    { lead: names(['VP']), months: [2, 5], state: 'in-progress', explanation: { given: 'Chờ hướng dẫn' } },
    {
      lead: names(['KHTC']),
      months: [2],
      state: 'in-progress',
      explanation: { objective: 'Chờ văn bản', subjective: 'Chậm tham mưu', remedy: 'Bố trí thêm người' },
    },
    { lead: names(['KHTC']), months: [4], state: 'not-started' },
  ],
);

const period = (code: string): Period => {
  const read = parsePeriod(code);
  if (read === null) throw new Error(code);
  return read;
};

function tabFor(code: string, more: Partial<SummaryInput> = {}): TabDraft {
  return runThrough(
    summaryTab({
      rollUp: count(PLAN, code, '2026-03-31'),
      plan: PLAN,
      say: createSay('vi'),
      closedAt: { date: day('2026-04-01'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
      ...more,
    }),
  );
}

function tableOf(tab: TabDraft): TableDraft {
  const [table, ...others] = tab.tables ?? [];
  if (table === undefined || others.length > 0) throw new Error('Not one table');
  return table;
}

test.each([
  ['2026-Q1', 'vi'],
  ['2026-03', 'vi'],
  ['2026-11', 'vi'],
  ['2026', 'en'],
] as const)('the annex of %s is a table that every program takes (%s)', (code, language) => {
  const tab = tabFor(code, { say: createSay(language) });
  const { area } = tableOf(tab);
  const header = tab.rows[area.top - 1]?.cells ?? [];
  const titles = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => header[column]?.value);
  for (const title of titles) expect(typeof title === 'string' && title.trim() !== '').toBe(true);
  expect(new Set(titles.map((title) => String(title).toLowerCase())).size).toBe(titles.length);
  for (const title of titles) expect(String(title).length).toBeLessThanOrEqual(255);
  expect(area).toMatchObject({ left: 0, right: LAST_COLUMN, bottom: tab.rows.length });
  expect(area.bottom).toBeGreaterThan(area.top);
  for (const row of tab.rows.slice(area.top, area.bottom)) expect(row.cells.length).toBeGreaterThan(0);
  for (const { bottom } of tab.merges) expect(bottom).toBeLessThan(area.top);
  for (const row of tab.rows.slice(area.top - 1)) {
    expect(row.cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  }
});

test('every period has a name of its own for its table, which no program takes for a cell', () => {
  const codes = ['2026', '2026-H1', '2026-H2', '2026-9M', '2026-Q1', '2026-Q4', '2026-01', '2026-12', '2027-01'];
  const tables = codes.map((code) => annexTableName(period(code)));
  expect(new Set(tables).size).toBe(codes.length);
  for (const name of tables) expect(name).toMatch(/^TienDo_\d{4}(_\w{2})?$/);
  expect(tableOf(tabFor('2026-Q1')).name).toBe('TienDo_2026_Q1');
});

test('counts name the columns of the table, no cells', () => {
  const counting = evaluateFormulas(tabFor('2026-Q1')).filter(({ formula }) => formula.startsWith('COUNTIFS'));
  expect(counting.length).toBeGreaterThan(50);
  for (const { formula } of counting) {
    expect(formula.replace(/"[^"]*"/g, '""')).toMatch(/^COUNTIFS\((TienDo_2026_Q1\[[A-Za-z]+\],(\d+|""),?)+\)$/);
  }
});

test('a line says months, explanation, result and whether it is of the period', () => {
  const annex = partOf(tabFor('2026-03'), 'Phụ lục');
  const shown = valuesOf(annex, [COLUMN.months, COLUMN.carried, COLUMN.explanation]);
  expect(shown).toEqual([
    ['1-3', 'Trong kỳ', null],
    ['1-3', 'Trong kỳ', null],
    ['2', 'Tồn kỳ trước', 'Khách quan: Chờ văn bản\nChủ quan: Chậm tham mưu\nKhắc phục: Bố trí thêm người'],
  ]);
});

test('figures can be written as values, the same ones, and nothing else differs', () => {
  const withFormulas = tabFor('2026-Q1');
  const values = tabFor('2026-Q1', { valuesOnly: true });
  expect(values.rows.slice(1).flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined))).toEqual([]);
  const shown = (tab: TabDraft): unknown => tab.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  expect(shown(values)).toEqual(shown(withFormulas));
});
